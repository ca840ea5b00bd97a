import type { Token } from '../types.ts';
import { countryOfLeader } from './leaders.ts';
import type { NamePhrase } from './name-phrases.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "the Reagan-Gorbachev summit": the surnames of two states' leaders joined by a hyphen are two names, not one. */
export function parted(tokens: readonly Token[], name: NamePhrase): readonly NamePhrase[] {
  if (name.to - name.from !== 3 || !/^[-–]$/.test(tokens[name.from + 1]?.text ?? '')) return [name];
  const [one, other] = [tokens[name.from]?.text ?? '', tokens[name.to - 1]?.text ?? ''];
  const [first, second] = [countryOfLeader(one, true), countryOfLeader(other, true)];
  if (first === null || second === null || first === second) return [name];
  // The pair vouches for each as a title would.
  return [
    { titled: name.from, from: name.from, to: name.from + 1, title: 'leader' },
    { titled: name.to - 1, from: name.to - 1, to: name.to, title: 'leader' },
  ];
}

/** "Carter and Brezhnev": a common surname that a leader bears, joined to that of another state's leader. */
export function isBesideLeader(tokens: readonly Token[], { from, to }: NounPhrase, text: string): boolean {
  const own = /\s/.test(text) ? null : countryOfLeader(text, true);
  if (own === null) return false;
  return [
    tokens[from - 1]?.lower === 'and' ? tokens[from - 2] : undefined,
    tokens[to]?.lower === 'and' ? tokens[to + 1] : undefined,
  ].some((token) => {
    const other = token && /^\p{Lu}\p{Ll}/u.test(token.text) ? countryOfLeader(token.text, false) : null;
    return other !== null && other !== own;
  });
}
