import type { SavedMapping } from '../core/contract/index.ts';
import { savedMappingSchema } from '../core/contract/index.ts';
import type { Db } from './transaction.ts';

/** The column mappings the analyst kept, by name. One that this version does not understand is left out. */
export async function mappings(db: Db): Promise<SavedMapping[]> {
  const rows = await db
    .selectFrom('setting')
    .select(['key', 'value'])
    .where('key', '>=', PREFIX)
    .where('key', '<', PREFIX_END)
    .orderBy('key')
    .execute();
  return rows.flatMap(({ key, value }) => {
    const saved = savedMappingSchema.safeParse({ name: key.slice(PREFIX.length), mapping: JSON.parse(value) });
    return saved.success ? [saved.data] : [];
  });
}

/** Keeps a mapping under a name; one of that name is replaced. */
export async function saveMapping(db: Db, { name, mapping }: SavedMapping): Promise<void> {
  const value = JSON.stringify(mapping);
  await db
    .insertInto('setting')
    .values({ key: PREFIX + name, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

const PREFIX = 'mapping:';
const PREFIX_END = 'mapping;';
