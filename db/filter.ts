import { type Expression, type SqlBool, sql } from 'kysely';
import type { EventFilter } from '../core/contract/index.ts';
import { pairKey } from '../core/record/index.ts';
import { kindCodes, statusCodes, typeCodes } from './codes.ts';
import { fullTextQuery, matchesText } from './full-text.ts';
import type { Db } from './transaction.ts';

/** Whether the filter's pair is shown in the reverse of alphabetical order. The same country twice is one country. */
export function isSwapped({ countries: [one, other] }: EventFilter): boolean {
  return one !== undefined && other !== undefined && one > other;
}

/**
 * The events a filter matches, each once: the event's row as `e`, and its `lane` as stored (see `lanes.ts`).
 * For a pair or a country this is one range of a clustered table.
 */
export function matching(db: Db, filter: EventFilter) {
  const [one, other = one] = filter.countries;
  const scoped =
    one === undefined || other === undefined
      ? db.selectFrom(allLanes(db).as('l'))
      : one === other
        ? db.selectFrom(countryLanes(db, one).as('l'))
        : db.selectFrom(pairLanes(db, pairKey(one, other)).as('l'));
  return scoped.innerJoin('event as e', 'e.id', 'l.event').where((eb) => {
    const conditions: Expression<SqlBool>[] = [];
    const { kinds, types, statuses, sources } = filter;
    if (kinds.length > 0) conditions.push(eb('e.kind', 'in', kinds.map(kindCodes.code)));
    if (types.length > 0) conditions.push(eb('e.type', 'in', types.map(typeCodes.code)));
    if (statuses.length > 0) conditions.push(eb('e.status', 'in', statuses.map(statusCodes.code)));
    if (sources.length > 0) {
      const ids = sources.filter((source) => source !== 'articles');
      const alternatives: Expression<SqlBool>[] = [];
      if (sources.includes('articles')) alternatives.push(eb('e.source', 'is', null));
      if (ids.length > 0) alternatives.push(eb('e.source', 'in', ids));
      conditions.push(eb.or(alternatives));
    }
    const query = fullTextQuery(filter.text);
    if (query !== null) conditions.push(matchesText(eb.ref('e.id'), query));
    return eb.and(conditions);
  });
}

function pairLanes(db: Db, pair: string) {
  return db.selectFrom('event_pair').select(['anchor', 'event', 'lane']).where('pair', '=', pair);
}

function countryLanes(db: Db, country: string) {
  return db.selectFrom('event_country').select(['anchor', 'event', 'lane']).where('country', '=', country);
}

/** With no country chosen all statements are forward. */
function allLanes(db: Db) {
  return db
    .selectFrom('event')
    .select([
      'anchor',
      'id as event',
      sql<number>`case kind when ${kindCodes.code('meeting')} then 0 when ${kindCodes.code('statement')} then 1 else 3 end`.as(
        'lane',
      ),
    ]);
}
