import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ofOne } from './role-phrases.ts';

/** "the foreign ministers of A and B, X and Y", "of A and B X and Y": as many names as states, each with his in order. */
export function sharedOut(tokens: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const found = [...phrases];
  for (let at = 0; at < found.length; at++) {
    const head = found[at]?.role?.head;
    let next = at;
    while (found[next]?.sort === 'official' && found[next]?.plural && found[next]?.role?.head === head) next++;
    const offices = found.slice(at, next);
    const [only] = offices;
    // "President A's envoys, B and C": one office of several.
    const alone = offices.length === 1 && only?.role?.represents === true && tokens[only.to]?.text === ',';
    if (!alone && (offices.length < 2 || !offices.every(({ country }) => country !== null))) continue;
    let to = Math.max(...offices.map((office) => office.to));
    if (/^[,(]$/.test(tokens[to]?.text ?? '')) to++;
    const first = next;
    while (found[next]?.sort === 'person' && found[next]?.role === null && found[next]?.from === to) {
      to = found[next]?.to ?? to;
      if (tokens[to]?.text === ',' && keyOfAt(tokens, to + 1) === 'and') to += 2;
      else if (/^(?:,|and)$/.test(keyOfAt(tokens, to))) to++;
      next++;
    }
    const names = next - first;
    if (alone ? names < 2 : names !== offices.length) continue;
    const counterpart = offices.some(({ role }) => role?.counterpart);
    const held = alone && only ? Array.from({ length: names }, () => only) : offices;
    held.forEach(({ role, country }, index) => {
      const name = found[first + index];
      if (name && role)
        found[first + index] = {
          ...name,
          country: name.country ?? country,
          role: {
            ...role,
            country,
            plural: false,
            counterpart,
            role: ofOne(role),
          },
        };
    });
    at = next - 1;
  }
  return found;
}

/** "Presidents of A X, B Y and C Z": the office goes on with each further state and the name behind it. */
export function eachOfState(tokens: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const found = [...phrases];
  for (let at = 0; at < found.length; at++) {
    const first = found[at];
    const role = first?.role;
    if (!first?.name || !role?.plural || first.country === null || first.name.from < role.to) continue;
    for (let to = first.to; ; ) {
      let next = to;
      while (/^(?:,|and)$/.test(keyOfAt(tokens, next))) next++;
      const [state, name] = [found[at + 1], found[at + 2]];
      if (next === to || state?.sort !== 'country' || state.from !== next || name?.sort !== 'person') break;
      if (name.role !== null || name.from !== state.to) break;
      const office = { ...role, country: state.country, plural: false, role: ofOne(role) };
      found.splice(at + 1, 2, { ...name, from: state.from, country: state.country, role: office });
      to = name.to;
      at++;
    }
  }
  return found;
}
