import type { EventFilter, EventPage, EventPageQuery, StoredEvent } from '../core/contract/index.ts';
import { briefs } from './brief.ts';
import { storedEvents } from './events.ts';
import { isSwapped, matching } from './filter.ts';
import { laneCode, laneName } from './lanes.ts';
import { StoreError } from './store-error.ts';
import type { Db } from './transaction.ts';

/** A page of events by keyset: in order of (anchor, id), which no insertion before the cursor can shift. */
export async function eventPage(db: Db, query: EventPageQuery): Promise<EventPage> {
  const swapped = isSwapped(query.filter);
  const rows = await keys(db, query);
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
  const page = rows.slice(0, query.limit).map(({ id, lane }) => ({ id, lane: laneName(lane, swapped) }));
  return { events: await briefs(db, page), next: last ? `${last.anchor}:${last.id}` : null };
}

/** Every event the filter matches, in pages of `PAGE`: what is added behind the cursor meanwhile comes too. */
export async function* everyEvent(db: Db, filter: EventFilter): AsyncGenerator<StoredEvent> {
  let after: string | null = null;
  do {
    const rows = await keys(db, { filter, window: null, lane: null, after, limit: PAGE });
    const page = rows.slice(0, PAGE);
    yield* await storedEvents(
      db,
      page.map(({ id }) => id),
    );
    const last = rows.length > PAGE ? page.at(-1) : undefined;
    after = last ? `${last.anchor}:${last.id}` : null;
  } while (after !== null);
}

const PAGE = 500;

/** One more than `limit` of them, where there are more. */
function keys(db: Db, { filter, window, lane, after, limit }: EventPageQuery) {
  let query = matching(db, filter).select(['l.event as id', 'l.anchor', 'l.lane']);
  if (window) query = query.where('l.anchor', '>=', window.start).where('l.anchor', '<=', window.end);
  if (lane) query = query.where('l.lane', '=', laneCode(lane, isSwapped(filter)));
  if (after !== null) {
    const { anchor, id } = parseCursor(after);
    query = query.where((eb) => eb(eb.refTuple('l.anchor', 'l.event'), '>', eb.tuple(anchor, id)));
  }
  return query
    .orderBy('l.anchor')
    .orderBy('l.event')
    .limit(limit + 1)
    .execute();
}

function parseCursor(cursor: string): { anchor: number; id: number } {
  const [, anchor, id] = /^(-?\d{1,7}):(\d{1,15})$/.exec(cursor) ?? [];
  if (anchor === undefined || id === undefined) {
    throw new StoreError('bad-cursor', 'This page of the list does not exist. Go back to its beginning.');
  }
  return { anchor: Number(anchor), id: Number(id) };
}
