import { parse } from 'csv-parse/sync';
import {
  type ColumnMapping,
  columnMappingSchema,
  type DataRow,
  type DateOrder,
  MAPPED_FIELDS,
  type MappedField,
} from '../record/index.ts';
import { cameoEvent } from './cameo.ts';
import { countryOfName } from './countries.ts';
import { LINE_FORMATS } from './line-formats.ts';
import { linesOf } from './lines.ts';
import { ploverEvent } from './plover.ts';
import { type DataSetFormat, recogniseDataSet } from './recognise.ts';
import type { RowParser } from './row.ts';
import { tableDay, tableParser } from './table.ts';
import { SKIP_REASONS, type SkipReason, Tally } from './tally.ts';
import { type Chunks, unpacked } from './unpack.ts';

/** What a mapping screen shows of a data set before its import. */
export interface DataSetPreview {
  /** Null where the file is no table of anything. */
  readonly format: DataSetFormat | null;
  readonly header: readonly string[] | null;
  /** The first rows below the header, 20 at most. */
  readonly rows: readonly (readonly string[])[];
  /** What becomes of each of the rows; null while the mapping lacks what an import needs. */
  readonly outcomes: readonly RowOutcome[] | null;
  /** The one asked with, or a guess at what the columns hold; it may lack what a mapping needs. */
  readonly mapping: ColumnMapping;
}

/** What a row becomes, or why nothing, and the code or country that nobody knows if that is it. */
export type RowOutcome =
  | { readonly row: DataRow }
  | { readonly row: null; readonly skipped: SkipReason; readonly unknown: string | null };

/**
 * Looks at the beginning of a data set, packed or not; of a table by the mapping where one is given, else by a guess.
 * Throws a DataSetError `damaged-archive`.
 */
export async function previewDataSet(chunks: Chunks, asked: ColumnMapping | null = null): Promise<DataSetPreview> {
  const lines = await firstLines(unpacked(chunks), ROWS * 4);
  const format = recogniseDataSet(lines);
  const delimiter = asked?.delimiter ?? guessDelimiter(lines);
  const records: string[][] = parse(lines.join('\n'), {
    delimiter,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    quote: delimiter === '\t' ? null : '"',
    to: ROWS + 1,
  });
  const [first = [], ...others] = records;
  const named = asked?.header ?? (format !== 'gdelt' && looksLikeHeader(first));
  const header = named ? first : null;
  const rows = (header ? others : records).slice(0, ROWS);
  const mapping = asked ?? { ...guess(header, rows), delimiter, header: header !== null };
  return { format, header, rows, outcomes: outcomesOf(format, lines, rows, mapping), mapping };
}

function outcomesOf(
  format: DataSetFormat | null,
  lines: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
): RowOutcome[] | null {
  if (format !== null && format !== 'table') {
    const { parse: parser, header } = LINE_FORMATS[format];
    const own = lines.slice(header ? 1 : 0).filter((line) => line !== '');
    return own.slice(0, ROWS).map((line) => outcomeOf(line, parser));
  }
  if (!columnMappingSchema.safeParse(mapping).success) return null;
  const parser = tableParser(mapping);
  return rows.map((row) => outcomeOf(row, parser));
}

function outcomeOf<Input>(input: Input, parser: RowParser<Input>): RowOutcome {
  const tally = new Tally();
  const row = parser(input, tally);
  if (row) return { row };
  const { skipped, unknownCodes, unknownCountries } = tally.counts();
  const reason = SKIP_REASONS.find((one) => skipped[one] > 0) ?? 'bad-line';
  const [unknown = null] = Object.keys({ ...unknownCodes, ...unknownCountries });
  return { row: null, skipped: reason, unknown };
}

const ROWS = 20;

async function firstLines(chunks: Chunks, most: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of linesOf(chunks)) {
    for (const line of batch) if (lines.length < most) lines.push(line);
    if (lines.length === most) break;
  }
  return lines;
}

/** The sign that splits the middle one of the lines, by their number of columns, into the most. */
function guessDelimiter(lines: readonly string[]): ColumnMapping['delimiter'] {
  const some = lines.filter((line) => line !== '').slice(0, ROWS);
  const columns = (sign: string) => {
    const counts = some.map((line) => line.split(sign).length).sort((a, b) => a - b);
    return counts[Math.floor(counts.length / 2)] ?? 0;
  };
  const signs = ['\t', ';', ',', '|'] as const;
  return signs.reduce((best, sign) => (columns(sign) > columns(best) ? sign : best), ',');
}

/** Names of columns: no two alike, none a number or a day. */
function looksLikeHeader(record: readonly string[]): boolean {
  const names = record.map((name) => name.trim().toLowerCase());
  const named = names.every((name) => name !== '' && !/^[\d.,/:-]+$/.test(name));
  return (
    named && new Set(names).size === names.length && !names.some((name) => typeof countryOfName(name) === 'string')
  );
}

function guess(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): Pick<ColumnMapping, 'columns' | 'dateOrder'> {
  const columns: Partial<Record<MappedField, number>> = {};
  const taken = new Set<number>();
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = (column: number) => rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
  const take = (field: MappedField, column: number) => {
    if (columns[field] !== undefined || taken.has(column)) return;
    columns[field] = column;
    taken.add(column);
  };
  for (const field of MAPPED_FIELDS) {
    const column = header?.findIndex((name, at) => !taken.has(at) && NAMES[field].test(name.trim())) ?? -1;
    if (column >= 0) take(field, column);
  }
  for (let column = 0; column < width; column++) {
    if (taken.has(column)) continue;
    const field = fieldOfValues(values(column), columns);
    if (field) take(field, column);
  }
  const dates = columns.date === undefined ? [] : values(columns.date);
  return { columns, dateOrder: guessOrder(dates) };
}

/** What a column without a telling name holds, by its values. */
function fieldOfValues(values: readonly string[], known: Partial<Record<MappedField, number>>): MappedField | null {
  const most = (test: (value: string) => boolean) =>
    values.length > 0 && values.filter(test).length > values.length * 0.8;
  if (most((value) => /\d/.test(value) && ORDERS.some((order) => tableDay(value, order) !== null))) return 'date';
  if (most((value) => countryOfName(value) !== null)) return known.actor === undefined ? 'actor' : 'recipient';
  if (most((value) => ploverEvent(value) !== null)) return 'plover';
  if (most((value) => /^\d{2,4}$/.test(value) && cameoEvent(value) !== null)) return 'cameo';
  return most((value) => /^https?:\/\//.test(value)) ? 'url' : null;
}

/** The order in which most of the dates are days; day first where they could be either. */
function guessOrder(dates: readonly string[]): DateOrder {
  const fits = (order: DateOrder) => dates.filter((date) => tableDay(date, order) !== null).length;
  return ORDERS.reduce((best, order) => (fits(order) > fits(best) ? order : best));
}

const ORDERS: readonly [DateOrder, ...DateOrder[]] = ['ymd', 'dmy', 'mdy'];

/** Usual names of columns. */
const NAMES: Readonly<Record<MappedField, RegExp>> = {
  id: /^(?:event|global ?event|row)?[ _-]?id$/i,
  date: /^(?:event|sql)?[ _-]?(?:date|day)$/i,
  actor:
    /^(?:(?:actor|source|initiator|from)[ _-]?1?[ _-]?(?:country|state)(?:[ _-]?code)?|actor|actor1|source|initiator|from)$/i,
  recipient:
    /^(?:(?:actor|recipient|target|to)[ _-]?2?[ _-]?(?:country|state)(?:[ _-]?code)?|recipient|actor2|target|to)$/i,
  actorName: /^(?:actor|source|initiator|actor1)[ _-]?name$/i,
  recipientName: /^(?:recipient|target|actor2)[ _-]?name$/i,
  cameo: /^(?:cameo|event)[ _-]?code$|^cameo$|^code$/i,
  plover: /^(?:plover[ _-]?)?(?:event[ _-]?)?type$|^plover$/i,
  label: /^(?:event[ _-]?text|label|description|summary|title)$/i,
  intensity: /^(?:intensity|goldstein(?:[ _-]?scale)?)$/i,
  place: /^(?:place|placename|location|city)$/i,
  placeCountry: /^(?:place|location)?[ _-]?country$/i,
  mentions: /^(?:num[ _-]?)?mentions$/i,
  sources: /^(?:num[ _-]?)?sources$/i,
  url: /^(?:source[ _-]?)?(?:url|link)$/i,
};
