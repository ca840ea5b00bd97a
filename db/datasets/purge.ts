import { sql } from 'kysely';
import { forgetText } from '../full-text.ts';
import { type Db, writing } from '../transaction.ts';
import { giveBack } from './give-back.ts';
import { nextTurn } from './next-turn.ts';
import { DATA_EVENTS_FROM } from './shown-rows.ts';

/**
 * Removes a source's rows that are not shown, in short transactions between which others have their turn. Where none
 * are left shown the source goes too, and with the last source the terms.
 */
export async function purge(db: Db, source: number): Promise<void> {
  const row = await db.selectFrom('source').select('hidden_from').where('id', '=', source).executeTakeFirst();
  if (!row || row.hidden_from === null) return;
  const from = row.hidden_from;
  for (let after: number | null = Math.max(from, DATA_EVENTS_FROM) - 1; after !== null; await nextTurn()) {
    const at: number = after;
    after = await writing(db, (trx) => purgeRows(trx, source, at));
  }
  await writing(db, async (trx) => {
    const { events } = await trx
      .selectFrom('source')
      .select('events')
      .where('id', '=', source)
      .executeTakeFirstOrThrow();
    if (events === 0) await removeEmpty(trx, source);
    else await trx.updateTable('source').set({ hidden_from: null, writer: null }).where('id', '=', source).execute();
  });
  // Another process may be reading; the space is not worth a failure.
  await giveBack(db).catch(() => undefined);
}

/** Removes the source's rows among the next `CHUNK` ids, and returns the last of these; null where that was the end. */
async function purgeRows(db: Db, source: number, after: number): Promise<number | null> {
  const other = await db.selectFrom('source').select('id').where('id', '!=', source).executeTakeFirst();
  if (!other && after < DATA_EVENTS_FROM) {
    // Emptying a table is the one removal that SQLite does without looking at the rows.
    await db.deleteFrom('data_event').execute();
    await db.deleteFrom('link').execute();
    return null;
  }
  const last = await lastId(db);
  await db
    .deleteFrom('data_event')
    .where('id', '>', after)
    .where('id', '<=', after + CHUNK)
    .where('source', '=', source)
    .execute();
  return after + CHUNK < last ? after + CHUNK : null;
}

const CHUNK = 20_000;

async function lastId(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('data_event')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

async function removeEmpty(db: Db, source: number): Promise<void> {
  const corrected = await db.selectFrom('event').select('id').where('source', '=', source).execute();
  await forgetText(
    db,
    corrected.map(({ id }) => id),
  );
  await db.deleteFrom('event').where('source', '=', source).execute();
  await db.deleteFrom('link').where('source', '=', source).execute();
  await db.deleteFrom('column_cache').execute();
  await db.deleteFrom('source').where('id', '=', source).execute();
  const left = await db.selectFrom('source').select('id').executeTakeFirst();
  if (left) return;
  await db.deleteFrom('term').execute();
  await sql`insert into term_text (term_text) values ('delete-all')`.execute(db);
}
