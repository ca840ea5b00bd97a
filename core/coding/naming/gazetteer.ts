import { type Iso3, isIso3 } from '../../record/index.ts';
import cities from '../lexicon/en/cities.json' with { type: 'json' };
import combining from '../lexicon/en/combining-forms.json' with { type: 'json' };
import countries from '../lexicon/en/countries.json' with { type: 'json' };
import institutions from '../lexicon/en/institutions.json' with { type: 'json' };
import notCountries from '../lexicon/en/not-countries.json' with { type: 'json' };
import sites from '../lexicon/en/sites.json' with { type: 'json' };
import { Phrases } from '../phrases.ts';
import { GROUP_FORMS } from './groups-of-states.ts';

/** What a phrase names. `body`: an institution of whichever country stands beside it; `none`: no country, though it holds one's name. */
export type NamedSort =
  | 'name'
  | 'nationality'
  | 'people'
  | 'capital'
  | 'metonym'
  | 'institution'
  | 'body'
  | 'nonState'
  | 'place'
  | 'group'
  | 'none';

export interface Named {
  readonly sort: NamedSort;
  readonly country: Iso3 | null;
  /** Which group of states it is, for the sort `group`. */
  readonly group?: string;
  /** It names the country only before a hyphen: "Sino-Indian". */
  readonly combining?: boolean;
  /** Its small-letter form may be taken for the name. */
  readonly loose: boolean;
}

/** Words that mean something else without a capital. */
const NEVER_LOOSE = new Set([
  'turkey',
  'china',
  'chad',
  'jordan',
  'georgia',
  'polish',
  'guinea',
  'america',
  'swiss',
  'nice',
]);

let phrases: Phrases<Named> | undefined;

/** Every phrase of the lexicons that names a country, its bodies, its cities, or what represents none. Built once. */
export function gazetteer(): Phrases<Named> {
  phrases ??= build();
  return phrases;
}

function build(): Phrases<Named> {
  const found = new Phrases<Named>();
  const put = (form: string, sort: NamedSort, country: string | null, loose = false) =>
    found.add(form, { sort, country: country !== null && isIso3(country) ? country : null, loose });
  for (const phrase of notCountries) put(phrase, 'none', null);
  for (const [code, { names, adjectives, people, capitals }] of Object.entries(countries)) {
    for (const form of names) put(form, 'name', code, isLoose(form));
    for (const form of adjectives) put(form, 'nationality', code, isLoose(form));
    for (const form of people) if (!adjectives.includes(form as never)) put(form, 'people', code, isLoose(form));
    for (const form of capitals) put(form, 'capital', code);
  }
  for (const [form, code] of Object.entries(combining))
    if (isIso3(code)) found.add(form, { sort: 'nationality', country: code, loose: false, combining: true });
  for (const [code, forms] of Object.entries(institutions.metonyms))
    for (const form of forms) put(form, 'metonym', code);
  for (const [code, forms] of Object.entries(institutions.named))
    for (const form of forms) put(form, 'institution', code);
  for (const form of institutions.bodies) put(form, 'body', null, true);
  for (const form of institutions.nonState) put(form, 'nonState', null, form === form.toLowerCase());
  for (const [form, group] of GROUP_FORMS)
    found.add(form, { sort: 'group', country: null, group, loose: isLoose(form) });
  // Of two places of one name the site where states meet is meant.
  for (const [code, forms] of Object.entries(cities)) for (const form of forms.split('|')) put(form, 'place', code);
  for (const [code, forms] of Object.entries(sites)) for (const form of forms) put(form, 'place', code);
  return found;
}

function isLoose(form: string): boolean {
  return form.length > 3 && !NEVER_LOOSE.has(form.toLowerCase());
}
