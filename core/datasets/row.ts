import type { DataRow, Day, Iso3 } from '../record/index.ts';
import { dayOf } from '../record/index.ts';
import type { CodedCountry } from './countries.ts';
import type { Tally } from './tally.ts';

/** One line or record of a data set → a row, or null after telling the tally why not. */
export type RowParser<Input> = (input: Input, tally: Tally) => DataRow | null;

/** The two countries of an event where it has two different ones; null after telling the tally why not. */
export function twoCountries(
  [actor, actorText]: readonly [CodedCountry, string],
  [recipient, recipientText]: readonly [CodedCountry, string],
  tally: Tally,
): { actor: Iso3; recipient: Iso3 } | null {
  if (actor === null) return tally.skip('unknown-country', actorText);
  if (recipient === null) return tally.skip('unknown-country', recipientText);
  if (actor === 'region' || recipient === 'region') return tally.skip('region');
  return actor === recipient ? tally.skip('same-country') : { actor, recipient };
}

/** A day written YYYYMMDD or YYYY-MM-DD. Data sets repeat few days, so what was worked out is kept. */
export function dataDay(text: string): Day | null {
  const known = days.get(text);
  if (known !== undefined) return known;
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const day = found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
  if (days.size < 100_000) days.set(text, day);
  return day;
}

const days = new Map<string, Day | null>();

/** A number in a field; null for an empty or other one. */
export function dataNumber(text: string): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** A whole number of zero or more; null for anything else. */
export function dataCount(text: string): number | null {
  const value = dataNumber(text);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** An intensity, kept within −10 to +10. */
export function dataIntensity(text: string): number | null {
  const value = dataNumber(text);
  return value === null ? null : Math.max(-10, Math.min(10, value));
}

/** Text of a field; null where it is empty or a data set's word for nothing. */
export function dataText(text: string, limit = 300): string | null {
  const trimmed = text.trim();
  return trimmed === '' || NOTHING.has(trimmed) ? null : trimmed.slice(0, limit).toWellFormed();
}

const NOTHING = new Set(['NA', 'N/A', 'NULL', 'null', 'None', 'nan', 'NaN', '---']);

/** A web address; null where the field holds none (GDELT has "BBC Monitoring" and the like). */
export function dataUrl(text: string): string | null {
  return text.length <= 4000 && /^https?:\/\/\S+$/.test(text) ? text : null;
}
