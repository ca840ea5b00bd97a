import { z } from 'zod';

/** What a column of an analyst's own table of events may hold. */
export const MAPPED_FIELDS = [
  'id',
  'date',
  'actor',
  'recipient',
  'actorName',
  'recipientName',
  'cameo',
  'plover',
  'label',
  'intensity',
  'place',
  'placeCountry',
  'mentions',
  'sources',
  'url',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** In which order a table writes year, month and day. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * How a CSV or TSV table becomes events: which column (from 0) holds what. A day, two countries (by name or code) and
 * what happened, as CAMEO code or PLOVER type, are needed; without an id column a row is known by its content.
 */
export const columnMappingSchema = z
  .object({
    delimiter: z.enum([',', ';', '\t', '|']),
    header: z.boolean(),
    dateOrder: z.enum(DATE_ORDERS),
    columns: z.partialRecord(z.enum(MAPPED_FIELDS), z.number().int().min(0).max(999)),
  })
  .superRefine(({ columns }, context) => {
    for (const field of ['date', 'actor', 'recipient'] as const) {
      if (columns[field] === undefined)
        context.addIssue({ code: 'custom', path: ['columns', field], message: 'is needed' });
    }
    if (columns.cameo === undefined && columns.plover === undefined) {
      context.addIssue({ code: 'custom', path: ['columns', 'cameo'], message: 'or a PLOVER type is needed' });
    }
  });
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
