import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';

/** "England and France meet in the Cup". */
export function tellsOfSport({ source }: Aids, { start, end }: Sentence): boolean {
  return /\b(?:finals?|semi-?finals?|quarter-?finals?|match(?:es)?|qualifiers?|Cup|Six Nations|tournament|championships?|league|football|soccer|rugby|cricket|hockey|playoffs?)\b/.test(
    source.text.slice(start, end),
  );
}
