import type { Db } from '../transaction.ts';

/** Ids of data sets' events begin here; those of articles' events stay below. */
export const DATA_EVENTS_FROM = 1_000_000_000;

/** The rows of data sets that are shown, as `d` with their source as `s`: not half imported, and not corrected. */
export function shownRows(db: Db) {
  return db
    .selectFrom('data_event as d')
    .innerJoin('source as s', 's.id', 'd.source')
    .where((eb) => eb.or([eb('s.hidden_from', 'is', null), eb('d.id', '<', eb.ref('s.hidden_from'))]))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('event as e').select('e.id').whereRef('e.id', '=', 'd.id'))));
}
