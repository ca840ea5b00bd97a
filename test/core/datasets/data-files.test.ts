import { describe, expect, it } from 'vitest';
import cameo from '../../../core/datasets/cameo.json' with { type: 'json' };
import { cameoEvent } from '../../../core/datasets/cameo.ts';
import { countryOfCode, countryOfFips, countryOfName } from '../../../core/datasets/countries.ts';
import codes from '../../../core/datasets/country-codes.json' with { type: 'json' };
import names from '../../../core/datasets/country-names.json' with { type: 'json' };
import fips from '../../../core/datasets/fips.json' with { type: 'json' };
import { COUNTRIES, countryName } from '../../../core/record/index.ts';

describe('the data files are sound', () => {
  it('every CAMEO code is digits and every root of the codebook is there', () => {
    expect(Object.keys(cameo.codes).filter((code) => !/^(?:0[1-9]|1\d|20)\d{0,2}$/.test(code))).toEqual([]);
    for (let root = 1; root <= 20; root++) expect(cameoEvent(String(root).padStart(2, '0'))).not.toBeNull();
  });

  it('meetings, and they alone, have a kind of meeting', () => {
    for (const code of Object.keys(cameo.codes)) {
      const event = cameoEvent(code);
      expect([code, event?.meetingKind !== null]).toEqual([code, event?.kind === 'meeting']);
    }
  });

  it('every country they name is one of the record', () => {
    const known: readonly string[] = COUNTRIES;
    for (const file of [fips.codes, codes.other, names.names]) {
      expect(Object.values(file).filter((country) => !known.includes(country))).toEqual([]);
    }
    expect(codes.regions.filter((region) => known.includes(region))).toEqual([]);
  });

  it('names its sources', () => {
    for (const { source } of [cameo, fips, codes, names]) expect(source.length).toBeGreaterThan(40);
  });
});

describe('countries', () => {
  it.each([
    ['Russian Federation', 'RUS'],
    ['CÔTE D’IVOIRE', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['the former Yugoslav Republic of Macedonia', 'MKD'],
    ['Congo', 'COG'],
    ['Democratic Republic of Congo', 'COD'],
    ['Occupied Palestinian Territory', 'PSE'],
    ['South Korea', 'KOR'],
    ['North Korea', 'PRK'],
    ['irn', 'IRN'],
    ['EUR', 'region'],
    ['Atlantis', null],
    ['', null],
  ])('%j is %s', (name, country) => expect(countryOfName(name)).toBe(country));

  it('are known by the record’s own names', () => {
    expect(COUNTRIES.filter((code) => countryOfName(countryName(code)) !== code)).toEqual([]);
  });

  it('are told apart in CAMEO and FIPS', () => {
    expect([countryOfCode('ROM'), countryOfCode('AFR'), countryOfCode('AUS')]).toEqual(['ROU', 'region', 'AUS']);
    expect([countryOfFips('AU'), countryOfFips('AS'), countryOfFips('IZ'), countryOfFips('XX')]).toEqual([
      'AUT',
      'AUS',
      'IRQ',
      null,
    ]);
  });
});
