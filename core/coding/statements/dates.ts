import type { DatePrecision, Day, Finding, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import { type DayOfReport, dayOfReport } from './day-of-report.ts';
import type { Utterance } from './evidence.ts';
import { statedDate } from './stated-dates.ts';
import { tenseOf } from './utterance-tense.ts';

/** When something was said, inclusive, and the words that prove it. */
export interface StatementDate {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: DatePrecision;
  readonly ground: Span | null;
}

/** Nothing in the text says when. */
export const UNDATED: StatementDate = { from: null, to: null, precision: 'unknown', ground: null };

/**
 * The day of each utterance. It is stated beside the verb of speech; or it is that of the meeting at which it was said; or
 * it was stated for another utterance of the same speaker; or it is that of the dateline, of the release whose author
 * speaks, or of the event that the article opens with and in which the speaker takes part. Otherwise there is none: the
 * day of publication dates the report, not the speech.
 */
export function datesOfUtterances(
  aids: Aids,
  utterances: readonly Utterance[],
  meetings: readonly Finding[],
): ReadonlyMap<Utterance, StatementDate> {
  const told = new Map(utterances.map((utterance) => [utterance, toldBy(utterance, aids, meetings)]));
  const report = dayOfReport(aids, meetings);
  const dates = new Map<Utterance, StatementDate>();
  utterances.forEach((utterance, index) => {
    const own = told.get(utterance) ?? null;
    const carried = own ? null : carriedTo(utterance, index, { aids, utterances, told, dates, report });
    dates.set(utterance, own ?? carried ?? report.of(utterance) ?? UNDATED);
  });
  return dates;
}

interface Telling {
  readonly aids: Aids;
  readonly utterances: readonly Utterance[];
  readonly told: ReadonlyMap<Utterance, StatementDate | null>;
  readonly dates: ReadonlyMap<Utterance, StatementDate>;
  readonly report: DayOfReport;
}

/**
 * The day of another utterance, where it goes on for this one: the sentence's other speaker, the same speaker before, or
 * the only day the article names for what he says. In wire copy, which says what is not of today, only right behind it.
 */
function carriedTo(utterance: Utterance, index: number, telling: Telling): StatementDate | null {
  const { aids, utterances, told, dates, report } = telling;
  if (tenseOf(aids, utterance) !== 'now') return null;
  const before = utterances.slice(0, index);
  const beside = before.find((other) => other.start === utterance.start && told.get(other));
  if (beside) return told.get(beside) ?? null;
  const speaker = keyOf(utterance);
  const previous = before.at(-1);
  if (report.isWire) return previous && keyOf(previous) === speaker ? dayIn(dates.get(previous)) : null;
  const last = before.findLast((other) => keyOf(other) === speaker && told.get(other));
  if (last) return dayIn(told.get(last));
  const stated = utterances.flatMap((other) => (keyOf(other) === speaker ? (told.get(other) ?? []) : []));
  return stated.every(({ from }) => from === stated[0]?.from) ? dayIn(stated[0]) : null;
}

function dayIn(date: StatementDate | null | undefined): StatementDate | null {
  return date?.precision === 'day' ? date : null;
}

/** What the utterance's own sentence tells of its day. */
function toldBy(utterance: Utterance, aids: Aids, meetings: readonly Finding[]): StatementDate | null {
  for (const attribution of utterance.attributions) {
    const date = statedDate(aids, attribution);
    if (date) return { from: date.from, to: date.to, precision: date.precision, ground: date };
  }
  return atMeeting(aids, utterance, meetings);
}

const AT_MEETING =
  /\b(?:during|at|in|after|following|on the sidelines of)\s+(?:(?:the|this|that|his|her|their|a|an|its)\s+)?(?:\w+\s+){0,2}(?:talks|meeting|conversation|call|visit|summit|discussions|negotiations)\b/i;

/** "During the meeting, X said": the day of the meeting told of last in which the speaker's country takes part. */
function atMeeting(aids: Aids, utterance: Utterance, meetings: readonly Finding[]): StatementDate | null {
  const { start, end, speaker } = utterance;
  const occasion = AT_MEETING.exec(aids.source.text.slice(start, end));
  if (!occasion || aids.quoteAt[aids.tokenFrom(start + occasion.index)] !== -1) return null;
  const meeting = meetings.findLast(
    (one) =>
      one.status === 'held' &&
      one.precision === 'day' &&
      one.start === one.end &&
      one.parties.some(({ country }) => country === speaker.country) &&
      (one.evidence[0]?.start ?? end) < end,
  );
  if (!meeting) return null;
  const ground = meeting.grounds.find(({ field }) => field === 'date')?.span ?? null;
  return { from: meeting.start, to: meeting.end, precision: 'day', ground };
}

/** By which utterances of one speaker are known; ranks aside ("a senior official" goes on as "the official"). */
function keyOf({ speaker: { person, label, country } }: Utterance): string {
  return person?.name ?? `${country} ${label.toLowerCase().replace(/^(?:the|a|an|senior|top|high-ranking) /g, '')}`;
}
