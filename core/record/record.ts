import { z } from 'zod';
import { iso3Schema } from './country.ts';
import { DATE_PRECISIONS, daySchema } from './day.ts';
import { CONTEXTS, EVENT_KINDS, EVENT_STATUSES, EVENT_TYPES, MEETING_KINDS, SIDES } from './ontology.ts';

/** A passage: UTF-16 code units into the article's text, end exclusive. */
export const spanSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine(({ start, end }) => start < end, 'is empty');
export type Span = z.infer<typeof spanSchema>;

const name = z.string().trim().min(1).max(300);

/** One side's representative, or a country acting as such (`person` null). */
export const partySchema = z.object({
  country: iso3Schema,
  person: name.nullable(),
  role: name.nullable(),
  side: z.enum(SIDES),
});
export type Party = z.infer<typeof partySchema>;

/** The formats that can be read, named by the usual extension. */
export const ARTICLE_FORMATS = ['txt', 'md', 'html', 'mht', 'pdf', 'docx', 'eml', 'rtf'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

/** An article as read. `text` has LF line ends, no byte-order mark and is NFC; all offsets point into it. */
export const articleSchema = z.object({
  title: z.string().max(1000).nullable(),
  outlet: z.string().max(300).nullable(),
  published: daySchema.nullable(),
  url: z.string().max(4000).nullable(),
  text: z.string().min(1),
  format: z.enum(ARTICLE_FORMATS),
});
export type Article = z.infer<typeof articleSchema>;

/**
 * What is said of an event, whoever says it: the coder in a draft, the analyst in a correction, the store.
 *
 * `start` and `end` are inclusive days; a month or a year is stated by its first and last day and its precision.
 * Where the text gives no date, `precision` is `unknown` and both are null, or both the day of the report.
 * `meetingKind` is set for meetings alone, `direct` (the speaker's own words are quoted) for statements alone.
 * `intensity` runs from −10 (conflict) to +10 (cooperation), Goldstein's scale; `confidence` from 0 to 1.
 */
export const eventFieldsSchema = z.object({
  kind: z.enum(EVENT_KINDS),
  type: z.enum(EVENT_TYPES),
  meetingKind: z.enum(MEETING_KINDS).nullable(),
  status: z.enum(EVENT_STATUSES),
  start: daySchema.nullable(),
  end: daySchema.nullable(),
  precision: z.enum(DATE_PRECISIONS),
  place: name.nullable(),
  placeCountry: iso3Schema.nullable(),
  direct: z.boolean().nullable(),
  intensity: z.number().min(-10).max(10),
  contexts: z.array(z.enum(CONTEXTS)),
  summary: z.string().trim().min(1).max(1000),
  confidence: z.number().min(0).max(1),
  parties: z.array(partySchema).min(1),
});
export type EventFields = z.infer<typeof eventFieldsSchema>;

/** What the passages of a finding's ground prove beside its evidence: shown when its field is pointed at. */
export const GROUNDED_FIELDS = ['date', 'place', 'party', 'type', 'status'] as const;
export const groundSchema = z.object({ field: z.enum(GROUNDED_FIELDS), span: spanSchema });
export type Ground = z.infer<typeof groundSchema>;

/**
 * An event found in one article, not yet accepted. `key` names it within its draft and stays the same when the article
 * is coded anew with another publication day. `evidence` holds the passages in reading order, the best first.
 */
export const findingSchema = eventFieldsSchema.extend({
  key: z.string().min(1).max(100),
  evidence: z.array(spanSchema).min(1),
  grounds: z.array(groundSchema),
});
export type Finding = z.infer<typeof findingSchema>;
