import { z } from 'zod';
import { articleSchema, columnMappingSchema, iso3Schema } from '../record/index.ts';
import type { Call, Reply } from './call.ts';
import { dataSetPreviewSchema, draftMappingSchema, savedMappingSchema, sourceSchema } from './data-sets.ts';
import {
  acceptedEventSchema,
  countryChoiceSchema,
  draftSchema,
  eventPageQuerySchema,
  eventPageSchema,
  fileHandleSchema,
  idSchema,
  type Job,
  jobSchema,
  publishedAnswerSchema,
  storedArticleSchema,
  storedEventSchema,
  timelineQuerySchema,
  timelineWindowSchema,
  viewStateSchema,
} from './shapes.ts';

const nothing = z.null();

/** Every call a screen may make. Types on both sides of the process border are inferred from this table alone. */
export const calls = {
  /**
   * Reads and codes a picked file; stores nothing. `published` null: not asked yet, the best day the file proposes
   * is taken, if any. `unknown`: the analyst says that nobody knows it, and relative dates stay without a day.
   */
  'articles.preview': {
    input: z.object({ file: fileHandleSchema, published: publishedAnswerSchema.nullable() }),
    output: draftSchema,
  },
  /** Stores an article and the accepted findings in one transaction. Fails with `duplicate` if the text is stored. */
  'articles.accept': {
    input: z.object({ article: articleSchema, events: z.array(acceptedEventSchema) }),
    output: z.object({ article: idSchema, events: z.array(idSchema) }),
  },
  'articles.get': { input: z.object({ id: idSchema }), output: storedArticleSchema },
  /** Removes an article, its evidence, and the events that no other article proves. The undo of an import. */
  'articles.remove': { input: z.object({ id: idSchema }), output: z.object({ events: z.number().int() }) },
  /**
   * Starts the import of every file of a picked folder, by the path of a single article but without a review: findings
   * of confidence 0.5 and more are stored as the coder found them. A file that fails is an outcome; the rest goes on.
   * The handle ends with the job.
   */
  'articles.importFolder': { input: z.object({ folder: fileHandleSchema }), output: jobSchema },
  /**
   * Looks at the beginning of a picked data set, of a table by the mapping where one is given; stores nothing. Fails
   * with `damaged-archive` or `several-files`.
   */
  'dataSets.preview': {
    input: z.object({ file: fileHandleSchema, mapping: draftMappingSchema.nullable().default(null) }),
    output: dataSetPreviewSchema,
  },
  /**
   * Starts the import of a picked data set into the source of that name, which is made or added to. `mapping` null: the
   * file's content says what it is. The job's units are bytes. Cancelled, it leaves nothing. The handle ends with the job.
   */
  'dataSets.import': {
    input: z.object({
      file: fileHandleSchema,
      name: z.string().trim().min(1).max(200),
      mapping: columnMappingSchema.nullable(),
    }),
    output: jobSchema,
  },
  'dataSets.list': { input: nothing, output: z.array(sourceSchema) },
  /** Removes a data set whole. */
  'dataSets.remove': { input: z.object({ id: idSchema }), output: z.object({ events: z.number().int() }) },
  'mappings.list': { input: nothing, output: z.array(savedMappingSchema) },
  /** Keeps a mapping; one of that name is replaced. */
  'mappings.save': { input: savedMappingSchema, output: nothing },
  /** The screen is done with a picked file or folder: its handle ends, and so does the copy a browser host made of it. */
  'files.release': { input: z.object({ file: fileHandleSchema }), output: nothing },
  'events.get': { input: z.object({ id: idSchema }), output: storedEventSchema },
  'events.page': { input: eventPageQuerySchema, output: eventPageSchema },
  'timeline.window': { input: timelineQuerySchema, output: timelineWindowSchema },
  /** All countries with events, most first; counts are of the events shared with `beside`, where given. */
  'countries.list': { input: z.object({ beside: iso3Schema.nullable() }), output: z.array(countryChoiceSchema) },
  /** Starts the import of the sample chronology through the same path as any article. */
  'sample.import': { input: nothing, output: jobSchema },
  'jobs.get': { input: z.object({ id: z.string() }), output: jobSchema },
  'jobs.cancel': { input: z.object({ id: z.string() }), output: jobSchema },
  'view.get': { input: nothing, output: viewStateSchema.nullable() },
  'view.set': { input: viewStateSchema, output: nothing },
} as const satisfies Record<string, Call>;

export type CallName = keyof typeof calls;
/** What a caller may write (defaults may be left out). */
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
/** What the handler is given (defaults filled in). */
export type ParsedInput<N extends CallName> = z.output<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.output<(typeof calls)[N]['output']>;
export type CallReply<N extends CallName> = Reply<CallOutput<N>>;

/** What the engine tells every screen unasked. */
export type EngineEvent = { readonly event: 'changed' } | { readonly event: 'job'; readonly job: Job };
