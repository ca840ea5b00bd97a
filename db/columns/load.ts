import type { Selectable } from 'kysely';
import type { Iso3, Party } from '../../core/record/index.ts';
import { countryCode, kindCodes, sideCodes } from '../codes.ts';
import { shownRows } from '../datasets/shown-rows.ts';
import { lanesOf } from '../lanes.ts';
import type { DataEventTable, EventTable } from '../schema.ts';
import type { Db } from '../transaction.ts';
import { ColumnBuilder } from './build.ts';
import { type ColumnRow, type Columns, MANY, sortOf } from './columns.ts';

/** The columns of the events that stand in `event`: those of articles, and corrected rows of data sets; all, or of these ids. */
export async function loadEvents(db: Db, ids?: readonly number[]): Promise<Columns> {
  const builder = new ColumnBuilder();
  for (let after = 0, full = true; full; ) {
    let query = db
      .selectFrom('event')
      .select(['id', 'anchor', 'kind', 'type', 'status', 'source', 'intensity'])
      .where('id', '>', after);
    if (ids) query = query.where('id', 'in', ids);
    const events = await query.orderBy('id').limit(PAGE).execute();
    const last = events.at(-1)?.id ?? after;
    const parties = await sidesOf(db, after, last);
    for (const event of events) builder.add(eventRow(event, parties.get(event.id) ?? []));
    after = last;
    full = events.length === PAGE;
  }
  return builder.finish();
}

/** The columns of the data sets' rows that are shown; all, or of these ids. */
export async function loadRows(db: Db, ids?: readonly number[]): Promise<Columns> {
  const builder = new ColumnBuilder();
  for (let after = 0, full = true; full; ) {
    let query = shownRows(db)
      .select(['d.id', 'd.day', 'd.actor', 'd.recipient', 'd.kind', 'd.type', 'd.source', 'd.intensity'])
      .select(['d.actor_term', 'd.recipient_term', 'd.label', 'd.place'])
      .where('d.id', '>', after);
    if (ids) query = query.where('d.id', 'in', ids);
    const rows = await query.orderBy('d.id').limit(PAGE).execute();
    for (const row of rows) builder.add(dataRow(row));
    after = rows.at(-1)?.id ?? after;
    full = rows.length === PAGE;
  }
  return builder.finish();
}

/** Few enough that the rows, as objects, are young garbage. */
const PAGE = 4000;

type Side = Pick<Party, 'country' | 'side'>;

function eventRow(
  event: Pick<Selectable<EventTable>, 'id' | 'anchor' | 'kind' | 'type' | 'status' | 'source' | 'intensity'>,
  parties: readonly Side[],
): ColumnRow {
  const kind = kindCodes.name(event.kind);
  const two = kind === 'meeting' ? twoThatMeet(parties) : actorAndRecipient(parties);
  return {
    id: event.id,
    anchor: event.anchor,
    actor: two ? two[0] : MANY,
    recipient: two ? two[1] : 0,
    sort: sortOf(event.kind, event.status, event.type),
    source: event.source ?? 0,
    intensity: event.intensity,
    actorTerm: 0,
    recipientTerm: 0,
    label: 0,
    place: 0,
    lanes: two ? null : lanesOf(kind, parties),
  };
}

function dataRow(
  row: Omit<
    Selectable<DataEventTable>,
    | 'source_key'
    | 'meeting_kind'
    | 'code'
    | 'contexts'
    | 'place_country'
    | 'mentions'
    | 'sources'
    | 'link'
    | 'confidence'
  >,
): ColumnRow {
  return {
    id: row.id,
    anchor: row.day,
    actor: row.actor,
    recipient: row.recipient,
    sort: sortOf(row.kind, 0, row.type),
    source: row.source,
    intensity: row.intensity / 100,
    actorTerm: row.actor_term,
    recipientTerm: row.recipient_term,
    label: row.label,
    place: row.place ?? 0,
    lanes: null,
  };
}

/** A meeting's countries where they are one or two. */
function twoThatMeet(parties: readonly Side[]): [number, number] | null {
  const [one, other, third] = new Set(parties.map(({ country }) => country));
  if (one === undefined || third !== undefined) return null;
  return [countryCode(one), other === undefined ? 0 : countryCode(other)];
}

/** Who acts and who is acted upon, where each is one country at most, and not the same. */
function actorAndRecipient(parties: readonly Side[]): [number, number] | null {
  const [actor, coActor] = new Set(parties.filter(({ side }) => side === 'actor').map(({ country }) => country));
  const [recipient, another] = new Set(
    parties.filter(({ side }) => side === 'recipient').map(({ country }) => country),
  );
  if (coActor !== undefined || another !== undefined || actor === recipient) return null;
  return [actor === undefined ? 0 : countryCode(actor), recipient === undefined ? 0 : countryCode(recipient)];
}

/** Countries and sides of the events after `after` up to `last`. */
async function sidesOf(db: Db, after: number, last: number): Promise<Map<number, Side[]>> {
  const found = new Map<number, Side[]>();
  const rows = await db
    .selectFrom('party')
    .select(['event', 'country', 'side'])
    .where('event', '>', after)
    .where('event', '<=', last)
    .orderBy('event')
    .orderBy('position')
    .execute();
  for (const { event, country, side } of rows) {
    const sides = found.get(event) ?? [];
    sides.push({ country: country as Iso3, side: sideCodes.name(side) });
    found.set(event, sides);
  }
  return found;
}
