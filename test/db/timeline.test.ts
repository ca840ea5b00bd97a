import { expect, test } from 'vitest';
import type { AcceptedEvent } from '../../core/contract/index.ts';
import type { Iso3 } from '../../core/record/index.ts';
import { article, by, day, filter, IRN, IRQ, meeting, SYR, statement, TUR, to, window } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

async function storeOf(events: readonly AcceptedEvent[]) {
  const store = await tempStore();
  await store.acceptArticle(article(), events);
  return store;
}

test('an empty store answers an empty window', async () => {
  const store = await tempStore();
  expect(await store.timelineWindow(window())).toEqual({
    binDays: 4,
    bins: [],
    events: [],
    counts: { matching: 0, inWindow: 0, undated: 0, lanes: { meetings: 0, forward: 0, backward: 0, actions: 0 } },
    extent: null,
  });
});

test.each<[string, readonly Iso3[], object]>([
  ['the pair as named', [IRN, IRQ], { meetings: 1, forward: 2, backward: 1, actions: 2 }],
  ['the pair the other way round', [IRQ, IRN], { meetings: 1, forward: 1, backward: 2, actions: 2 }],
  ['one country', [IRN], { meetings: 2, forward: 3, backward: 1, actions: 2 }],
  ['the other', [IRQ], { meetings: 1, forward: 1, backward: 2, actions: 2 }],
  ['no country', [], { meetings: 3, forward: 5, backward: 0, actions: 2 }],
  ['a country and itself', [IRN, IRN], { meetings: 2, forward: 3, backward: 1, actions: 2 }],
])('lanes for %s', async (_, countries, lanes) => {
  const action = (parties: AcceptedEvent['parties']) =>
    statement({ kind: 'action', type: 'SANCTION', direct: null, parties });
  const store = await storeOf([
    meeting(),
    meeting({ parties: [by(TUR), to(IRN)] }),
    meeting({ parties: [by(SYR), to(TUR)] }),
    statement(),
    statement({ parties: [by(IRN), to(IRQ), to(TUR)] }),
    statement({ parties: [by(IRQ), to(IRN)] }),
    statement({ parties: [by(IRN)] }),
    statement({ parties: [by(SYR), by(TUR)] }),
    action([by(IRN), to(IRQ)]),
    action([by(IRQ), to(IRN)]),
  ]);
  const { counts } = await store.timelineWindow(window({ filter: filter({ countries: [...countries] }) }));
  expect(counts.lanes).toEqual(lanes);
});

test('a meeting of three countries is one of each of their pairs, a statement of those who speak to those spoken of', async () => {
  const store = await storeOf([
    meeting({ parties: [by(IRN), by(TUR), to(IRQ)] }),
    statement({ parties: [by(IRN), by(TUR), to(IRQ)] }),
  ]);
  const lanes = async (countries: Iso3[]) =>
    (await store.timelineWindow(window({ filter: filter({ countries }) }))).counts.lanes;
  expect(await lanes([IRN, IRQ])).toMatchObject({ meetings: 1, forward: 1 });
  expect(await lanes([IRQ, TUR])).toMatchObject({ meetings: 1, backward: 1 });
  expect(await lanes([IRN, TUR])).toMatchObject({ meetings: 1, forward: 0, backward: 0 });
});

test('a statement that goes both ways is counted once, in the lane of the actor named first', async () => {
  const store = await storeOf([statement({ parties: [by(IRQ), by(IRN), to(IRN), to(IRQ)] })]);
  const { counts } = await store.timelineWindow(window());
  expect(counts).toMatchObject({ matching: 1, lanes: { forward: 0, backward: 1 } });
});

test('a lane with few events gives them one by one, in order of day', async () => {
  const store = await storeOf([
    meeting({ start: day('2020-06-02'), summary: 'Second', parties: [by(IRN, 'A'), to(IRQ)] }),
    meeting({ start: day('2020-06-01'), summary: 'First' }),
  ]);
  const { bins, events } = await store.timelineWindow(window({ maxEvents: 2 }));
  expect(bins).toEqual([]);
  expect(events).toMatchObject([
    { summary: 'First', lane: 'meetings', anchor: day('2020-06-01'), source: null, articles: 1 },
    { summary: 'Second', parties: [by(IRN, 'A'), to(IRQ)] },
  ]);
});

test('a lane with more gives bins with their count and mean intensity', async () => {
  const store = await storeOf([
    meeting({ start: day('2020-06-01'), intensity: -10 }),
    meeting({ start: day('2020-06-01'), intensity: 4 }),
    statement({ start: day('2020-07-01') }),
  ]);
  const { bins, events, binDays } = await store.timelineWindow(window({ maxEvents: 2, maxBins: 400 }));
  expect(binDays).toBe(1);
  expect(bins).toEqual([{ lane: 'meetings', start: day('2020-06-01'), count: 2, intensity: -3 }]);
  expect(events).toMatchObject([{ lane: 'forward' }]);
});

test('no single events where none are wanted', async () => {
  const store = await storeOf([meeting(), statement()]);
  const { bins, events } = await store.timelineWindow(window({ maxEvents: 0 }));
  expect(events).toEqual([]);
  expect(bins.map(({ lane }) => lane)).toEqual(['meetings', 'forward']);
});

test('bins before 1970 start at a multiple of their width, at or before their events', async () => {
  const start = day('1968-12-30');
  const store = await storeOf([
    meeting({ start }),
    meeting({ start: day('1969-12-31') }),
    meeting({ start: day('1970-01-01') }),
  ]);
  const { bins, binDays } = await store.timelineWindow(
    window({ window: { start: day('1960-01-01'), end: day('1980-01-01') }, maxBins: 130, maxEvents: 0 }),
  );
  expect(binDays).toBe(64);
  expect(bins.map((bin) => [bin.start, bin.count])).toEqual([
    [-384, 1],
    [-64, 1],
    [0, 1],
  ]);
});

test.each([
  ['a day', day('2021-03-31'), 'day', day('2021-03-31')],
  ['a month is counted on the 15th', day('2021-02-01'), 'month', day('2021-02-15')],
  ['a year on 1 July', day('2021-01-01'), 'year', day('2021-07-01')],
  ['a report of unknown day on that of the report', day('2021-03-31'), 'unknown', day('2021-03-31')],
] as const)('anchor: %s', async (_, start, precision, anchor) => {
  const store = await storeOf([meeting({ start, precision })]);
  const at = async (days: { start: typeof start; end: typeof start }) =>
    (await store.timelineWindow(window({ window: days }))).counts.inWindow;
  expect(await at({ start: anchor, end: anchor })).toBe(1);
  expect((await store.timelineWindow(window())).extent).toEqual({ start: anchor, end: anchor });
});

test('events without a day are counted, but are in no window', async () => {
  const store = await storeOf([meeting({ start: null }), meeting()]);
  const { counts, extent } = await store.timelineWindow(
    window({ window: { start: day('0001-01-01'), end: day('9999-12-31') } }),
  );
  expect(counts).toMatchObject({ matching: 2, inWindow: 1, undated: 1 });
  expect(extent).toEqual({ start: day('2020-11-14'), end: day('2020-11-14') });
});

test.each([
  ['kinds', { kinds: ['meeting'] }, 2],
  ['types', { types: ['COMMENT', 'ACCUSE'] }, 2],
  ['statuses', { statuses: ['planned'] }, 1],
  ['articles as a source', { sources: ['articles'] }, 4],
  ['a source that is not there', { sources: [12] }, 0],
  ['several at once', { kinds: ['meeting'], statuses: ['held'] }, 1],
  ['words', { text: 'border' }, 2],
] as const)('filter by %s', async (_, fields, count) => {
  const store = await storeOf([
    meeting(),
    meeting({ status: 'planned', summary: 'Border talks' }),
    statement({ summary: 'Of borders' }),
    statement({ type: 'ACCUSE' }),
  ]);
  const found = filter(JSON.parse(JSON.stringify(fields)));
  expect((await store.timelineWindow(window({ filter: found }))).counts.matching).toBe(count);
});
