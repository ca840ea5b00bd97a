import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { APPLICATION_ID, migrate } from './migrate.ts';
import type { Migration } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { translated } from './sqlite-errors.ts';
import { damagedMessage, foreignMessage, StoreError } from './store-error.ts';

/** The query builder, and the connection under it for what only SQLite has. Closing the file closes both. */
export interface OpenDatabase {
  readonly db: Kysely<Schema>;
  readonly file: Database.Database;
}

export interface OpenOptions {
  /** How long to wait for another process that holds the database, in milliseconds. */
  readonly busyTimeout?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database at `path`, checks it and brings it up to date; creates it, and its folder, where there is none.
 * Throws a `StoreError`; a database that is refused is left as it was.
 */
export async function openDatabase(
  path: string,
  { busyTimeout = 5000, migrations }: OpenOptions = {},
): Promise<OpenDatabase> {
  let file: Database.Database | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = new Database(path, { timeout: busyTimeout });
    check(file, path);
    configure(file);
    const dialect = new SqliteDialect({ database: file });
    await migrate(new Kysely<unknown>({ dialect }), path, migrations);
    return { db: new Kysely<Schema>({ dialect }), file };
  } catch (error) {
    file?.close();
    throw translated(error, path);
  }
}

/** Corruption shows at the first read of the broken page, not at open: read all of them before anything is written. */
function check(file: Database.Database, path: string): void {
  const version = file.pragma('user_version', { simple: true });
  const tables = file.prepare('select count(*) from sqlite_schema').pluck().get();
  const foreign = version === 0 ? tables !== 0 : file.pragma('application_id', { simple: true }) !== APPLICATION_ID;
  if (foreign) throw new StoreError('not-a-database', foreignMessage(path));
  const report = file.pragma('quick_check', { simple: true });
  if (report !== 'ok') throw new StoreError('damaged', damagedMessage(path), report);
}

/**
 * Write-ahead log, so that reading never waits for writing. `synchronous` is FULL: what the analyst accepted is on the
 * disk when the call returns, and a power cut takes nothing back.
 */
function configure(file: Database.Database): void {
  file.pragma('journal_mode = wal');
  file.pragma('synchronous = full');
  file.pragma('foreign_keys = on');
  file.pragma('cache_size = -16000');
}
