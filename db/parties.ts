import type { Iso3, Party } from '../core/record/index.ts';
import { sideCodes } from './codes.ts';
import type { Db } from './transaction.ts';

/** The parties of each event, in the order they were stated. */
export async function partiesOf(db: Db, events: readonly number[]): Promise<Map<number, Party[]>> {
  const found = new Map<number, Party[]>(events.map((event) => [event, []]));
  for (let start = 0; start < events.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom('party')
      .selectAll()
      .where('event', 'in', events.slice(start, start + AT_ONCE))
      .orderBy('event')
      .orderBy('position')
      .execute();
    for (const { event, country, person, role, side } of rows) {
      found.get(event)?.push({ country: country as Iso3, person, role, side: sideCodes.name(side) });
    }
  }
  return found;
}

/** A query may have some 32,000 parameters (https://sqlite.org/limits.html#max_variable_number). */
const AT_ONCE = 10_000;
