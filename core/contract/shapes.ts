import { z } from 'zod';
import {
  articleSchema,
  daySchema,
  daySpanSchema,
  EVENT_KINDS,
  EVENT_STATUSES,
  EVENT_TYPES,
  eventFieldsSchema,
  findingSchema,
  iso3Schema,
  spanSchema,
} from '../record/index.ts';
import { dataSetResultSchema } from './data-sets.ts';

export const idSchema = z.number().int().positive();

/** A file the user picked or dropped, by the handle its host gave it. Screens never see a path. */
export const fileHandleSchema = z.string().regex(/^[\w-]{8,64}$/, 'is not a file handle');

/** What a host tells a screen of a picked file or folder. `size` in bytes, `modified` in the user's calendar. */
export const pickedFileSchema = z.object({
  handle: fileHandleSchema,
  name: z.string(),
  size: z.number().int().min(0),
  modified: daySchema.nullable(),
});
export type PickedFile = z.infer<typeof pickedFileSchema>;

/** Where a proposed publication day was found. `file`: the file states it (meta tag, header); the rest are guesses. */
export const PUBLISHED_SOURCES = ['file', 'dateline', 'file-name', 'file-date'] as const;
export const publishedProposalSchema = z.object({ day: daySchema, from: z.enum(PUBLISHED_SOURCES) });
export type PublishedProposal = z.infer<typeof publishedProposalSchema>;

/** When the analyst says an article was published. */
export const publishedAnswerSchema = z.union([daySchema, z.literal('unknown')]);
export type PublishedAnswer = z.infer<typeof publishedAnswerSchema>;

/**
 * An article read and coded, nothing stored yet. `article.published` is the day its relative dates were resolved
 * against. `duplicateOf` is the stored article with the same text. A finding's key in `knownAs` says which stored
 * event it repeats.
 */
export const draftSchema = z.object({
  file: z.string(),
  article: articleSchema,
  proposals: z.array(publishedProposalSchema),
  findings: z.array(findingSchema),
  duplicateOf: z.object({ id: idSchema, title: z.string().nullable() }).nullable(),
  knownAs: z.record(z.string(), z.object({ id: idSchema, summary: z.string() })),
});
export type Draft = z.infer<typeof draftSchema>;

/** An event to be stored: fields, its passages, and the stored event it adds evidence to, if it repeats one. */
export const acceptedEventSchema = eventFieldsSchema.extend({
  evidence: z.array(spanSchema).min(1),
  touchedBy: z.enum(['coder', 'analyst']),
  sameAs: idSchema.nullable(),
});
export type AcceptedEvent = z.infer<typeof acceptedEventSchema>;

export const storedArticleSchema = articleSchema.extend({
  id: idSchema,
  sha256: z.string(),
  /** ISO 8601 instant. */
  imported: z.string(),
});
export type StoredArticle = z.infer<typeof storedArticleSchema>;

/** A stored event with its passages, each in the article that holds it. Data-set events have none. */
export const storedEventSchema = eventFieldsSchema.extend({
  id: idSchema,
  touchedBy: z.enum(['coder', 'analyst', 'dataset']),
  source: z.object({ id: idSchema, name: z.string() }).nullable(),
  /** How its data set has it, for events of data sets: its id and code there, how often and by how many sources reported. */
  published: z
    .object({
      sourceId: z.string(),
      code: z.string().nullable(),
      /** What happened, in the data set's words. */
      label: z.string(),
      mentions: z.number().int().nullable(),
      sources: z.number().int().nullable(),
      url: z.string().nullable(),
    })
    .optional(),
  evidence: z.array(z.object({ article: idSchema, span: spanSchema })),
});
export type StoredEvent = z.infer<typeof storedEventSchema>;

/** `articles`, or the id of a data set. */
export const sourceChoiceSchema = z.union([z.literal('articles'), idSchema]);
export type SourceChoice = z.infer<typeof sourceChoiceSchema>;

/**
 * Which events: of no country in particular (all), of one, or of a pair, in the order the screen shows them.
 * An empty list of kinds, types or statuses means all of them. `text` is searched in summaries and evidence.
 */
export const eventFilterSchema = z.object({
  countries: z.array(iso3Schema).max(2),
  kinds: z.array(z.enum(EVENT_KINDS)).default([]),
  types: z.array(z.enum(EVENT_TYPES)).default([]),
  statuses: z.array(z.enum(EVENT_STATUSES)).default([]),
  /** `articles`, or the ids of data sets; empty means all. */
  sources: z.array(sourceChoiceSchema).default([]),
  text: z.string().max(300).default(''),
});
export type EventFilter = z.infer<typeof eventFilterSchema>;

/**
 * Lanes of the timeline. For a pair A, B: meetings, statements of A about B (forward), of B about A (backward), actions.
 * For one country: forward are its own statements, backward those about it. For none: forward holds all statements.
 */
export const LANES = ['meetings', 'forward', 'backward', 'actions'] as const;
export type Lane = (typeof LANES)[number];

/** An event as the timeline and the list draw it. `anchor` is the day it is counted on. */
export const eventBriefSchema = eventFieldsSchema
  .pick({
    kind: true,
    type: true,
    meetingKind: true,
    status: true,
    start: true,
    end: true,
    precision: true,
    place: true,
    placeCountry: true,
    intensity: true,
    summary: true,
    confidence: true,
    parties: true,
  })
  .extend({
    id: idSchema,
    lane: z.enum(LANES),
    anchor: daySchema.nullable(),
    /** The data set it came from; null for events of articles. */
    source: z.string().nullable(),
    articles: z.number().int().min(0),
  });
export type EventBrief = z.infer<typeof eventBriefSchema>;

export const timelineQuerySchema = z.object({
  filter: eventFilterSchema,
  window: daySpanSchema,
  /** The most bins a lane may have across the window: about its width in pixels over the narrowest bar. */
  maxBins: z.number().int().min(1).max(4000),
  /** A lane with more events than its share of this many answers in bins. 0: bins only. */
  maxEvents: z.number().int().min(0).max(1000),
});
export type TimelineQuery = z.infer<typeof timelineQuerySchema>;

/** `count` events anchored in the `days` days from `start`; `intensity` is their mean. */
export const binSchema = z.object({
  lane: z.enum(LANES),
  start: daySchema,
  count: z.number().int().positive(),
  intensity: z.number(),
});
export type Bin = z.infer<typeof binSchema>;

/**
 * The answer to a window. Each lane is given either in bins or in single events, never both, and
 * the counts of all bins plus the number of events is `counts.inWindow`.
 * `binDays` is a power of two; bins start at its multiples and may begin before the window, though only days in it count.
 */
export const timelineWindowSchema = z.object({
  binDays: z.number().int().positive(),
  bins: z.array(binSchema),
  events: z.array(eventBriefSchema),
  counts: z.object({
    /** Events the filter matches, over all time, those without a day included. */
    matching: z.number().int(),
    inWindow: z.number().int(),
    undated: z.number().int(),
    /** Of those in the window, how many are in each lane. */
    lanes: z.record(z.enum(LANES), z.number().int()),
  }),
  /** First and last anchor of what the filter matches; null where nothing has a day. */
  extent: daySpanSchema.nullable(),
});
export type TimelineWindow = z.infer<typeof timelineWindowSchema>;

/** A page of events in order of their day, undated last. `after` is the `next` of the page before. */
export const eventPageQuerySchema = z.object({
  filter: eventFilterSchema,
  window: daySpanSchema.nullable(),
  lane: z.enum(LANES).nullable().default(null),
  /** Those without a day alone, which belong to no window. */
  undated: z.boolean().optional(),
  after: z.string().max(200).nullable().default(null),
  limit: z.number().int().min(1).max(500).default(100),
});
export type EventPageQuery = z.infer<typeof eventPageQuerySchema>;
export const eventPageSchema = z.object({ events: z.array(eventBriefSchema), next: z.string().nullable() });
export type EventPage = z.infer<typeof eventPageSchema>;

/** A country to filter by, and how many events it would leave beside the other country of the pair, if one is chosen. */
export const countryChoiceSchema = z.object({ code: iso3Schema, name: z.string(), count: z.number().int().min(0) });
export type CountryChoice = z.infer<typeof countryChoiceSchema>;

/** What the screen keeps across a restart. */
export const viewStateSchema = z.object({
  countries: z.array(iso3Schema).max(2),
  window: daySpanSchema.nullable(),
  selection: idSchema.nullable(),
  list: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** The sources chosen, as in a filter; states kept before there were any have none. */
  sources: z.array(sourceChoiceSchema).default([]),
});
export type ViewState = z.infer<typeof viewStateSchema>;

/** What became of one file of a longer job. */
export const fileOutcomeSchema = z.object({
  name: z.string(),
  outcome: z.enum(['imported', 'duplicate', 'failed']),
  events: z.number().int().min(0),
  reason: z.string().nullable(),
});
export type FileOutcome = z.infer<typeof fileOutcomeSchema>;

/**
 * Long work in the engine: `done` of `total` units; `total` null while unknown. The units are files, or, where
 * `dataSet` tells what became of its rows, the bytes of a data set. `outcomes` is the whole
 * table in what a call answers and in the event that says a job ended; in the events before that it is empty.
 */
export const jobSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.number().int().min(0),
  total: z.number().int().min(0).nullable(),
  message: z.string().nullable(),
  outcomes: z.array(fileOutcomeSchema),
  dataSet: dataSetResultSchema.nullable(),
});
export type Job = z.infer<typeof jobSchema>;
