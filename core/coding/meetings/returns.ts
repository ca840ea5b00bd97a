import type { Span } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

const VERB = /^return(?:ed|s|ing)?$/;
const BACK = /^(?:back|fresh|home)$/;
const BETWEEN =
  /^(?:home|here|back|in|on|late|early|last|yesterday|today|night|earlier|this|week|morning|just|only|safely|\w+day|to|empty-handed)$/;

/** "on his return from A and B", "back from A", "returned home on Monday from A": whoever comes from there was there. */
export function returnAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  if (keyOfAt(tokens, at) !== 'from') return null;
  const place = keyOfAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  if (place >= end || tokens[place]?.pos !== 'PROPN') return null;
  // "from the Paris air show"
  const behind = range(place, end).find((index) => tokens[index]?.pos !== 'PROPN');
  if (behind !== undefined && tokens[behind]?.pos === 'NOUN' && !BETWEEN.test(keyOfAt(tokens, behind))) return null;
  const from = comingBefore(tokens, at, start);
  if (from === null) return null;
  // Who comes from there for himself.
  const sentence = range(start, end).map((index) => keyOfAt(tokens, index));
  if (sentence.some((key) => PRIVATE.test(key))) return null;
  const frame = keyOfAt(tokens, from) === 'return' ? 'noun' : 'visit';
  return plainTrigger(from, at + 1, frame, 'visit');
}

/** The word of coming back that "from" goes with; null where it lies ahead or is of someone without an office. */
function comingBefore(tokens: readonly Token[], from: number, start: number): number | null {
  for (let at = from - 1; at >= Math.max(start, from - 7); at--) {
    const key = keyOfAt(tokens, at);
    const before = tokens[at - 1];
    if (key === 'return') return /^(?:his|her|their|['’]s?)$/.test(before?.lower ?? '') ? at : null;
    if (VERB.test(key)) return isOfWhom(tokens, at, start) ? at : null;
    if (BACK.test(key) && !VERB.test(before?.key ?? '') && isOfWhom(tokens, at, start)) return at;
    if (!BETWEEN.test(key) && tokens[at]?.pos !== 'PROPN') return null;
  }
  return null;
}

/** Whether it is said of a person before, not of "workers returning from A". */
function isOfWhom(tokens: readonly Token[], at: number, start: number): boolean {
  let before = at - 1;
  while (
    before > start &&
    /^(?:just|only|recently|has|have|had|is|was|came|come|flew|flown|arrived|newly|also|later|then)$/.test(
      keyOfAt(tokens, before),
    )
  )
    before--;
  const token = tokens[before];
  // "pilgrims who had come back from A"
  if (token?.lower === 'who') return isOffice(tokens[tokens[before - 1]?.text === ',' ? before - 2 : before - 1]);
  if (before < start || /^(?:after|before|since|upon|on|he|she|they|and|,|-)$/.test(token?.lower ?? '')) return true;
  return isOffice(token);
}

const isOffice = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' ||
  /^(?:minister|president|secretary|premier|chancellor|king|envoy|chief|delegation|team|leader)$/.test(
    token?.lower ?? '',
  );

/** Whether the trigger is a coming back, as found above. */
export const isReturnFrom = (tokens: readonly Token[], { from, to, kind }: Trigger): boolean =>
  kind === 'visit' &&
  keyOfAt(tokens, to - 1) === 'from' &&
  /^(?:return|back$|fresh$|home$)/.test(keyOfAt(tokens, from));

/** Whether a visit is over: "on his return from A", "back from a tour of A and B". */
export function isOver(tokens: readonly Token[], { start }: Span, trigger: Trigger): boolean {
  if (isReturnFrom(tokens, trigger)) return true;
  if (trigger.frame !== 'noun' || trigger.kind === 'phone-call') return false;
  let at = trigger.from - 1;
  while (at > start && /^(?:DET|ADJ|NOUN|NUM|PRON|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  return keyOfAt(tokens, at) === 'from' && comingBefore(tokens, at, start) !== null;
}

const PRIVATE =
  /^(?:holidays?|vacation|honeymoon|hospital|clinic|treatment|surgery|operation|pilgrimage|exile|captivity|prison|retirement|studies|university)$/;
