import type { Iso3 } from '../core/record/index.ts';
import type { Db } from './transaction.ts';

/**
 * All countries with events, most first. Beside a country, the others, each with the number of events the two share
 * as a pair (it may be none).
 */
export async function countries(db: Db, beside: Iso3 | null): Promise<{ code: Iso3; count: number }[]> {
  const all = await db
    .selectFrom('event_country')
    .select((eb) => ['country', eb.fn.countAll<number>().as('count')])
    .groupBy('country')
    .execute();
  const shared = beside === null ? null : await sharedWith(db, beside);
  return all
    .filter(({ country }) => country !== beside)
    .map(({ country, count }) => ({ code: country as Iso3, count: shared ? (shared.get(country) ?? 0) : count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

async function sharedWith(db: Db, beside: Iso3): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('event_pair')
    .select((eb) => ['pair', eb.fn.countAll<number>().as('count')])
    .where((eb) => eb.or([eb('pair', 'like', `${beside}-%`), eb('pair', 'like', `%-${beside}`)]))
    .groupBy('pair')
    .execute();
  return new Map(rows.map(({ pair, count }) => [pair.replace(beside, '').replace('-', ''), count]));
}
