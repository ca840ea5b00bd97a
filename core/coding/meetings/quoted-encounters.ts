import type { Aids } from '../reading-aids.ts';
import type { Encounter } from './encounter.ts';
import type { Trigger } from './trigger.ts';

/** Inside a longer quotation somebody else tells of it. */
export function isQuoted(aids: Aids, trigger: Trigger): boolean {
  const index = aids.quoteAt[trigger.from] ?? -1;
  return index >= 0 && (aids.quotations[index]?.words ?? 0) > 5 && !isReadout(aids, index);
}

/** `A Foreign Office spokesman said: "The Foreign Secretary met …"`: a quotation that is a report, over all its paragraphs. */
export function isReadout({ quotations, source }: Aids, index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const start = quotations[at]?.start ?? 0;
    const before = source.text.slice(Math.max(0, start - 110), start);
    if (READOUT.test(before)) return true;
    const previous = quotations[at - 1];
    if (!previous || !/^\s*$/.test(source.text.slice(previous.end, start))) return false;
  }
  return false;
}

const READOUT =
  /\b(?:spokes(?:man|woman|person)|spokespeople|ministry|press (?:office|secretary|service)|readout|statement)\b[^.“"]{0,50}\b(?:said|says|stated|added|reads?)\b[^.“"]{0,20}[:,]?\s*$/i;

/** "I will visit B, where I will meet …": of his own encounters somebody quoted tells himself. */
export function isOwnReport({ source }: Aids, { guests, hosts }: Encounter): boolean {
  return [...guests, ...hosts].some(({ start, end }) => /^(?:I|My|Our)\b/i.test(source.text.slice(start, end)));
}
