import { expect, test } from 'vitest';
import { fullTextQuery } from '../../db/full-text.ts';
import { article, filter, meeting, page } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

test.each([
  ['', null],
  ['  \n ', null],
  ['?! —', null],
  ['oil', '"oil"*'],
  ['oil and gas', '"oil" "and" "gas"*'],
  ['"oil" OR -gas*', '"""oil""" "OR" "-gas*"*'],
  ['U.S. (deal)', '"U.S." "(deal)"*'],
])('%j is searched as %j', (text, query) => {
  expect(fullTextQuery(text)).toBe(query);
});

test.each([
  ['the whole word', 'talks', true],
  ['the beginning of the last word', 'border ta', true],
  ['but not of one before it', 'bord talks', false],
  ['words in any order', 'talks border', true],
  ['in capitals', 'TALKS', true],
  ['without its accent', 'erdogan', true],
  ['in the passage, not only the summary', 'canal', true],
  ['in both together', 'canal talks', true],
  ['in the rest of the article', 'unrelated', false],
  ['hyphenated', 'cross-border', true],
])('finds %s', async (_, text, found) => {
  const store = await tempStore();
  await store.acceptArticle(article({ text: 'On the canal. Something unrelated.' }), [
    meeting({ summary: 'Erdoğan holds cross-border talks', evidence: [{ start: 0, end: 13 }] }),
  ]);
  expect((await store.eventPage(page({ filter: filter({ text }) }))).events).toHaveLength(found ? 1 : 0);
});

test.each([
  '"',
  "'",
  '*',
  '^',
  'a AND',
  'NEAR(',
  'summary:x',
  '-',
  'a"b',
  '\0',
  'x\0y',
  '{',
  '%',
  ';',
  '\\',
  '\ud800',
  '🙂',
])('takes %j for words, never for syntax', async (text) => {
  const store = await tempStore();
  await store.acceptArticle(article(), [meeting()]);
  await expect(store.eventPage(page({ filter: filter({ text }) }))).resolves.toBeDefined();
});
