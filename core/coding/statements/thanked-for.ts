import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import { reportingAt, speechNoun } from './reporting.ts';

/**
 * What somebody is thanked, praised or condoled with for: "commended B for taking in C's refugees", "condolences to B for the
 * dead of C's attacks". It says nothing of the countries in it.
 */
export function reasonsIn(aids: Aids, { start, end }: Span): Span[] {
  const { tokens, tokenFrom } = aids;
  const reasons: Span[] = [];
  for (let at = tokenFrom(start); (tokens[at]?.start ?? end) < end; at++) {
    if (!isKind(aids, at)) continue;
    const from = reasonAfter(aids, at, end);
    if (from < 0) continue;
    const to = clauseEnd(aids, from, end);
    reasons.push({ start: tokens[from]?.start ?? end, end: to });
  }
  return reasons;
}

function isKind({ tokens }: Aids, at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {};
  if (KIND_NOUN.test(lower)) return speechNoun(lower) !== null || pos === 'NOUN';
  return KIND_VERB.test(reportingAt(tokens, at)?.verb ?? '');
}

const KIND_VERB = /^(?:thank|praise|commend|congratulate|applaud|laud|salute|compliment|acclaim|pay tribute|condole)$/;
const KIND_NOUN = /^(?:condolences|sympathy|sympathies|thanks|gratitude|appreciation|congratulations|praise|tribute)$/;

/** The "for" or "over" behind whoever is thanked, in the same clause; −1 where none is. */
function reasonAfter({ tokens }: Aids, at: number, end: number): number {
  for (let next = at + 1; next < at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.start >= end || token.sentence !== tokens[at]?.sentence || token.text === ';') return -1;
    if (/^(?:for|over)$/.test(token.lower)) return next;
    if (token.pos === 'VERB' && !/ing$/.test(token.lower)) return -1;
  }
  return -1;
}

const REACH = 24;

/** The end of a clause: before ", and said", "and emphasised", or where the sentence ends. */
function clauseEnd({ tokens }: Aids, from: number, end: number): number {
  for (let at = from + 1; ; at++) {
    const token = tokens[at];
    if (!token || token.start >= end || token.sentence !== tokens[from]?.sentence) return tokens[at - 1]?.end ?? end;
    const joins =
      /^(?:and|but|while|;)$/.test(token.lower) || (token.text === ',' && /ing$/.test(tokens[at + 1]?.lower ?? ''));
    if (!joins) continue;
    const speaks = [1, 2, 3].some((step) => {
      const reporting = reportingAt(tokens, at + step);
      return reporting !== null && tokens[at + step]?.pos === 'VERB';
    });
    if (speaks) return token.start;
  }
}
