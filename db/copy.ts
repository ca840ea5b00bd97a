import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';

/**
 * Copies the whole database beside itself and returns the copy's path: `entente.before-v3.db` for `entente.db`, numbered
 * where that exists. `VACUUM INTO` sees the write-ahead log too, which copying the file would lose.
 */
export async function vacuumInto(db: Kysely<unknown>, path: string, label: string): Promise<string> {
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  let copy = `${stem}.${label}${extension}`;
  for (let number = 2; existsSync(copy); number++) copy = `${stem}.${label}-${number}${extension}`;
  await sql`vacuum into ${copy}`.execute(db);
  return copy;
}
