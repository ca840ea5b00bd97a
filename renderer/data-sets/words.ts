import type { DataSetFormatName, DraftMapping, RowOutcome } from '../../core/contract/index.ts';
import { countryName, type DateOrder, type MappedField } from '../../core/record/index.ts';
import { dayWords } from '../words/days.ts';
import { KIND_WORDS, TYPE_WORDS } from '../words/types.ts';

/** What a data set is, as people call it. */
export const FORMAT_WORDS: Readonly<Record<string, string>> = {
  gdelt: 'GDELT',
  icews: 'ICEWS',
  polecat: 'POLECAT',
  table: 'Table',
} satisfies Record<DataSetFormatName, string>;

/** Why rows are left out, in plain words. A reason this version has no words for is told by its name. */
export function skipWords(reason: string): string {
  return SKIPPED[reason] ?? reason;
}

const SKIPPED: Readonly<Record<string, string>> = {
  'one-country': 'Names only one country, or none',
  'same-country': 'Both sides are of the same country',
  region: 'Names a region, not a country',
  'unknown-country': 'Names a country nobody knows',
  'unknown-code': 'Has an event code that does not exist',
  'bad-date': 'Has no calendar day',
  'bad-line': 'Has not the columns it should have',
};

/** What a column may hold. */
export const FIELD_WORDS: Readonly<Record<MappedField, string>> = {
  id: 'Id of the event',
  date: 'Day',
  actor: 'Actor’s country',
  recipient: 'Recipient’s country',
  actorName: 'Actor’s name',
  recipientName: 'Recipient’s name',
  cameo: 'CAMEO code',
  plover: 'PLOVER type',
  label: 'What happened, in words',
  intensity: 'Intensity, −10 to +10',
  place: 'Place',
  placeCountry: 'Country of the place',
  mentions: 'Times reported',
  sources: 'Number of sources',
  url: 'Web address',
};

export const DELIMITER_WORDS: Readonly<Record<DraftMapping['delimiter'], string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar |',
};

export const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  ymd: 'Year, month, day',
  dmy: 'Day, month, year',
  mdy: 'Month, day, year',
};

/** What a row becomes, `3 Mar 2021 · Iran → Iraq · Meeting, consultation`, or why it is left out. */
export function outcomeWords({ event, skipped, unknown }: RowOutcome): string {
  if (event === null) return `${skipWords(skipped ?? '')}${unknown ? `: ${unknown}` : ''}`;
  const { day, actor, recipient, kind, type } = event;
  const what = `${KIND_WORDS[kind].one}, ${TYPE_WORDS[type].noun.toLowerCase()}`;
  return `${dayWords(day, 'short')} · ${countryName(actor)} → ${countryName(recipient)} · ${what}`;
}
