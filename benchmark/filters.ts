import type { EventFilter } from '../core/contract/index.ts';
import type { Iso3 } from '../core/record/index.ts';
import { BIGGEST_PAIR } from './rows.ts';

const code = (text: string) => text as Iso3;
const none: EventFilter = { countries: [], kinds: [], types: [], statuses: [], sources: [], text: '' };

/** Twenty different filters, from all pairs to a small one, with and without kinds, types and statuses. */
export const FILTERS: readonly EventFilter[] = [
  none,
  { ...none, countries: BIGGEST_PAIR },
  ...['ABW', 'PRT', 'KHM', 'CZE', 'NGA', 'FRA'].map((country) => ({ ...none, countries: [code(country)] })),
  { ...none, countries: [code('IRN')] },
  { ...none, countries: [code('IRQ'), code('FRA')] },
  { ...none, countries: [code('ABW'), code('PRT')] },
  { ...none, countries: [code('IRQ'), code('IRN')], kinds: ['meeting'] },
  { ...none, countries: BIGGEST_PAIR, kinds: ['statement'] },
  { ...none, countries: BIGGEST_PAIR, types: ['THREATEN', 'ACCUSE'] },
  { ...none, kinds: ['meeting'] },
  { ...none, kinds: ['action'] },
  { ...none, types: ['SUPPORT'] },
  { ...none, types: ['ASSAULT'], countries: [code('IRN')] },
  { ...none, statuses: ['held'] },
  { ...none, kinds: ['statement'], types: ['COMMENT', 'APPEAL'] },
];

/** Words to search for: common, rarer, two together, the beginning of one. */
export const SEARCHES: readonly string[] = [
  'border',
  'prisoners',
  'threaten oil',
  'refug',
  'praise',
  'consult on water',
];
