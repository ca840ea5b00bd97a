import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';

/** "England and France meet in the Cup". */
export function tellsOfSport({ source }: Aids, { start, end }: Sentence): boolean {
  return /\b(?:finals?|semi-?finals?|quarter-?finals?|match(?:es)?|qualifiers?|Cup|Six Nations|tournament|championships?|league|football|futsal|soccer|rugby|cricket|hockey|volleyball|basketball|handball|water polo|taekwondo|judo|wrestlers?|weightlift\w+|(?:a|the) friendly (?:against|in|on|at)|friendlies|(?:national|women['’]s|men['’]s|youth|under-\d+|U-?\d+) (?!security|negotiat)(?:\w+ )?(?:team|squad)|playoffs?)\b/.test(
    source.text.slice(start, end),
  );
}
