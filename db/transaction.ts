import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;

/**
 * Runs `work` alone on the connection, in one transaction that takes the write lock at its beginning (a later upgrade
 * could fail where another process writes). Rolls back where `work` throws.
 */
export function writing<T, S>(db: Kysely<S>, work: (db: Kysely<S>) => Promise<T>): Promise<T> {
  return within(db, 'begin immediate', work);
}

/** The same for reading: all queries of `work` see one state of the store. */
export function reading<T, S>(db: Kysely<S>, work: (db: Kysely<S>) => Promise<T>): Promise<T> {
  return within(db, 'begin', work);
}

function within<T, S>(db: Kysely<S>, begin: string, work: (db: Kysely<S>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql.raw(begin).execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself (disk full); then there is nothing to roll back, and `error` says why.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}
