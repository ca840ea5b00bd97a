import { z } from 'zod';
import {
  columnMappingSchema,
  daySchema,
  EVENT_KINDS,
  EVENT_TYPES,
  iso3Schema,
  MEETING_KINDS,
} from '../record/index.ts';

const count = z.number().int().min(0);

/** A data set in the store. `imported`: ISO 8601 instant of the last import into it. */
export const sourceSchema = z.object({
  id: z.number().int().positive(),
  name: z.string(),
  format: z.string(),
  imported: z.string(),
  events: count,
});
export type Source = z.infer<typeof sourceSchema>;

/** What a file's content says it is: a known data set, or a table that needs a mapping; null: neither. */
export const dataSetFormatSchema = z.enum(['gdelt', 'icews', 'polecat', 'table']);
export type DataSetFormatName = z.infer<typeof dataSetFormatSchema>;

/** A mapping that may still lack what an import needs. */
export const draftMappingSchema = z.object(columnMappingSchema.shape);
export type DraftMapping = z.infer<typeof draftMappingSchema>;

/** What a row of a data set would be stored as, or the reason why it would not, and the words nobody knows if that is it. */
export const rowOutcomeSchema = z.object({
  event: z
    .object({
      day: daySchema,
      actor: iso3Schema,
      recipient: iso3Schema,
      kind: z.enum(EVENT_KINDS),
      type: z.enum(EVENT_TYPES),
      meetingKind: z.enum(MEETING_KINDS).nullable(),
      label: z.string(),
      intensity: z.number(),
      place: z.string().nullable(),
    })
    .nullable(),
  skipped: z.string().nullable(),
  unknown: z.string().nullable(),
});
export type RowOutcome = z.infer<typeof rowOutcomeSchema>;

/**
 * The beginning of a data set: 20 rows, and what would become of each. `mapping` is the one asked with, or a guess at
 * what the columns hold (which may lack what an import needs: `outcomes` is then null).
 */
export const dataSetPreviewSchema = z.object({
  file: z.string(),
  format: dataSetFormatSchema.nullable(),
  header: z.array(z.string()).nullable(),
  rows: z.array(z.array(z.string())),
  outcomes: z.array(rowOutcomeSchema).nullable(),
  mapping: draftMappingSchema,
});
export type DataSetPreview = z.infer<typeof dataSetPreviewSchema>;

/** A column mapping kept for the next table of the same make. */
export const savedMappingSchema = z.object({ name: z.string().trim().min(1).max(100), mapping: columnMappingSchema });
export type SavedMapping = z.infer<typeof savedMappingSchema>;

/** What became of the rows of a data set so far: `rows` is imported + duplicates + all of `skipped`. */
export const dataSetResultSchema = z.object({
  rows: count,
  rowsPerSecond: count,
  imported: count,
  /** Rows whose id the source has already. */
  duplicates: count,
  /** Rows left out, by reason. */
  skipped: z.record(z.string(), count),
  /** Codes and countries nobody knows, most frequent first, with how often they stood. */
  unknownCodes: z.array(z.object({ name: z.string(), count })),
  unknownCountries: z.array(z.object({ name: z.string(), count })),
});
export type DataSetResult = z.infer<typeof dataSetResultSchema>;

/** Usual endings of files that hold data sets, for the hosts' dialogs; what a file is, its content says. */
export const DATA_SET_ENDINGS = ['csv', 'tsv', 'tab', 'txt', 'gz', 'zip'] as const;
