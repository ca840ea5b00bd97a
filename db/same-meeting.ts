import type { DatePrecision, Iso3 } from '../core/record/index.ts';
import { kindCodes, precisionCodes } from './codes.ts';
import { partiesOf } from './parties.ts';
import type { Db } from './transaction.ts';
import type { MeetingProbe } from './types.ts';

/**
 * The stored meeting that the probe repeats: the same countries, days that may be the same, a place and people that do
 * not contradict. Of several the one with the most people in common, then the nearest, then the oldest.
 * A meeting without any day repeats none; rows of data sets are not compared, for their set may be removed.
 */
export async function sameMeeting(db: Db, probe: MeetingProbe): Promise<{ id: number; summary: string } | null> {
  const [country] = probe.countries;
  if (country === undefined || probe.start === null) return null;
  const { start, end } = { start: probe.start, end: probe.end ?? probe.start };
  const near = await db
    .selectFrom('event as e')
    .select(['e.id', 'e.summary', 'e.start_day', 'e.end_day', 'e.precision', 'e.place'])
    .where('e.anchor', '>=', start - LONGEST)
    .where('e.anchor', '<=', end + LONGEST)
    .where('e.start_day', '<=', end + 1)
    .where((eb) => eb(eb.fn.coalesce('e.end_day', 'e.start_day'), '>=', start - 1))
    .where('e.kind', '=', kindCodes.code('meeting'))
    .where('e.source', 'is', null)
    .where((eb) =>
      eb.exists(
        eb.selectFrom('party as p').select('p.event').whereRef('p.event', '=', 'e.id').where('p.country', '=', country),
      ),
    )
    .orderBy('e.id')
    .execute();
  const parties = await partiesOf(
    db,
    near.map(({ id }) => id),
  );
  const candidates = near.flatMap((meeting) => {
    if (meeting.start_day === null) return [];
    const stored: Days = {
      start: meeting.start_day,
      end: meeting.end_day ?? meeting.start_day,
      precision: precisionCodes.name(meeting.precision),
    };
    const gap = daysApart(stored, { start, end, precision: probe.precision });
    const theirs = parties.get(meeting.id) ?? [];
    const persons = theirs.flatMap(({ person }) => person ?? []);
    const common = inCommon(persons, probe.persons);
    const fits =
      gap !== null &&
      sameCountries(new Set(theirs.map((party) => party.country)), new Set(probe.countries)) &&
      samePlace(meeting.place, probe.place) &&
      (common > 0 || persons.length === 0 || probe.persons.length === 0);
    return fits ? [{ id: meeting.id, summary: meeting.summary, gap, common }] : [];
  });
  candidates.sort((a, b) => b.common - a.common || a.gap - b.gap || a.id - b.id);
  const best = candidates[0];
  return best ? { id: best.id, summary: best.summary } : null;
}

/** Longer than any span of a year's precision reaches from its anchor, and than any visit lasts. */
const LONGEST = 400;

interface Days {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
}

/**
 * How many days lie between two meetings, or null where they cannot be on the same ones. Reports exact to the day may
 * differ by one (time zones, "on Saturday" in a Sunday paper); a month or a year holds all its days.
 */
function daysApart(one: Days, other: Days): number | null {
  const gap = Math.max(0, one.start - other.end, other.start - one.end);
  return gap <= (exact(one) && exact(other) ? 1 : 0) ? gap : null;
}

function exact({ precision }: Days): boolean {
  return precision === 'day' || precision === 'unknown';
}

function sameCountries(one: ReadonlySet<Iso3>, other: ReadonlySet<Iso3>): boolean {
  return one.size === other.size && [...one].every((country) => other.has(country));
}

/** "Tehran" and "Tehran, Iran" are one place; an unknown place contradicts none. */
function samePlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [folded(one), folded(other)];
  return a === b || a.split(',')[0] === b || b.split(',')[0] === a;
}

/** How many of `one` are among `other`: by surname (the last word), since reports shorten names. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const surnames = new Set(other.map(surname));
  return new Set(one.map(surname).filter((name) => surnames.has(name))).size;
}

function surname(name: string): string {
  return folded(name).split(/\s+/).at(-1) ?? '';
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
