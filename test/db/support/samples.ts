import {
  type AcceptedEvent,
  type EventFilter,
  type EventPageQuery,
  eventFilterSchema,
  type TimelineQuery,
} from '../../../core/contract/index.ts';
import { type Article, type DataRow, type Day, type Iso3, type Party, parseDay } from '../../../core/record/index.ts';

export const IRN = 'IRN' as Iso3;
export const IRQ = 'IRQ' as Iso3;
export const TUR = 'TUR' as Iso3;
export const SYR = 'SYR' as Iso3;

/** The day of a date that the test knows to exist. */
export function day(iso: string): Day {
  const found = parseDay(iso);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}

/** A party that acts; `to` one that is acted upon. */
export function by(country: Iso3, person: string | null = null): Party {
  return { country, person, role: null, side: 'actor' };
}
export function to(country: Iso3, person: string | null = null): Party {
  return { country, person, role: null, side: 'recipient' };
}

export function article(fields: Partial<Article> = {}): Article {
  return {
    title: 'Ministers meet in Tehran',
    outlet: 'The Wire',
    published: day('2020-11-14'),
    url: null,
    text: `The ministers of defence met in Tehran on Saturday. ${counter++}`,
    format: 'txt',
    ...fields,
  };
}
let counter = 0;

/** Talks of Iran and Iraq on 14 November 2020, but for what the test says. */
export function meeting(fields: Partial<AcceptedEvent> = {}): AcceptedEvent {
  const start = fields.start === undefined ? day('2020-11-14') : fields.start;
  return {
    kind: 'meeting',
    type: 'CONSULT',
    meetingKind: 'talks',
    status: 'held',
    start,
    end: start,
    precision: start === null ? 'unknown' : 'day',
    place: null,
    placeCountry: null,
    direct: null,
    intensity: 4,
    contexts: ['military'],
    summary: 'The ministers met',
    confidence: 0.9,
    parties: [by(IRN), to(IRQ)],
    evidence: [{ start: 0, end: 5 }],
    touchedBy: 'coder',
    sameAs: null,
    ...fields,
  };
}

/** A statement of Iran about Iraq, but for what the test says. */
export function statement(fields: Partial<AcceptedEvent> = {}): AcceptedEvent {
  return meeting({
    kind: 'statement',
    type: 'COMMENT',
    meetingKind: null,
    direct: false,
    summary: 'He said so',
    ...fields,
  });
}

export function filter(fields: Partial<EventFilter> = {}): EventFilter {
  return eventFilterSchema.parse({ countries: [IRN, IRQ], ...fields });
}

export function window(fields: Partial<TimelineQuery> = {}): TimelineQuery {
  return {
    filter: filter(),
    window: { start: day('2020-01-01'), end: day('2020-12-31') },
    maxBins: 100,
    maxEvents: 100,
    ...fields,
  };
}

export function page(fields: Partial<EventPageQuery> = {}): EventPageQuery {
  return { filter: filter(), window: null, lane: null, after: null, limit: 100, ...fields };
}

/** A row of a data set: Iran accuses Iraq on 1 January 2020, but for what the test says. */
export function dataRow(fields: Partial<DataRow> = {}): DataRow {
  return {
    sourceId: `${++rows}`,
    day: day('2020-01-01'),
    actor: IRN,
    recipient: IRQ,
    actorName: null,
    recipientName: null,
    kind: 'statement',
    type: 'ACCUSE',
    meetingKind: null,
    code: '112',
    label: 'Accuse',
    intensity: -2,
    contexts: [],
    place: null,
    placeCountry: null,
    mentions: 3,
    sources: 1,
    url: null,
    confidence: 0.5,
    ...fields,
  };
}
let rows = 0;

/** Rows as an importer hands them over, some at a time. */
export async function* batches(rows: readonly DataRow[], size = 1000): AsyncGenerator<DataRow[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

export const GDELT = { name: 'GDELT', format: 'gdelt' };
