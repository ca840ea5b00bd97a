import { sql } from 'kysely';
import type { Db } from '../transaction.ts';

/**
 * Gives the space of what was removed back to the disk, where most of the file is empty and what is left is small
 * enough to be written anew in a fraction of a second. Otherwise the space waits for what comes next: SQLite's piecemeal way
 * (`incremental_vacuum`) took 15 s for a million events.
 */
export async function giveBack(db: Db): Promise<void> {
  const free = await count(db, 'freelist_count');
  const used = (await count(db, 'page_count')) - free;
  if (free > used && used <= SMALL) await sql`vacuum`.execute(db);
}

/** Pages of 4 KB: 32 MB. */
const SMALL = 8000;

async function count(db: Db, pragma: 'freelist_count' | 'page_count'): Promise<number> {
  const { rows } = await sql.raw<Record<string, number>>(`pragma ${pragma}`).execute(db);
  return rows[0]?.[pragma] ?? 0;
}
