import type { Iso3, PairKey } from '../../core/record/index.ts';
import type { EventLanes, LaneCode } from '../lanes.ts';
import type { Db } from '../transaction.ts';
import { arraysOf, COLUMN_NAMES, type Columns } from './columns.ts';

/**
 * Keeps the columns as they are beside the rows they come from: a million events are read back in a twentieth of a
 * second, where reading the rows takes seconds. Worthless, and not used, once the revision has moved on.
 */
export async function saveCache(db: Db, columns: Columns, revision: number): Promise<void> {
  await db.deleteFrom('column_cache').execute();
  for (const name of COLUMN_NAMES) {
    const { buffer, byteOffset, byteLength } = columns[name];
    await db
      .insertInto('column_cache')
      .values({ name: key(name), revision, data: Buffer.from(buffer, byteOffset, byteLength) })
      .execute();
  }
  const many = [...columns.many].map(([id, { pairs, countries }]): StoredLanes => [id, [...pairs], [...countries]]);
  await db
    .insertInto('column_cache')
    .values({ name: key('many'), revision, data: Buffer.from(JSON.stringify(many)) })
    .execute();
}

/** The columns of this revision, or null where they were not saved. */
export async function loadCache(db: Db, revision: number): Promise<Columns | null> {
  const saved = async (name: string) =>
    (
      await db
        .selectFrom('column_cache')
        .select('data')
        .where('name', '=', key(name))
        .where('revision', '=', revision)
        .executeTakeFirst()
    )?.data;
  const many = await saved('many');
  if (!many) return null;
  const ids = await saved('id');
  const length = (ids?.byteLength ?? 0) / 4;
  const arrays = arraysOf(length);
  for (const name of COLUMN_NAMES) {
    const data = await saved(name);
    const to = arrays[name];
    if (data?.byteLength !== to.byteLength) return null;
    new Uint8Array(to.buffer).set(data);
  }
  const stored: StoredLanes[] = JSON.parse(Buffer.from(many).toString());
  return {
    ...arrays,
    length,
    many: new Map(
      stored.map(([id, pairs, countries]): [number, EventLanes] => [
        id,
        { pairs: new Map(pairs), countries: new Map(countries) },
      ]),
    ),
  };
}

type StoredLanes = [id: number, pairs: [PairKey, LaneCode][], countries: [Iso3, LaneCode][]];

/** Changes with the layout of the columns, so that one version never reads another's. */
function key(name: string): string {
  return `1:${name}`;
}
