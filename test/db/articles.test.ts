import { expect, test } from 'vitest';
import { DuplicateArticle, textHash } from '../../db/index.ts';
import { article, by, day, filter, IRN, IRQ, meeting, page, statement, to } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

test('an article comes back as it was given', async () => {
  const store = await tempStore();
  const given = article({ title: null, url: 'https://example.org/a', text: 'İki ülke 🇹🇷 görüştü', format: 'html' });
  const { article: id } = await store.acceptArticle(given, []);
  const stored = await store.article(id);
  expect(stored).toMatchObject({ ...given, id, sha256: textHash(given.text) });
  expect(new Date(stored?.imported ?? '').getTime()).not.toBeNaN();
  expect(await store.articleByText(textHash(given.text))).toEqual({ id, title: null });
});

test('what is not stored is null', async () => {
  const store = await tempStore();
  expect(await store.article(7)).toBeNull();
  expect(await store.articleByText(textHash('never'))).toBeNull();
  expect(await store.event(7)).toBeNull();
  expect(await store.removeArticle(7)).toBeNull();
});

test('an event comes back as it was given, with its passages', async () => {
  const store = await tempStore();
  const { sameAs, evidence, ...fields } = meeting({
    start: day('1975-03-01'),
    end: day('1975-03-31'),
    precision: 'month',
    place: 'Algiers',
    contexts: ['diplomatic', 'territory', 'culture'],
    intensity: -2.5,
    parties: [by(IRN, 'Abbas Ali Khalatbari'), to(IRQ, 'Saadoun Hammadi'), to(IRQ)],
    evidence: [
      { start: 10, end: 20 },
      { start: 0, end: 5 },
    ],
  });
  const { article: id, events } = await store.acceptArticle(article(), [{ ...fields, evidence, sameAs }]);
  expect(await store.event(events[0] ?? 0)).toEqual({
    ...fields,
    id: events[0],
    source: null,
    evidence: evidence.map((span) => ({ article: id, span })),
  });
});

test.each([
  ['of a statement, direct', statement({ direct: true })],
  ['of a statement, reported', statement({ direct: false, parties: [by(IRQ, 'X')] })],
  ['of an event without a day', meeting({ start: null })],
  ['of no context, corrected by the analyst', meeting({ contexts: [], touchedBy: 'analyst', status: 'cancelled' })],
])('the fields %s come back', async (_, { sameAs, evidence, ...fields }) => {
  const store = await tempStore();
  const { events } = await store.acceptArticle(article(), [{ ...fields, evidence, sameAs }]);
  expect(await store.event(events[0] ?? 0)).toMatchObject(fields);
});

test('the same text again is refused with the article that has it, and nothing is doubled', async () => {
  const store = await tempStore();
  const first = article({ title: 'First' });
  const { article: id } = await store.acceptArticle(first, [meeting()]);
  const again = store.acceptArticle({ ...first, title: 'Second' }, [meeting()]);
  await expect(again).rejects.toThrow(DuplicateArticle);
  await expect(again).rejects.toMatchObject({ code: 'duplicate', id, title: 'First' });
  expect((await store.eventPage(page())).events).toHaveLength(1);
});

test.each([
  ['ends behind the text', { start: 0, end: 13 }],
  ['is empty', { start: 3, end: 3 }],
  ['begins before the text', { start: -1, end: 3 }],
])('a passage that %s is refused, and nothing is stored', async (_, span) => {
  const store = await tempStore();
  const given = article({ text: 'Twelve chars' });
  const run = store.acceptArticle(given, [meeting(), meeting({ evidence: [span] })]);
  await expect(run).rejects.toMatchObject({ code: 'bad-span' });
  expect(await store.articleByText(textHash(given.text))).toBeNull();
  expect((await store.eventPage(page())).events).toEqual([]);
});

test('an event reported again only gains passages', async () => {
  const store = await tempStore();
  const one = await store.acceptArticle(article(), [meeting({ summary: 'As first told' })]);
  const two = await store.acceptArticle(article(), [
    meeting({ summary: 'As told again', sameAs: one.events[0] ?? 0, evidence: [{ start: 6, end: 9 }] }),
  ]);
  expect(two.events).toEqual(one.events);
  const stored = await store.event(one.events[0] ?? 0);
  expect(stored).toMatchObject({
    summary: 'As first told',
    evidence: [
      { article: one.article, span: { start: 0, end: 5 } },
      { article: two.article, span: { start: 6, end: 9 } },
    ],
  });
  expect((await store.eventPage(page())).events).toMatchObject([{ articles: 2 }]);
});

test('two findings of one article may repeat the same event', async () => {
  const store = await tempStore();
  const one = await store.acceptArticle(article(), [meeting()]);
  const sameAs = one.events[0] ?? 0;
  await store.acceptArticle(article(), [meeting({ sameAs }), meeting({ sameAs, evidence: [{ start: 7, end: 9 }] })]);
  expect((await store.event(sameAs))?.evidence).toHaveLength(3);
  expect((await store.eventPage(page())).events).toMatchObject([{ articles: 2 }]);
});

test('an event that repeats one removed meanwhile is refused, and nothing is stored', async () => {
  const store = await tempStore();
  const given = article();
  await expect(store.acceptArticle(given, [meeting(), meeting({ sameAs: 99 })])).rejects.toMatchObject({
    code: 'unknown-event',
  });
  expect(await store.articleByText(textHash(given.text))).toBeNull();
});

test('removing an article removes the events that no other article proves, and says how many', async () => {
  const store = await tempStore();
  const one = await store.acceptArticle(article(), [meeting({ summary: 'Shared' }), meeting({ summary: 'Alone' })]);
  const [shared = 0, alone = 0] = one.events;
  await store.acceptArticle(article(), [meeting({ sameAs: shared })]);
  expect(await store.removeArticle(one.article)).toEqual({ events: 1 });
  expect(await store.article(one.article)).toBeNull();
  expect(await store.event(alone)).toBeNull();
  expect((await store.event(shared))?.evidence).toHaveLength(1);
  expect((await store.eventPage(page())).events.map(({ id }) => id)).toEqual([shared]);
});

test('an article that was removed can be imported again; ids of removed events are not used again', async () => {
  const store = await tempStore();
  const given = article();
  const one = await store.acceptArticle(given, [meeting()]);
  await store.removeArticle(one.article);
  const two = await store.acceptArticle(given, [meeting()]);
  expect(two.events[0]).toBeGreaterThan(one.events[0] ?? 0);
});

test('the words of evidence that is removed are no longer found', async () => {
  const store = await tempStore();
  const one = await store.acceptArticle(article({ text: 'A dam on the border river' }), [
    meeting({ evidence: [{ start: 0, end: 25 }] }),
  ]);
  const two = await store.acceptArticle(article({ text: 'A bridge over it' }), [
    meeting({ sameAs: one.events[0] ?? 0, evidence: [{ start: 0, end: 16 }] }),
  ]);
  const found = async (text: string) => (await store.eventPage(page({ filter: filter({ text }) }))).events.length;
  expect([await found('dam'), await found('bridge'), await found('dam bridge')]).toEqual([1, 1, 1]);
  await store.removeArticle(one.article);
  expect([await found('dam'), await found('bridge')]).toEqual([0, 1]);
  await store.removeArticle(two.article);
  expect(await found('bridge')).toBe(0);
});
