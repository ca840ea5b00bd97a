import { changing } from '../change.ts';
import type { EventIndex } from '../columns/event-index.ts';
import { StoreError } from '../store-error.ts';
import type { Db } from '../transaction.ts';
import type { StoredSource } from '../types.ts';
import { nextTurn } from './import-rows.ts';
import { purge } from './purge.ts';

/** The data sets that are shown, by name. */
export async function sources(db: Db): Promise<StoredSource[]> {
  return db
    .selectFrom('source')
    .select(['id', 'name', 'format', 'imported', 'events'])
    .where('events', '>', 0)
    .orderBy('name')
    .execute();
}

/**
 * Removes a data set whole: at once from sight, then row by row from the file, while other calls have their turn. Null
 * where there is none. Throws a `StoreError` `source-busy` while it is being imported or removed.
 */
export async function removeSource(db: Db, index: EventIndex, id: number): Promise<{ events: number } | null> {
  const removed = await changing(db, index, async (trx) => {
    const source = await trx.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst();
    if (!source) return { result: null, change: null };
    if (source.hidden_from !== null) {
      throw new StoreError('source-busy', `“${source.name}” is being imported or removed. Wait until that is done.`);
    }
    await trx
      .updateTable('source')
      .set({ hidden_from: 0, writer: process.pid, events: 0 })
      .where('id', '=', id)
      .execute();
    return { result: { events: source.events }, change: { sourceGone: id } };
  });
  if (removed) await purge(db, id, nextTurn);
  return removed;
}

/** Ends what a process that is no more left half imported or half removed. */
export async function recoverSources(db: Db): Promise<void> {
  const left = await db.selectFrom('source').select(['id', 'writer']).where('hidden_from', 'is not', null).execute();
  for (const { id, writer } of left) if (writer === null || !isRunning(writer)) await purge(db, id, nextTurn);
}

/** Signal 0 only asks (https://nodejs.org/api/process.html#processkillpid-signal). EPERM: it runs, as another user. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
