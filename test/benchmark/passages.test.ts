import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../benchmark/fitting/texts.ts';
import countries from '../../core/coding/lexicon/en/countries.json' with { type: 'json' };

const FOLDER = join(import.meta.dirname, '../../benchmark/passages');

describe('the passages that models learn from', () => {
  const passages = passagesIn(FOLDER);

  test('are of the shape that is said, their evidence word for word in them', () => {
    expect(readdirSync(FOLDER)).toContain('README.md');
    expect(passages.length).toBeGreaterThan(6000);
    expect(passages.filter(({ whole }) => whole).length).toBeGreaterThan(1000);
  });

  test('name countries by their codes, and no passage stands there twice', () => {
    const known = new Set(Object.keys(countries));
    const codes = new Set(passages.flatMap(({ meetings }) => meetings.flatMap((told) => told.countries)));
    expect([...codes].filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(passages.map(({ source }) => source.text)).size).toBe(passages.length);
  });
});
