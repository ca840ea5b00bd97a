import {
  type EventFilter,
  type EventPage,
  type EventPageQuery,
  LANES,
  type Lane,
  type StoredEvent,
} from '../core/contract/index.ts';
import { UNDATED } from './anchor.ts';
import { briefs } from './brief.ts';
import { type Columns, firstFrom } from './columns/columns.ts';
import type { EventIndex } from './columns/event-index.ts';
import { NO_LANE } from './columns/lane-map.ts';
import { storedEvents } from './events.ts';
import { StoreError } from './store-error.ts';
import { type Db, reading } from './transaction.ts';

/** A page of events by keyset: in order of (anchor, id), which nothing stored before the cursor can shift. */
export async function eventPage(db: Db, index: EventIndex, query: EventPageQuery): Promise<EventPage> {
  const { keys, next } = await pageKeys(db, index, query);
  return { events: await briefs(db, keys), next };
}

/** Every event the filter matches, page by page: what is stored behind the cursor meanwhile comes too. */
export async function* everyEvent(db: Db, index: EventIndex, filter: EventFilter): AsyncGenerator<StoredEvent> {
  let after: string | null = null;
  do {
    const query: EventPageQuery = { filter, window: null, lane: null, after, limit: 500 };
    const page: { events: StoredEvent[]; next: string | null } = await reading(db, async (trx) => {
      const { keys, next } = await pageKeys(trx, index, query);
      return {
        events: await storedEvents(
          trx,
          keys.map(({ id }) => id),
        ),
        next,
      };
    });
    yield* page.events;
    after = page.next;
  } while (after !== null);
}

/** The events of a page, and the cursor of the next where there is one. */
async function pageKeys(db: Db, index: EventIndex, { filter, window, lane, undated, after, limit }: EventPageQuery) {
  const cursor = after === null ? null : parseCursor(after);
  const { columns, lanes } = await index.lanes(db, filter);
  const to = window ? firstFrom(columns, window.end + 1) : columns.length;
  const keys: { id: number; lane: Lane }[] = [];
  let last = 0;
  const from = undated ? UNDATED : window?.start;
  let at = Math.max(from === undefined ? 0 : firstFrom(columns, from), cursor ? firstAfter(columns, cursor) : 0);
  for (; at < to; at++) {
    const code = lanes[at] ?? NO_LANE;
    const found = LANES[code];
    if (!found || (lane !== null && found !== lane)) continue;
    if (keys.length === limit) return { keys, next: `${columns.anchor[last]}:${columns.id[last]}` };
    keys.push({ id: columns.id[at] ?? 0, lane: found });
    last = at;
  }
  return { keys, next: null };
}

interface Cursor {
  readonly anchor: number;
  readonly id: number;
}

/** The first place behind the event the cursor names, whether or not it is still there. */
function firstAfter(columns: Columns, { anchor, id }: Cursor): number {
  let at = firstFrom(columns, anchor);
  while (at < columns.length && columns.anchor[at] === anchor && (columns.id[at] ?? 0) <= id) at++;
  return at;
}

function parseCursor(cursor: string): Cursor {
  const [, anchor, id] = /^(-?\d{1,7}):(\d{1,10})$/.exec(cursor) ?? [];
  if (anchor === undefined || id === undefined || Number(anchor) > UNDATED) {
    throw new StoreError('bad-cursor', 'This page of the list does not exist. Go back to its beginning.');
  }
  return { anchor: Number(anchor), id: Number(id) };
}
