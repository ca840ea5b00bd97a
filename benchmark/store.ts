import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataRow } from '../core/record/index.ts';
import { openStore } from '../db/index.ts';
import { generateRows } from './rows.ts';

/** Raised when what is generated or how it is stored changes: stores of another version are not reused. */
const VERSION = 1;
const BATCH = 5000;

/** The data folder of a store of `count` generated events, built once and kept in the system's folder for passing files. */
export async function generatedStore(count: number): Promise<string> {
  const folder = join(tmpdir(), `entente-benchmark-v${VERSION}-${count}`);
  if (existsSync(folder)) return folder;
  const building = `${folder}-building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const store = await openStore(join(building, DATA_FILE));
  await store.importRows({ name: 'generated', format: 'generated' }, batches(generateRows(count)));
  await store.close();
  renameSync(building, folder);
  return folder;
}

/** The name of the data file in its folder. */
export const DATA_FILE = 'entente.sqlite';

/** Bytes on disk of a closed store. */
export function bytesOnDisk(folder: string): number {
  return statSync(join(folder, DATA_FILE)).size;
}

/** Rows in batches, as a data set's reader gives them. */
export async function* batches(rows: Iterable<DataRow>, size = BATCH): AsyncGenerator<DataRow[]> {
  let batch: DataRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
