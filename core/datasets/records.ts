import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Tally } from './tally.ts';
import type { Chunks } from './unpack.ts';

/** Batches of records of a CSV or TSV table (RFC 4180, and what spreadsheets make of it). Broken ones are tallied. */
export async function* recordsOf(
  chunks: Chunks,
  { delimiter, header }: { readonly delimiter: string; readonly header: boolean },
  tally: Tally,
): AsyncGenerator<string[][]> {
  const parser = parse({
    delimiter,
    bom: true,
    from: header ? 2 : 1,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    // A tab-separated table quotes nothing: a lone quotation mark in it is only that.
    quote: delimiter === '\t' ? null : '"',
    maxRecordSize: 1_000_000,
  });
  parser.on('skip', () => tally.skip('bad-line'));
  let batch: string[][] = [];
  for await (const record of Readable.from(chunks).compose(parser)) {
    batch.push(record);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

const BATCH = 1000;
