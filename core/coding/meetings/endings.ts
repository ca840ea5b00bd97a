import type { Day } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { DateMention, Sentence } from '../types.ts';
import { wordsIn } from './actor-lists.ts';
import { isReturnFrom } from './returns.ts';
import type { Trigger } from './trigger.ts';

/** "left Tokyo on Friday at the end of a four-day visit", "ended a visit today": the day beside it is the last. */
export function isEnding(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  if (isReturnFrom(aids.tokens, trigger)) return true;
  const words = `${wordsIn(aids, Math.max(sentence.tokens.start, trigger.from - 20), trigger.from)} `;
  return trigger.frame === 'noun' && (ENDS.test(words) || (LEAVES.test(words) && AFTER.test(words)));
}

/** "returned from Oslo on Friday": the day of the way back, of a visit of unknown length. */
export const isDayOfReturn = (aids: Aids, { start, end }: Sentence, trigger: Trigger): boolean =>
  isReturnFrom(aids.tokens, trigger) && !/\b[\w-]+[- ]day\b/.test(aids.source.text.slice(start, end));

const ENDS =
  /\b(?:(?:end|close|conclusion|completion) of|ended|ends|ending|concluded|concludes|concluding|completed|completing|wound up|winding up|wrapped up) (?:a|an|his|her|their|the) (?:\S+ ){0,5}$/;
const LEAVES = /\b(?:left|leaves?|leaving|departed|departing|return(?:ed|ing|s)?|flew home)\b/;
const AFTER = /\b(?:after|following|from) (?:a|an|his|her|their|the) (?:\S+ ){0,5}$/;

const EVE = /\beve of (?:\S+ ){0,6}$/;

/** "spoke on the eve of a two-day meeting": whether a meeting is named by the day before it. */
export const isOnEve = (aids: Aids, { tokens }: Sentence, { from, frame }: Trigger): boolean =>
  frame === 'noun' && EVE.test(`${wordsIn(aids, Math.max(tokens.start, from - 8), from)} `);

/** The day after the eve that is told, which wire copy means by the day it was sent on where it tells no other. */
export function dayAfterEve(aids: Aids, sentence: Sentence, trigger: Trigger, told: DateMention | null): Day | null {
  if (!isOnEve(aids, sentence, trigger)) return null;
  const start = aids.tokens[trigger.from]?.start ?? 0;
  if (told && told.start > start) return null;
  const eve = told === null ? (aids.dateline?.day ?? null) : told.precision === 'day' ? told.from : null;
  return eve === null ? null : ((eve + 1) as Day);
}
