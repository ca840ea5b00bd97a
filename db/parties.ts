import type { Iso3, Party } from '../core/record/index.ts';
import { sideCodes } from './codes.ts';
import type { Db } from './transaction.ts';

/** The parties of each event, in the order they were stated. */
export async function partiesOf(db: Db, events: readonly number[]): Promise<Map<number, Party[]>> {
  const found = new Map<number, Party[]>(events.map((event) => [event, []]));
  if (events.length === 0) return found;
  const rows = await db
    .selectFrom('party')
    .selectAll()
    .where('event', 'in', events)
    .orderBy('event')
    .orderBy('position')
    .execute();
  for (const { event, country, person, role, side } of rows) {
    found.get(event)?.push({ country: country as Iso3, person, role, side: sideCodes.name(side) });
  }
  return found;
}
