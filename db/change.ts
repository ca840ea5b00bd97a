import type { Change, EventIndex } from './columns/event-index.ts';
import { type Db, writing } from './transaction.ts';

/**
 * A writing transaction that changes what is shown: what `work` says it changed is noted for the columns in the same
 * transaction. Null where it changed nothing.
 */
export async function changing<T>(
  db: Db,
  index: EventIndex,
  work: (db: Db) => Promise<{ result: T; change: Change | null }>,
): Promise<T> {
  let forget = () => {};
  try {
    return await writing(db, async (trx) => {
      const { result, change } = await work(trx);
      if (change) forget = await index.note(trx, change);
      return result;
    });
  } catch (error) {
    forget();
    throw error;
  }
}
