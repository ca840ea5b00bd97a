import type { DataRow, Iso3 } from '../record/index.ts';
import { cameoEvent } from './cameo.ts';
import { countryOfCode, countryOfFips } from './countries.ts';
import { dataCount, dataDay, dataIntensity, dataText, dataUrl, type RowParser, twoCountries } from './row.ts';

/**
 * A line of GDELT's event exports: 57 columns (1.0, before April 2013), 58 (with the address) or 61 (2.0), split by
 * tabs, without a header (GDELT event codebooks 1.03 and 2.0). Most lines name one country or none, and are left
 * before the rest of them is looked at.
 */
export const parseGdeltLine: RowParser<string> = (line, tally) => {
  const first = columnStart(line, 0, ACTOR1_COUNTRY);
  const second = first < 0 ? -1 : columnStart(line, first, ACTOR2_COUNTRY - ACTOR1_COUNTRY);
  if (second < 0) return tally.skip('bad-line');
  if (line.charCodeAt(first) === TAB || line.charCodeAt(second) === TAB) {
    return GDELT_COLUMNS.has(columnCount(line)) ? tally.skip('one-country') : tally.skip('bad-line');
  }
  return parseFields(line.split('\t'), tally);
};

/** The numbers of columns that GDELT's exports have had. */
export const GDELT_COLUMNS: ReadonlySet<number> = new Set([57, 58, 61]);

const parseFields: RowParser<readonly string[]> = (fields, tally) => {
  if (!GDELT_COLUMNS.has(fields.length)) return tally.skip('bad-line');
  const at = (column: number): string => fields[column] ?? '';
  const [one, other] = [at(ACTOR1_COUNTRY), at(ACTOR2_COUNTRY)];
  const countries = twoCountries([countryOfCode(one), one], [countryOfCode(other), other], tally);
  if (!countries) return null;
  const code = at(26);
  const event = cameoEvent(code);
  if (!event) return tally.skip('unknown-code', code);
  const day = dataDay(at(1));
  if (day === null) return tally.skip('bad-date');
  const id = at(0);
  if (id === '') return tally.skip('bad-line');
  // Version 2 has one more column in each of the three places, and the date added before the address.
  const second = fields.length === 61;
  const mentions = dataCount(at(31));
  const sources = dataCount(at(32));
  const row: DataRow = {
    sourceId: id,
    day,
    ...countries,
    actorName: dataText(at(6)),
    recipientName: dataText(at(16)),
    kind: event.kind,
    type: event.type,
    meetingKind: event.meetingKind,
    code,
    label: event.name,
    intensity: dataIntensity(at(30)) ?? event.intensity,
    contexts: event.contexts,
    place: dataText(at(second ? 52 : 50)),
    placeCountry: placeCountry(at(second ? 53 : 51)),
    mentions,
    sources,
    url: dataUrl(at(second ? 60 : 57)),
    confidence: confidenceOf(sources ?? 1, mentions ?? 1),
  };
  return row;
};

/**
 * GDELT states no probability. A single mention is more often wrong than right (0.4); every doubling of sources, and half as much
 * every doubling of mentions, takes a tenth off the doubt. Never above 0.9: what many repeat is one machine's reading.
 */
function confidenceOf(sources: number, mentions: number): number {
  const doublings = Math.log2(Math.max(1, sources)) + Math.log2(Math.max(1, mentions)) / 2;
  return Math.round(Math.min(0.9, 1 - 0.6 * 0.9 ** doublings) * 1000) / 1000;
}

function placeCountry(fips: string): Iso3 | null {
  return fips === '' ? null : countryOfFips(fips);
}

/** Where the column lies that is `columns` after the one at `from`; −1 where the line ends before. */
function columnStart(line: string, from: number, columns: number): number {
  let at = from;
  for (let left = columns; left > 0; left--) {
    at = line.indexOf('\t', at) + 1;
    if (at === 0) return -1;
  }
  return at;
}

function columnCount(line: string): number {
  let count = 1;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) count++;
  return count;
}

const TAB = 9;
const ACTOR1_COUNTRY = 7;
const ACTOR2_COUNTRY = 17;
