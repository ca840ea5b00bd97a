import { sql } from 'kysely';
import { type ViewState, viewStateSchema } from '../core/contract/index.ts';
import type { Db } from './transaction.ts';

/** What the screen kept, or null where it kept nothing that this version understands. */
export async function view(db: Db): Promise<ViewState | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst();
  return row ? (viewStateSchema.safeParse(JSON.parse(row.value)).data ?? null) : null;
}

/**
 * Keeps it without waiting for the disk, which can take a tenth of a second while a timeline is asked for: where the
 * machine loses its power just then, the view before it is kept.
 */
export async function setView(db: Db, state: ViewState): Promise<void> {
  const value = JSON.stringify(state);
  await db.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection);
    try {
      await connection
        .insertInto('setting')
        .values({ key: KEY, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    } finally {
      await sql`pragma synchronous = full`.execute(connection);
    }
  });
}

const KEY = 'view';
