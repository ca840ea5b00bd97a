import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { DataSetPreview, DataSetResult, Job, ParsedInput, RowOutcome as ToldOutcome } from '../contract/index.ts';
import { type DataSetCounts, previewDataSet, type RowOutcome, readDataSet } from '../datasets/index.ts';
import { KnownFailure } from '../failure.ts';
import type { ReadableFile } from '../files/registry.ts';
import type { JobRun } from '../jobs.ts';
import type { ColumnMapping } from '../record/index.ts';
import type { Deps } from './deps.ts';

/** Looks at the beginning of a file that may be a data set. Fails as `previewDataSet`, or with `file-gone`. */
export async function previewFile(
  { path, name }: ReadableFile,
  asked: ColumnMapping | null = null,
): Promise<DataSetPreview> {
  const { format, header, rows, outcomes, mapping } = await previewDataSet(bytesOf(path, name), asked);
  const lists = rows.map((row) => [...row]);
  return {
    file: name,
    format,
    header: header && [...header],
    rows: lists,
    outcomes: outcomes?.map(toldOutcome) ?? null,
    mapping,
  };
}

function toldOutcome(outcome: RowOutcome): ToldOutcome {
  if (outcome.row === null) return { event: null, skipped: outcome.skipped, unknown: outcome.unknown };
  const { day, actor, recipient, kind, type, meetingKind, label, intensity, place } = outcome.row;
  const event = { day, actor, recipient, kind, type, meetingKind, label, intensity, place };
  return { event, skipped: null, unknown: null };
}

/** Starts the import of a granted data set as a job, with whose end its handle ends. Fails with `unknown-file` or `file-gone`. */
export async function importDataSet(deps: Deps, wanted: ParsedInput<'dataSets.import'>): Promise<Job> {
  const file = deps.files.file(wanted.file);
  return deps.jobs.start(`Data set ${wanted.name}`, async (run) => {
    try {
      if ((await storeDataSet(deps, file, wanted, run)) === null) run.givenUp();
    } finally {
      await deps.files.release(wanted.file);
    }
  });
}

/** How often the rows are counted anew for the progress, in milliseconds. */
const COUNT_MS = 100;

/** Reads a data set into the store and answers what became of its rows. Cancelled, it leaves nothing, and answers null. */
export async function storeDataSet(
  { store, tell }: Pick<Deps, 'store' | 'tell'>,
  { path, name: fileName }: ReadableFile,
  { name, mapping }: { readonly name: string; readonly mapping: ColumnMapping | null },
  run: Pick<JobRun, 'signal' | 'total' | 'read'>,
): Promise<DataSetResult | null> {
  const began = performance.now();
  let bytes = 0;
  let counted = 0;
  run.total(await sizeOf(path, fileName));
  const reading = await readDataSet(
    bytesOf(path, fileName, (length) => {
      bytes += length;
    }),
    mapping,
  );
  const result = (duplicates: number) => resultOf(reading.counts(), duplicates, performance.now() - began);
  try {
    const { duplicates } = await store.importRows({ name, format: reading.format }, reading.rows, {
      signal: run.signal,
      onProgress({ duplicates }) {
        if (performance.now() - counted < COUNT_MS) return;
        counted = performance.now();
        run.read(bytes, result(duplicates));
      },
    });
    run.read(bytes, result(duplicates));
    tell({ event: 'changed' });
    return result(duplicates);
  } catch (error) {
    if (run.signal.aborted) return null;
    throw error;
  }
}

function resultOf(counts: DataSetCounts, duplicates: number, milliseconds: number): DataSetResult {
  return {
    rows: counts.read,
    rowsPerSecond: Math.round((counts.read * 1000) / Math.max(milliseconds, 1)),
    imported: counts.imported - duplicates,
    duplicates,
    skipped: Object.fromEntries(Object.entries(counts.skipped).filter(([, count]) => count > 0)),
    unknownCodes: mostFirst(counts.unknownCodes),
    unknownCountries: mostFirst(counts.unknownCountries),
  };
}

function mostFirst(counts: Readonly<Record<string, number>>): { name: string; count: number }[] {
  return Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count);
}

async function* bytesOf(path: string, name: string, onRead?: (length: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      onRead?.(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw isSystemError(error) ? gone(name, error) : error;
  }
}

async function sizeOf(path: string, name: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw gone(name, error);
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function gone(name: string, cause: unknown): KnownFailure {
  return new KnownFailure(
    'file-gone',
    `${name} cannot be read any more. Look whether it is still there, and pick it again.`,
    cause,
  );
}
