import { type Day, datePartsOf, dayOf } from '../../record/index.ts';
import towns from '../lexicon/en/cities.json' with { type: 'json' };
import countries from '../lexicon/en/countries.json' with { type: 'json' };
import sites from '../lexicon/en/sites.json' with { type: 'json' };
import type { Dateline, SourceText } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const CAPITAL_MONTHS = MONTHS.toUpperCase();
const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const DATELINE = new RegExp(
  `^(?<place>${NAME}(?:[ /](?:(?:de|al|el|la|of|and|du|des) )?${NAME}){0,3})` +
    `(?:, (?<region>${NAME}(?: ${NAME}){0,2}?))?` +
    `(?:,? (?:(?<month>${MONTHS}|${CAPITAL_MONTHS})\\.? (?<date>\\d{1,2})(?:st|nd|rd|th)?|(?<date2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>${MONTHS}|${CAPITAL_MONTHS})\\.?)(?:,? (?<year>\\d{4}))?)?` +
    `(?:,? ?\\((?<outlet>[^)\\n]{2,70})\\)|, (?<agency>\\p{Lu}{2,6}))?` +
    `(?<dash>\\s*(?:--|[-_\\u2013\\u2014])\\s*|\\s?: ?|(?<=\\))\\.? (?=\\p{Lu}|\\d)|\\.? /(?<wire>\\p{Lu}{2,8})/\\.? )`,
  'u',
);

/** "NZPA-Reuter Santiago": the city behind the agencies, alone in its line or before a dash. */
const AGENCIES = new RegExp(
  `^(?:NZPA|PA|AAP|UPI|AP|AFP|Reuters?)(?:-(?:NZPA|Reuters?|AP|UPI|AFP|AAP|PA))*,? (?<place>${NAME}(?: ${NAME}){0,2})(?:\\s+[-\\u2013\\u2014]\\s+|\\s*$)`,
  'u',
);

function agencyDateline({ text }: SourceText, paragraphs: readonly Paragraph[]): Dateline | null {
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const found = AGENCIES.exec(text.slice(start, Math.min(end, start + 80)));
    const place = found?.groups?.place;
    if (found && place && isCity(place))
      return { start, end: start + found[0].trimEnd().length, place, country: null, day: null };
  }
  return null;
}

/** The dateline of a report: at the start of one of the first paragraphs of body text; null where there is none. */
export function datelineOf(source: SourceText, paragraphs: readonly Paragraph[]): Dateline | null {
  const { text, published } = source;
  const byAgency = agencyDateline(source, paragraphs);
  if (byAgency) return byAgency;
  for (const paragraph of paragraphs.filter(({ heading }) => !heading).slice(0, 3)) {
    const { end } = paragraph;
    // "By A. Reporter, Reuters" in a line of its own
    const start = paragraph.start + (/^By [^\n]{3,60}\n\s*/.exec(text.slice(paragraph.start, end))?.[0].length ?? 0);
    const found = DATELINE.exec(text.slice(start, Math.min(end, start + 160)));
    const parts = found?.groups;
    const place = parts?.place;
    if (!found || !parts || !place || !isDateline(place, parts)) continue;
    // "ASTANA. KAZINFORM -": the agency behind the city.
    const agency = /^(\p{Lu}{4,})\. \p{Lu}{3,}$/u.exec(place)?.[1];
    const month = parts.month ?? parts.month2;
    const date = parts.date ?? parts.date2;
    const day = month && date ? dayFrom(month, Number(date), parts.year ? Number(parts.year) : null, published) : null;
    return { start, end: start + found[0].trimEnd().length, place: properCase(agency ?? place), country: null, day };
  }
  return bareCity(text, paragraphs) ?? byline(text, paragraphs);
}

/** "TOKYO Japan has …": the city that an agency's feed sets before the report without a dash. */
function bareCity(text: string, paragraphs: readonly Paragraph[]): Dateline | null {
  for (const { start, end } of paragraphs.filter(({ heading }) => !heading).slice(0, 2)) {
    const place = BARE_CITY.exec(text.slice(start, Math.min(end, start + 80)))?.groups?.place;
    if (place && isCity(place))
      return { start, end: start + place.length, place: properCase(place), country: null, day: null };
  }
  return null;
}

const BARE_CITY = /^(?<place>\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}) (?=\p{Lu}\p{Ll}|\p{Lu}\.\p{Lu}\.|\p{Lu} \p{Ll})/u;

/** "A. Reporter, The Jakarta Post, Jakarta", "NAIROBI, KENYA": a line at the head that ends with, or is, a city. */
function byline(text: string, paragraphs: readonly Paragraph[]): Dateline | null {
  const head = /^(?:[^\n]{0,80}\n+){0,3}?(?<place>[\p{Lu} ]{3,20}), (?<country>[\p{Lu} ]{4,20})\s*\n/u.exec(text);
  const city = head?.groups?.place;
  if (head && city && isCity(city)) {
    const start = head[0].lastIndexOf(city);
    return { start, end: head[0].trimEnd().length, place: properCase(city), country: null, day: null };
  }
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const line = text.slice(start, end);
    const place = BYLINE.exec(line)?.groups?.place;
    if (place && isCity(place)) return { start, end, place: properCase(place), country: null, day: null };
  }
  return null;
}

const BYLINE = new RegExp(
  `^(?:By )?${NAME}(?: ${NAME}){1,4}, (?:[Tt]he )?${NAME}(?: ${NAME}){0,3}, (?<place>${NAME}(?: ${NAME})?)\\s*$`,
  'u',
);

/** A dash alone proves little: without capitals, a date or an outlet it must stand off from the words beside it. */
function isDateline(place: string, parts: Readonly<Record<string, string | undefined>>): boolean {
  const dash = parts.dash ?? '';
  const capitals = place === place.toUpperCase() && place.length > 2;
  const dated = parts.month !== undefined || parts.month2 !== undefined;
  if (!/^\p{Lu}/u.test(place) || NO_CITY.test(place)) return false;
  // "Amman, Oct. 6 (Petra) The king …", "MOSCOW, May 5. /TASS/. The president …"
  if (!/[-_\u2013\u2014:]/.test(dash)) return dated;
  // "ISLAMABAD: …", where other words in capitals name who speaks.
  if (dash.trim() === ':')
    return (
      (capitals && (dated || parts.outlet !== undefined || isCity(place))) ||
      ((dated || !/\s/.test(place)) && isCity(place))
    );
  if (dated || (parts.outlet ?? parts.agency) !== undefined) return true;
  if (capitals) return /\s/.test(dash) || /[\u2013\u2014]|--/.test(dash);
  return /^\s+\S+\s/.test(dash) && place.split(' ').length <= 3;
}

/** "On June 10-11, …", "From 3 May - …": a date that opens a sentence. */
const NO_CITY =
  /^(?:on|in|from|by|since|until|between|before|after|during|around|about|as of|for|the|this|last|next)$/i;

let cities: ReadonlySet<string> | undefined;

function isCity(place: string): boolean {
  cities ??= new Set(
    [
      ...Object.values(countries).flatMap(({ capitals }) => capitals),
      ...Object.values(sites).flat(),
      ...Object.values(towns).flatMap((names) => names.split('|')),
    ].map((name) => name.toLowerCase()),
  );
  return cities.has(place.toLowerCase());
}

/** The year of a dateline that names none is the one that puts it nearest before the day of publication. */
function dayFrom(name: string, date: number, year: number | null, published: Day | null): Day | null {
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
  if (year !== null) return dayOf(year, month, date);
  if (published === null) return null;
  const near = datePartsOf(published).year;
  const candidates = [near, near - 1, near + 1].map((candidate) => dayOf(candidate, month, date));
  return candidates.find((day) => day !== null && day <= published + 2 && published - day < 300) ?? null;
}

function properCase(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(?<=^|[\s/'’.-])\p{L}/gu, (letter) => letter.toUpperCase());
}
