import type { Source } from '../../core/contract/index.ts';
import { changing } from '../change.ts';
import { StoreError } from '../store-error.ts';
import type { Db } from '../transaction.ts';
import type { DataSets } from './data-sets.ts';
import { purge } from './purge.ts';
import { recoverSources } from './recover.ts';

/** The data sets that are shown, by name. */
export async function sources(db: Db): Promise<Source[]> {
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
export async function removeSource({ db, index, underway }: DataSets, id: number): Promise<{ events: number } | null> {
  await recoverSources(db, underway);
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
    underway.add(id);
    return { result: { events: source.events }, change: { sourceGone: id } };
  });
  if (removed) await purge(db, id).finally(() => underway.delete(id));
  return removed;
}
