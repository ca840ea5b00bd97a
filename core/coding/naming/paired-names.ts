import type { Token } from '../types.ts';
import { countryOfLeader } from './leaders.ts';
import type { NamePhrase } from './name-phrases.ts';

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
