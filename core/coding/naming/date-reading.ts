import type { Day } from '../../record/index.ts';
import type { DateMention } from '../types.ts';

/** The days a date means, without its place in the text. */
export type Reading = Omit<DateMention, 'start' | 'end'>;

/** What an indefinite date is reckoned from. */
export interface Reference {
  /** The day "today" is: the dateline's, else that of publication. */
  readonly today: Day | null;
  /** The clause looks ahead. */
  readonly future: boolean;
}

/** A date that cannot be told without a day to reckon from. */
export const UNKNOWN: Reading = { from: null, to: null, precision: 'unknown' };

/** One day; unknown where it is null. */
export function exact(day: Day | null): Reading {
  return { from: day, to: day, precision: day === null ? 'unknown' : 'day' };
}
