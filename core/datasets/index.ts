import type { ColumnMapping, DataRow } from '../record/index.ts';
import { DataSetError } from './error.ts';
import { LINE_FORMATS } from './line-formats.ts';
import { linesOf } from './lines.ts';
import { type DataSetFormat, recogniseDataSet } from './recognise.ts';
import { recordsOf } from './records.ts';
import type { RowParser } from './row.ts';
import { tableParser } from './table.ts';
import { type DataSetCounts, Tally } from './tally.ts';
import { type Chunks, unpacked } from './unpack.ts';

export { DataSetError, type DataSetErrorCode } from './error.ts';
export { type DataSetPreview, previewDataSet, type RowOutcome } from './preview.ts';
export { DATA_SET_FORMATS, type DataSetFormat } from './recognise.ts';
export { type DataSetCounts, SKIP_REASONS, type SkipReason } from './tally.ts';

/** A data set being read. */
export interface DataSetReading {
  readonly format: DataSetFormat;
  /** Batches of rows, read as they are asked for. */
  readonly rows: AsyncIterable<readonly DataRow[]>;
  /** What was read so far; complete when `rows` has ended. */
  counts(): DataSetCounts;
}

/**
 * The bytes of a published data set, packed or not, → rows. Its format is told by its content; a table that is none of
 * the known ones needs a `mapping`, and is read by it. Only events between two different countries become rows, and
 * whatever does not is counted by its reason. Throws a DataSetError.
 */
export async function readDataSet(chunks: Chunks, mapping: ColumnMapping | null = null): Promise<DataSetReading> {
  const tally = new Tally();
  const counts = () => tally.counts();
  if (mapping) {
    const records = recordsOf(unpacked(chunks), mapping, tally);
    return { format: 'table', rows: parsed(records, tableParser(mapping), tally), counts };
  }
  const lines = linesOf(unpacked(chunks));
  const first = await firstBatch(lines);
  const format = recogniseDataSet(first);
  if (format === null || format === 'table') {
    await lines.return(undefined);
    throw new DataSetError(format === null ? 'not-a-data-set' : 'mapping-needed');
  }
  const { parse, header } = LINE_FORMATS[format];
  return { format, rows: parsed(withFirst(header ? first.slice(1) : first, lines), parse, tally), counts };
}

async function* parsed<Input>(
  batches: AsyncIterable<readonly Input[]>,
  parse: RowParser<Input>,
  tally: Tally,
): AsyncGenerator<readonly DataRow[]> {
  for await (const batch of batches) {
    const rows: DataRow[] = [];
    for (const input of batch) {
      if (input === '') continue;
      const row = parse(input, tally);
      if (row) rows.push(row);
    }
    tally.imported(rows.length);
    if (rows.length > 0) yield rows;
  }
}

/** The first lines, more than one batch where those are short. */
async function firstBatch(lines: AsyncGenerator<string[]>): Promise<string[]> {
  let first: string[] = [];
  while (first.length < 20) {
    const next = await lines.next();
    if (next.done) break;
    first = first.concat(next.value);
  }
  return first;
}

async function* withFirst(first: string[], rest: AsyncGenerator<string[]>): AsyncGenerator<string[]> {
  try {
    yield first;
    yield* rest;
  } finally {
    // Where reading stops at the first batch, the rest was never begun and would stay open.
    await rest.return(undefined);
  }
}
