import type { DataRow } from '../../core/record/index.ts';
import { changing } from '../change.ts';
import { StoreError } from '../store-error.ts';
import { type Db, reading, writing } from '../transaction.ts';
import type { ImportOptions, ImportResult } from '../types.ts';
import type { DataSets } from './data-sets.ts';
import { nextTurn } from './next-turn.ts';
import { purge } from './purge.ts';
import { recoverSources } from './recover.ts';
import { RowWriter } from './row-writer.ts';
import { DATA_EVENTS_FROM } from './shown-rows.ts';

/**
 * Stores the rows of a data set in short transactions, so that other writing has its turn, and shows them all at once
 * at the end. A source of that name is added to; a row whose id it has is a duplicate, and left as it is.
 * Cancelled, or where `rows` throws, everything stored so far is removed before the promise is rejected. What a
 * process leaves behind that dies is removed when the store is next opened.
 * Throws a `StoreError` `source-busy` while the same source is imported or removed.
 */
export async function importRows(
  { db, file, index, underway }: DataSets,
  named: { readonly name: string; readonly format: string },
  rows: AsyncIterable<readonly DataRow[]>,
  { signal, onProgress }: ImportOptions = {},
): Promise<ImportResult> {
  signal?.throwIfAborted();
  await reading(db, (trx) => index.columns(trx));
  await recoverSources(db, underway);
  const source = await writing(db, async (trx) => {
    const id = await beginImport(trx, named);
    underway.add(id);
    return id;
  });
  let done = 0;
  let imported = 0;
  try {
    const writer = new RowWriter(file, source);
    for await (const batch of rows) {
      for (let start = 0; start < batch.length; start += CHUNK) {
        signal?.throwIfAborted();
        const chunk = batch.slice(start, start + CHUNK);
        // The connection is ours alone meanwhile: what the writer does to it directly is in this transaction.
        imported += await writing(db, async () => chunk.reduce((count, row) => count + Number(writer.write(row)), 0));
        done += chunk.length;
        onProgress?.({ rows: done, imported, duplicates: done - imported });
        await nextTurn();
      }
    }
    signal?.throwIfAborted();
    const added = writer.columns.finish();
    await changing(db, index, async (trx) => {
      await trx
        .updateTable('source')
        .set((eb) => ({
          hidden_from: null,
          writer: null,
          imported: new Date().toISOString(),
          events: eb('events', '+', added.length),
        }))
        .where('id', '=', source)
        .execute();
      return { result: null, change: { added } };
    });
  } catch (error) {
    // Where that fails too (a full disk), the rows stay hidden, and go before the next import or at the next opening.
    await purge(db, source).catch(() => undefined);
    throw error;
  } finally {
    underway.delete(source);
  }
  // The import is done whether or not there is room for the columns.
  await writing(db, (trx) => index.save(trx)).catch(() => undefined);
  return { source, imported, duplicates: done - imported };
}

/** Rows a transaction writes: some 50 ms, which is how long an article may have to wait. */
const CHUNK = 4000;

/** The source of that name, all further rows of which are hidden until the import ends. */
async function beginImport(db: Db, { name, format }: { name: string; format: string }): Promise<number> {
  const known = await db.selectFrom('source').select(['id', 'hidden_from']).where('name', '=', name).executeTakeFirst();
  if (known && known.hidden_from !== null) {
    throw new StoreError('source-busy', `“${name}” is being imported or removed. Wait until that is done.`);
  }
  const { last } = await db
    .selectFrom('data_event')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  const hidden = { hidden_from: (last ?? DATA_EVENTS_FROM - 1) + 1, writer: process.pid };
  if (known) {
    await db.updateTable('source').set(hidden).where('id', '=', known.id).execute();
    return known.id;
  }
  const imported = new Date().toISOString();
  const { id } = await db
    .insertInto('source')
    .values({ name, format, imported, events: 0, ...hidden })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
