import { expect, test } from 'vitest';
import type { EventPageQuery } from '../../core/contract/index.ts';
import type { Store } from '../../db/index.ts';
import { article, by, day, filter, IRN, IRQ, meeting, page, statement, to } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

async function summaries(store: Store, query: Partial<EventPageQuery>): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { events, next } = await store.eventPage(page({ ...query, after }));
    pages.push(events.map(({ summary }) => summary));
    after = next;
  } while (after !== null);
  return pages;
}

async function fiveEvents() {
  const store = await tempStore();
  await store.acceptArticle(article(), [
    meeting({ summary: 'undated', start: null }),
    meeting({ summary: 'late', start: day('2021-01-01') }),
    statement({ summary: 'early', start: day('1969-01-01') }),
    meeting({ summary: 'same day 1' }),
    statement({ summary: 'same day 2', parties: [by(IRQ), to(IRN)] }),
  ]);
  return store;
}

test('events come in order of day, then of storing, undated last', async () => {
  const store = await fiveEvents();
  const all = ['early', 'same day 1', 'same day 2', 'late', 'undated'];
  expect(await summaries(store, {})).toEqual([all]);
  expect(await summaries(store, { limit: 2 })).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4)]);
  expect(await summaries(store, { limit: 5 })).toEqual([all]);
});

test('a page keeps to its window, which leaves the undated out, and to its lane', async () => {
  const store = await fiveEvents();
  const window = { start: day('2020-01-01'), end: day('2021-01-01') };
  expect(await summaries(store, { window })).toEqual([['same day 1', 'same day 2', 'late']]);
  expect(await summaries(store, { lane: 'meetings' })).toEqual([['same day 1', 'late', 'undated']]);
  expect(await summaries(store, { lane: 'backward' })).toEqual([['same day 2']]);
  expect(await summaries(store, { lane: 'backward', filter: filter({ countries: [IRQ, IRN] }) })).toEqual([['early']]);
  expect(await summaries(store, { lane: 'actions' })).toEqual([[]]);
});

test('what is stored before the cursor meanwhile shifts nothing', async () => {
  const store = await fiveEvents();
  const first = await store.eventPage(page({ limit: 2 }));
  await store.acceptArticle(article(), [meeting({ summary: 'earliest', start: day('1900-01-01') })]);
  const second = await store.eventPage(page({ limit: 2, after: first.next }));
  expect(second.events.map(({ summary }) => summary)).toEqual(['same day 2', 'late']);
});

test.each(['', 'x', '1', '1:', '1:2:3', "1:2' or 1=1", '1e5:2'])('a cursor %j of nobody is refused', async (after) => {
  const store = await fiveEvents();
  await expect(store.eventPage(page({ after }))).rejects.toMatchObject({ code: 'bad-cursor' });
});

test('every event, page by page, for an export', async () => {
  const store = await tempStore();
  for (let file = 0; file < 3; file++) {
    await store.acceptArticle(
      article(),
      Array.from({ length: 400 }, (_, i) => meeting({ start: day('2020-01-01'), summary: `${file * 400 + i}` })),
    );
  }
  const found: string[] = [];
  for await (const event of store.events(filter())) {
    expect(event.evidence).toHaveLength(1);
    found.push(event.summary);
  }
  expect(found).toEqual(Array.from({ length: 1200 }, (_, i) => `${i}`));
});
