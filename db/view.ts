import { type ViewState, viewStateSchema } from '../core/contract/index.ts';
import type { Db } from './transaction.ts';

/** What the screen kept, or null where it kept nothing that this version understands. */
export async function view(db: Db): Promise<ViewState | null> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', KEY).executeTakeFirst();
  return row ? (viewStateSchema.safeParse(JSON.parse(row.value)).data ?? null) : null;
}

export async function setView(db: Db, state: ViewState): Promise<void> {
  const value = JSON.stringify(state);
  await db
    .insertInto('setting')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

const KEY = 'view';
