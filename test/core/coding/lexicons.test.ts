import { describe, expect, test } from 'vitest';
import cities from '../../../core/coding/lexicon/en/cities.json' with { type: 'json' };
import combining from '../../../core/coding/lexicon/en/combining-forms.json' with { type: 'json' };
import countries from '../../../core/coding/lexicon/en/countries.json' with { type: 'json' };
import dialling from '../../../core/coding/lexicon/en/dialling-codes.json' with { type: 'json' };
import institutions from '../../../core/coding/lexicon/en/institutions.json' with { type: 'json' };
import leaders from '../../../core/coding/lexicon/en/leaders.json' with { type: 'json' };
import meetings from '../../../core/coding/lexicon/en/meetings.json' with { type: 'json' };
import notCountries from '../../../core/coding/lexicon/en/not-countries.json' with { type: 'json' };
import roles from '../../../core/coding/lexicon/en/roles.json' with { type: 'json' };
import sites from '../../../core/coding/lexicon/en/sites.json' with { type: 'json' };
import { countryOfLeader } from '../../../core/coding/naming/leaders.ts';
import { COUNTRIES } from '../../../core/record/index.ts';

const known: ReadonlySet<string> = new Set(COUNTRIES);
const phrase = /^\S(?:.*\S)?$/u;

describe('lexicons that name', () => {
  test.each([
    ['countries', countries],
    ['cities', cities],
    ['sites', sites],
    ['dialling codes', dialling],
    ['leaders', leaders.leaders],
    ['officials', leaders.officials],
    ['metonyms', institutions.metonyms],
    ['institutions', institutions.named],
  ])('%s are keyed by codes of the country table', (_name, table) => {
    for (const code of Object.keys(table)) expect(known.has(code), code).toBe(true);
  });

  test('every country has a name, and no form is empty or padded', () => {
    for (const [code, { names, adjectives, people, capitals }] of Object.entries(countries)) {
      expect(names.length, code).toBeGreaterThan(0);
      for (const form of [...names, ...adjectives, ...people, ...capitals]) expect(form).toMatch(phrase);
    }
  });

  test('a name of a country belongs to one country alone', () => {
    const owners = new Map<string, string>();
    for (const [code, { names }] of Object.entries(countries)) {
      for (const name of names) {
        expect(owners.get(name) ?? code, name).toBe(code);
        owners.set(name, code);
      }
    }
  });

  test('the gazetteer holds several thousand cities', () => {
    const names = Object.values(cities).flatMap((list) => list.split('|'));
    expect(names.length).toBeGreaterThan(5000);
    for (const name of names) expect(name).toMatch(phrase);
  });

  test('forms before a hyphen name countries', () => {
    for (const [form, code] of Object.entries(combining)) {
      expect(form).toMatch(/^\p{Lu}\p{Ll}+o$/u);
      expect(known.has(code), code).toBe(true);
    }
  });

  test('phrases that only look like countries are given once', () => {
    expect(new Set(notCountries).size).toBe(notCountries.length);
  });
});

describe('lexicon of offices', () => {
  test('an office either stands for its country or does not', () => {
    for (const role of roles.other)
      expect(roles.state.includes(role) && role !== 'secretary general', role).toBe(false);
  });

  test('owners are countries', () => {
    for (const code of Object.values(roles.owner)) if (code !== null) expect(known.has(code), code).toBe(true);
  });

  test('forms are in small letters', () => {
    for (const form of [...roles.state, ...roles.other, ...roles.modifiers, ...roles.titles]) {
      expect(form).toBe(form.toLowerCase());
    }
  });
});

test('meeting nouns carry a kind of meeting', () => {
  for (const kind of Object.values(meetings.nouns)) expect(['talks', 'visit', 'summit', 'phone-call']).toContain(kind);
  for (const forms of Object.values(meetings.verbs)) expect(new Set(forms).size).toBe(forms.length);
});

describe('holders of office known by name', () => {
  test.each([
    ['Sergei Lavrov', false, false, 'RUS'],
    ['Lavrov', false, false, 'RUS'],
    ['Mohammad Javad Zarif', false, false, 'IRN'],
    ['Baker', false, false, null],
    ['Home', false, false, null],
    ['Margarita Lima', false, false, null],
    ['King Fahd', true, true, 'SAU'],
    ['Philip', true, true, 'GBR'],
    ['Li', false, false, null],
    ['Xi', true, false, 'CHN'],
    ['Assad', false, false, 'SYR'],
  ] as const)('%s', (name, office, crown, country) => {
    expect(countryOfLeader(name, office, crown)).toBe(country);
  });

  test('stand once under a state, and common surnames are single words', () => {
    for (const [code, names] of [...Object.entries(leaders.leaders), ...Object.entries(leaders.officials)]) {
      expect(new Set(names).size, code).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[A-Z'].*\S$/);
    }
    for (const surname of leaders.commonSurnames) expect(surname).toMatch(/^[a-z']+$/);
  });
});

test('no two countries have a dialling code in common', () => {
  const codes = Object.values(dialling).flat();
  for (const code of codes) expect(code).toMatch(/^(?:\+\d{2,3}|0\d{1,2} \d{1,2})$/);
  expect(new Set(codes).size).toBe(codes.length);
});
