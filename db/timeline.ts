import { sql } from 'kysely';
import { type EventBrief, LANES, type Lane, type TimelineQuery, type TimelineWindow } from '../core/contract/index.ts';
import type { Day, DaySpan } from '../core/record/index.ts';
import { UNDATED } from './anchor.ts';
import { briefs } from './brief.ts';
import { isSwapped, matching } from './filter.ts';
import { gridShift, lanesOfEvents } from './grid.ts';
import { laneCode, laneName } from './lanes.ts';
import type { Db } from './transaction.ts';

/**
 * What the filter matches within a window: each lane in bins of `binDays` days, or as single events where it has few
 * enough. No event is dropped and none counted twice. Run it in one transaction.
 */
export async function timelineWindow(db: Db, query: TimelineQuery): Promise<TimelineWindow> {
  const swapped = isSwapped(query.filter);
  const totals = await laneTotals(db, query);
  const lanes = { meetings: 0, forward: 0, backward: 0, actions: 0 };
  for (const { lane, inWindow } of totals) lanes[laneName(lane, swapped)] = inWindow;
  const single = lanesOfEvents(lanes, query.maxEvents);
  const binned = LANES.filter((lane) => lanes[lane] > 0 && !single.includes(lane));
  const shift = gridShift(query.window, query.maxBins);
  const dated = totals.flatMap(({ first, last }) => (first === null || last === null ? [] : [{ first, last }]));
  return {
    binDays: 2 ** shift,
    bins: await bins(db, query, binned, shift),
    events: await singleEvents(db, query, single),
    counts: {
      matching: sum(totals.map(({ matching }) => matching)),
      inWindow: sum(Object.values(lanes)),
      undated: sum(totals.map(({ undated }) => undated)),
      lanes,
    },
    extent:
      dated.length === 0
        ? null
        : span(Math.min(...dated.map(({ first }) => first)), Math.max(...dated.map(({ last }) => last))),
  };
}

/** Per lane, over all time and in the window, in one pass. */
async function laneTotals(db: Db, { filter, window }: TimelineQuery) {
  return matching(db, filter)
    .select((eb) => [
      'l.lane',
      eb.fn.countAll<number>().as('matching'),
      eb.fn.countAll<number>().filterWhere(within(window)).as('inWindow'),
      eb.fn.countAll<number>().filterWhere('l.anchor', '=', UNDATED).as('undated'),
      eb.fn.min<number | null>('l.anchor').filterWhere('l.anchor', '<', UNDATED).as('first'),
      eb.fn.max<number | null>('l.anchor').filterWhere('l.anchor', '<', UNDATED).as('last'),
    ])
    .groupBy('l.lane')
    .execute();
}

/** `>>` rounds towards negative infinity, so that days before 1970 fall into the right bins. */
async function bins(db: Db, { filter, window }: TimelineQuery, lanes: readonly Lane[], shift: number) {
  if (lanes.length === 0) return [];
  const swapped = isSwapped(filter);
  const bin = sql<number>`l.anchor >> ${sql.lit(shift)}`;
  const rows = await matching(db, filter)
    .where(within(window))
    .where(
      'l.lane',
      'in',
      lanes.map((lane) => laneCode(lane, swapped)),
    )
    .select((eb) => [
      'l.lane',
      bin.as('bin'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.avg<number>('e.intensity').as('intensity'),
    ])
    .groupBy(['l.lane', bin])
    .orderBy('l.lane')
    .orderBy('bin')
    .execute();
  return rows.map((row) => ({
    lane: laneName(row.lane, swapped),
    start: (row.bin * 2 ** shift) as Day,
    count: row.count,
    intensity: row.intensity,
  }));
}

async function singleEvents(db: Db, { filter, window }: TimelineQuery, lanes: readonly Lane[]): Promise<EventBrief[]> {
  if (lanes.length === 0) return [];
  const swapped = isSwapped(filter);
  const rows = await matching(db, filter)
    .where(within(window))
    .where(
      'l.lane',
      'in',
      lanes.map((lane) => laneCode(lane, swapped)),
    )
    .select(['l.event as id', 'l.lane'])
    .orderBy('l.anchor')
    .orderBy('l.event')
    .execute();
  return briefs(
    db,
    rows.map(({ id, lane }) => ({ id, lane: laneName(lane, swapped) })),
  );
}

function within({ start, end }: DaySpan) {
  return sql<boolean>`l.anchor between ${start} and ${end}`;
}

function span(start: number, end: number): DaySpan {
  return { start: start as Day, end: end as Day };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
