import type { Day, Finding, Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { StatementDate } from './dates.ts';
import type { Utterance } from './evidence.ts';
import { speaksAsAuthor, tenseOf } from './utterance-tense.ts';

/** The day an article as a whole gives to what is said in it. */
export interface DayOfReport {
  /** Whether the article bears the day it was sent on. */
  readonly isWire: boolean;
  /** The day of an utterance that has none of its own; null where the article gives it none. */
  readonly of: (utterance: Utterance) => StatementDate | null;
}

/**
 * The day of a report: that of its dateline or its date line; for the author of a release and the turns of a transcript
 * the day of publication; else that of the event its first sentences tell of, for those who take part in that.
 */
export function dayOfReport(aids: Aids, meetings: readonly Finding[]): DayOfReport {
  const sent = aids.dateline?.day != null ? { day: aids.dateline.day, ground: aids.dateline } : dateLine(aids);
  const opening = openingEvent(aids, meetings);
  const { published } = aids.source;
  return {
    isWire: sent !== null,
    of(utterance) {
      const tense = tenseOf(aids, utterance);
      if (tense === 'earlier') return null;
      if (sent) return on(sent.day, sent.ground);
      if (published !== null && (speaksAsAuthor(aids, utterance) || isTurn(utterance))) return on(published, null);
      return opening && takesPart(utterance, opening) ? on(opening.day, opening.ground) : null;
    },
  };
}

function on(day: Day, ground: Span | null): StatementDate {
  return { from: day, to: day, precision: 'day', ground: ground && { start: ground.start, end: ground.end } };
}

/** A turn of a transcript has no verb of speech; who says it stands before it. */
function isTurn({ attributions, continued }: Utterance): boolean {
  return attributions.length === 0 && !continued;
}

/** How many sentences may stand before a date line, and how much beside the date ("No. 12", "Monday"). */
const HEAD = 8;
const BESIDE = 12;

/** A paragraph at the head of a release that is nothing but its date. */
function dateLine(aids: Aids): { day: Day; ground: Span } | null {
  const head = aids.sentences[Math.min(HEAD, aids.sentences.length) - 1];
  for (const date of aids.dates) {
    if (!head || date.start >= head.end) return null;
    const sentence = aids.sentenceOf(date.start);
    if (!sentence || date.from === null || date.precision !== 'day' || !/\d{4}/.test(wordsOf(aids, date))) continue;
    if (sentence.end - sentence.start <= date.end - date.start + BESIDE) return { day: date.from, ground: date };
  }
  return null;
}

function wordsOf({ source }: Aids, { start, end }: Span): string {
  return source.text.slice(start, end);
}

interface OpeningEvent {
  readonly day: Day;
  readonly ground: Span | null;
  readonly people: ReadonlySet<string>;
  readonly countries: ReadonlySet<Iso3>;
}

/** A held meeting of the first two sentences, or a past event of the first one, if it has a day. */
function openingEvent(aids: Aids, meetings: readonly Finding[]): OpeningEvent | null {
  const [first, second] = aids.sentences.filter(({ heading }) => !heading);
  if (!first) return null;
  const end = (second ?? first).end;
  const meeting = meetings.find(
    (one) =>
      one.status === 'held' &&
      one.precision === 'day' &&
      one.start === one.end &&
      (one.evidence[0]?.start ?? end) < end,
  );
  if (meeting && meeting.start !== null) {
    const ground = meeting.grounds.find(({ field }) => field === 'date')?.span ?? null;
    const countries = new Set(meeting.parties.map(({ country }) => country));
    return { day: meeting.start, ground, people: new Set(), countries };
  }
  const { published } = aids.source;
  const date = aids.dates.find(
    ({ start, from, precision }) => start < first.end && from !== null && precision === 'day',
  );
  if (!date?.from || published === null || date.from > published || aids.quoteAt[aids.tokenFrom(date.start)] !== -1)
    return null;
  const people = aids
    .actorsIn({ start: first.start, end: date.start })
    .flatMap(({ person }) => (person ? [person.name] : []));
  return { day: date.from, ground: date, people: new Set(people), countries: new Set() };
}

function takesPart({ speaker }: Utterance, { people, countries }: OpeningEvent): boolean {
  if (speaker.person && people.has(speaker.person.name)) return true;
  return speaker.country !== null && countries.has(speaker.country);
}
