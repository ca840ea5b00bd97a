import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeWithSigns } from '../../../core/coding/index.ts';
import fitted from '../../../core/coding/statements/spoken-of.json' with { type: 'json' };
import { likeliest } from '../../../core/coding/statements/spoken-of.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import type { Iso3 } from '../../../core/record/index.ts';

const found = (text: string) => codeWithSigns({ text, title: null, outlet: null, published: null });

/** The signs of each country that the first statement of a text might be about. */
function signsOf(text: string): Record<string, readonly string[]> {
  const [statement] = found(text).filter(({ finding }) => finding.kind === 'statement');
  return Object.fromEntries(statement?.candidates.map(({ country, signs }) => [country, signs]) ?? []);
}

describe('the signs of a country that a statement may be about', () => {
  const signs = signsOf(
    'Norwegian Foreign Minister Kari Lund said in Oslo on Monday that Estonia’s soldiers should leave Latvia. Estonian ships had called at Riga in Latvia.',
  );

  test('how it stands in what is said', () => {
    expect(signs.EST).toEqual(expect.arrayContaining(['named: claim', 'by name', 'owner', 'outside quotations']));
    expect(signs.LVA).toEqual(expect.arrayContaining(['named: claim', 'object of a verb']));
  });

  test('how it stands to the others', () => {
    expect(signs.EST).toEqual(expect.arrayContaining(['first claim', 'two claims']));
    expect(signs.LVA).not.toContain('first claim');
  });

  test('how much the article speaks of it', () => {
    expect(signs.EST).toContain('much of the article');
    expect(signs.EST).not.toContain('once in the article');
  });

  test('a country that is only where something is, and one that nothing names', () => {
    const both = signsOf(
      'Norway and Sweden met. Swedish Foreign Minister Lars Berg thanked Norway. Norwegian Foreign Minister Kari Lund met Swedish Foreign Minister Lars Berg in Oslo. Lund said the soldiers in Latvia would stay.',
    );
    expect(both.NOR).toContain('object of judge');
    expect(signsOf('Norwegian Foreign Minister Kari Lund said the soldiers in Latvia would stay.').LVA).toContain(
      'scene alone',
    );
  });
});

const EST = 'EST' as Iso3;

describe('the likeliest of them', () => {
  const likely = ['main claim', 'first claim', 'the one claim', 'most of the article'];
  const unlikely = ['little of the article', 'unnamed', 'more claims'];

  test('all that are likelier than not', () => {
    const all = [
      { country: EST, signs: likely },
      { country: 'LVA' as Iso3, signs: unlikely },
      { country: 'LTU' as Iso3, signs: likely },
    ];
    expect(likeliest(all)).toEqual(['EST', 'LTU']);
  });

  test('the best of those that are not, and none of none', () => {
    expect(likeliest([{ country: EST, signs: unlikely }])).toEqual(['EST']);
    expect(likeliest([])).toEqual([]);
  });
});

describe('whom a statement is about, by all its signs', () => {
  test.each([
    ['TUNIS - Tunisia’s president said on Monday that Egypt should act with the backing of Libya.', [['EGY']]],
  ])('%s', (text, expected) => {
    const { statements } = codedArticle(found(text).map(({ finding }) => finding));
    expect(statements.map(({ about }) => about)).toEqual(expected);
  });
});

/** What no article of the tests has: faces without a name, side clauses, a country among many. */
const RARE = [
  'Norwegian Foreign Minister Kari Lund met Estonian Foreign Minister Jaan Kask in Oslo. Lund told Kask that the border would stay open. She said the talks would go on. Estonia thanked Norway. Lund said both sides would gain.',
  'Norway said it offered Estonia a loan that Latvia would share. Norway said that Estonia must choose between Latvia and Lithuania. Norway warned that the Kremlin and the Polish foreign ministry were wrong.',
  'Norway maintained that Estonia was late. Norway concluded Estonia would pay. Norway urged the Pentagon to wait, and criticised the State Department.',
  'Norway said the strait would stay open, since Estonia and Latvia had asked for it. Norway said it had been misled by Estonia.',
  'Norway said that it would answer, although Estonia had not. Ships of Latvia, Lithuania, Estonia, Poland, Denmark, Sweden, Finland, Russia, Germany, Iceland, Ireland and Spain are at sea. Latvia, Estonia, Latvia, Estonia, Poland, Denmark, Sweden and Finland know it. Norway said Ireland had erred.',
];

test('the model weighs signs that countries have', () => {
  const folder = join(import.meta.dirname, '../../articles');
  const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = [...articles.map((name) => readFileSync(join(folder, name), 'utf8')), ...RARE];
  const seen = new Set(
    texts.flatMap((text) => found(text).flatMap(({ candidates }) => candidates.flatMap(({ signs }) => signs))),
  );
  const unseen = Object.keys(fitted.signs).filter((sign) => !seen.has(sign));
  expect(unseen).toEqual([]);
});
