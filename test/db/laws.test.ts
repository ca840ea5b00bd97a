import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AcceptedEvent, EventFilter, TimelineQuery } from '../../core/contract/index.ts';
import { type Day, EVENT_TYPES, type Iso3, type Party } from '../../core/record/index.ts';
import type { Store } from '../../db/index.ts';
import { article, IRN, IRQ, meeting, page, SYR, TUR } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

// Few countries, types and days, so that events meet; days on both sides of 1970.
const country = fc.constantFrom<Iso3>(IRN, IRQ, TUR, SYR);
const someDay = fc.integer({ min: -900, max: 900 }).map((n) => n as Day);
const party: fc.Arbitrary<Party> = fc.record({
  country,
  person: fc.constantFrom(null, 'Hatami'),
  role: fc.constant(null),
  side: fc.constantFrom('actor', 'recipient'),
});
const event: fc.Arbitrary<AcceptedEvent> = fc
  .record({
    kind: fc.constantFrom('meeting', 'statement', 'action'),
    type: fc.constantFrom(...EVENT_TYPES.slice(0, 4)),
    status: fc.constantFrom('held', 'planned'),
    start: fc.option(someDay, { freq: 8 }),
    precision: fc.constantFrom('day', 'day', 'day', 'month', 'year'),
    intensity: fc.integer({ min: -10, max: 10 }),
    summary: fc.constantFrom('Talks on oil', 'Talks on the border', 'On oil and gas'),
    parties: fc.array(party, { minLength: 1, maxLength: 5 }),
  })
  .map((fields) =>
    meeting({
      ...fields,
      end: fields.start,
      precision: fields.start === null ? 'unknown' : fields.precision,
    } as AcceptedEvent),
  );
const filter: fc.Arbitrary<EventFilter> = fc.record({
  countries: fc.oneof(fc.uniqueArray(country, { minLength: 2, maxLength: 2 }), fc.array(country, { maxLength: 2 })),
  kinds: fc.subarray(['meeting', 'statement', 'action']),
  types: fc.subarray([...EVENT_TYPES.slice(0, 4)]),
  statuses: fc.subarray(['held', 'planned']),
  sources: fc.constantFrom<EventFilter['sources']>([], ['articles']),
  text: fc.constantFrom('', '', 'oil', 'talks bor', 'nowhere'),
});
const span = fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
const query: fc.Arbitrary<TimelineQuery> = fc.record({
  filter,
  window: span,
  maxBins: fc.integer({ min: 1, max: 300 }),
  maxEvents: fc.integer({ min: 0, max: 40 }),
});

/** What the filter matches, by the plainest reading of the rules, straight from the tables and without any index. */
function expected(path: string, filter: EventFilter): { id: number; anchor: number }[] {
  const file = new Database(path, { readonly: true });
  const rows = file
    .prepare<[], { id: number; anchor: number; kind: number; type: number; status: number; summary: string }>(
      'select id, anchor, kind, type, status, summary from event order by anchor, id',
    )
    .all();
  const parties = file
    .prepare<[], { event: number; country: string; side: number }>('select event, country, side from party')
    .all();
  file.close();
  const kinds = ['meeting', 'statement', 'action'];
  const words = filter.text.split(' ').filter(Boolean);
  return rows.filter(({ id, kind, type, status, summary }) => {
    const own = parties.filter((party) => party.event === id);
    const has = (country: string, side?: number) =>
      own.some((party) => party.country === country && (side === undefined || party.side === side));
    const [one, other = one] = filter.countries;
    const among =
      one === undefined || other === undefined
        ? true
        : one === other
          ? has(one)
          : kinds[kind] === 'meeting'
            ? has(one) && has(other)
            : (has(one, 0) && has(other, 1)) || (has(other, 0) && has(one, 1));
    const text = summary.toLowerCase().split(' ');
    return (
      among &&
      (filter.kinds.length === 0 || filter.kinds.some((name) => name === kinds[kind])) &&
      (filter.types.length === 0 || filter.types.some((name) => EVENT_TYPES.indexOf(name) === type)) &&
      (filter.statuses.length === 0 || filter.statuses.some((name) => (name === 'held') === (status === 0))) &&
      words.every((word, i) => text.some((t) => (i === words.length - 1 ? t.startsWith(word) : t === word)))
    );
  });
}

async function checkLaws(store: Store, path: string, query: TimelineQuery): Promise<void> {
  const all = expected(path, query.filter);
  const { start, end } = query.window;
  const dated = all.filter(({ anchor }) => anchor < 2932897);
  const inside = dated.filter(({ anchor }) => anchor >= start && anchor <= end);
  const { binDays, bins, events, counts, extent } = await store.timelineWindow(query);

  expect(counts.matching).toBe(all.length);
  expect(counts.inWindow).toBe(inside.length);
  expect(counts.undated).toBe(all.length - dated.length);
  const first = dated[0];
  const last = dated.at(-1);
  expect(extent).toEqual(first && last ? { start: first.anchor, end: last.anchor } : null);

  // The law: nothing dropped, nothing counted twice; in all, and in each lane.
  expect(bins.reduce((sum, { count }) => sum + count, 0) + events.length).toBe(counts.inWindow);
  for (const [lane, count] of Object.entries(counts.lanes)) {
    const inBins = bins.filter((bin) => bin.lane === lane).reduce((sum, bin) => sum + bin.count, 0);
    const single = events.filter((one) => one.lane === lane).length;
    expect(inBins + single).toBe(count);
    expect(Math.min(inBins, single)).toBe(0);
    const touched = bins.filter((bin) => bin.lane === lane).length;
    expect(touched).toBeLessThanOrEqual(Math.max(2, query.maxBins));
  }
  expect(events.length).toBeLessThanOrEqual(query.maxEvents);

  // The grid: a power of two, bins at its multiples, each with the events of its own days.
  expect(Math.log2(binDays) % 1).toBe(0);
  for (const bin of bins) expect(Math.abs(bin.start % binDays)).toBe(0);
  for (const start of new Set(bins.map((bin) => bin.start))) {
    const counted = bins.filter((bin) => bin.start === start).reduce((sum, { count }) => sum + count, 0);
    const own = inside.filter(({ anchor }) => anchor >= start && anchor < start + binDays);
    const single = events.filter(({ anchor }) => anchor !== null && anchor >= start && anchor < start + binDays);
    expect(counted + single.length).toBe(own.length);
  }

  // Pages enumerate the same events, each once and in order.
  const ids: number[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const got = await store.eventPage(page({ filter: query.filter, after: after ?? null, limit: 7 }));
    ids.push(...got.events.map(({ id }) => id));
    after = got.next;
  }
  expect(ids).toEqual(all.map(({ id }) => id));
}

test('for every store, filter, window and zoom: bins + single events = what the filter matches', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 60 }),
      fc.array(query, { minLength: 1, maxLength: 6 }),
      async (events, queries) => {
        const store = await tempStore();
        await store.acceptArticle(article(), events);
        for (const one of queries) await checkLaws(store, store.path, one);
        await store.close();
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('and again after every removal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(event, { maxLength: 12 }), { minLength: 2, maxLength: 4 }),
      query,
      async (imports, one) => {
        const store = await tempStore();
        const articles: number[] = [];
        for (const events of imports) articles.push((await store.acceptArticle(article(), events)).article);
        for (const id of articles) {
          await store.removeArticle(id);
          await checkLaws(store, store.path, one);
        }
        await store.close();
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);
