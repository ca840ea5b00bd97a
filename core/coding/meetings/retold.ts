import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keysIn, wordsIn } from './actor-lists.ts';
import type { Encounter } from './encounter.ts';
import type { Trigger } from './trigger.ts';

/** "spoke on Thursday, their second call this month": says of the encounter just told which one it was. */
export function isCounted(aids: Aids, { from, frame }: Trigger): boolean {
  if (frame !== 'noun') return false;
  const words = wordsIn(aids, from - 6, from);
  return /, (?:their|his|her|its|the) (?:\w+ ){0,2}(?:first|second|third|fourth|fifth|sixth|latest|last|only) (?:\S+ ){0,3}$/.test(
    `${words} `,
  );
}

/** "will visit B and C for talks with their governments": the talks are those of the two visits told already. */
export function isSumOf(reports: readonly Encounter[], told: readonly Encounter[]): boolean {
  const [report, ...more] = reports;
  if (!report || more.length > 0 || report.countries.length < 3 || report.hosts.some(({ person }) => person))
    return false;
  const visited = told.filter(
    ({ trigger, countries }) =>
      trigger.frame === 'visit' &&
      countries.length === 2 &&
      countries.every((country) => report.countries.includes(country)),
  );
  return visited.length === report.countries.length - 1;
}

/** "This is Minister A's first visit to B", "He is the first official to visit B since …": of what has just been told. */
export function isSame({ source }: Aids, { start, end }: Sentence, { frame }: Trigger): boolean {
  if (frame === 'visit')
    return /^(?:He|She|\S+ \S+|\S+) (?:is|was|will be|would be) the (?:first|most senior|highest-ranking) [^,;]{3,60} to (?:visit|travel|come)\b/.test(
      source.text.slice(start, end).replace(/\s+/g, ' '),
    );
  return (
    frame === 'noun' &&
    /^(?:This|It|That) (?:is|was|will be|would be|marks|marked)\b/.test(source.text.slice(start, end))
  );
}

/** "A and B met to prepare for the summit": who meets there is not said. */
export function isPreparedFor(aids: Aids, { from, frame }: Trigger): boolean {
  const words = keysIn(aids, from - 9, from);
  return frame === 'noun' && /\bprepar\w+ (?:for|of) (?:\S+ ){0,6}$/.test(`${words.join(' ')} `);
}
