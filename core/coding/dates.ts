import type { DateMention, Parsed } from './types.ts';

/** Dates named in the text. */
export function datesOf(_parsed: Parsed): DateMention[] {
  return [];
}
