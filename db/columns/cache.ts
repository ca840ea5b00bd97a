import type { Db } from '../transaction.ts';
import { arraysOf, COLUMN_NAMES, type Columns, SPARE } from './columns.ts';

/**
 * Keeps the columns of the data sets' rows beside the rows they come from: a million are read back in a twentieth of a
 * second, where reading the rows takes more than one. Worthless, and not used, once the rows have changed.
 */
export async function saveCache(db: Db, columns: Columns, revision: number): Promise<void> {
  await db.deleteFrom('column_cache').execute();
  for (const name of COLUMN_NAMES) {
    const { buffer, byteOffset, BYTES_PER_ELEMENT } = columns[name];
    const data = Buffer.from(buffer, byteOffset, columns.length * BYTES_PER_ELEMENT);
    await db
      .insertInto('column_cache')
      .values({ name: key(name), data_revision: revision, data })
      .execute();
  }
}

/** The columns of this revision of the rows, or null where they were not saved. */
export async function loadCache(db: Db, revision: number): Promise<Columns | null> {
  const saved = async (name: string) =>
    (
      await db
        .selectFrom('column_cache')
        .select('data')
        .where('name', '=', key(name))
        .where('data_revision', '=', revision)
        .executeTakeFirst()
    )?.data;
  const ids = await saved('id');
  if (!ids) return null;
  const length = ids.byteLength / Uint32Array.BYTES_PER_ELEMENT;
  const arrays = arraysOf(length + SPARE);
  for (const name of COLUMN_NAMES) {
    const data = await saved(name);
    if (data?.byteLength !== length * arrays[name].BYTES_PER_ELEMENT) return null;
    new Uint8Array(arrays[name].buffer).set(data);
  }
  return { ...arrays, length, many: new Map() };
}

/** Changes with the layout of the columns, so that one version never reads another's. */
function key(name: string): string {
  return `1:${name}`;
}
