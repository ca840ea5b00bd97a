import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { EventFilter } from '../../core/contract/index.ts';
import type { DataRow } from '../../core/record/index.ts';
import { partyName, roleIn } from '../../db/datasets/party-name.ts';
import { openStore, type Store } from '../../db/index.ts';
import {
  article,
  batches,
  by,
  dataRow,
  day,
  filter,
  GDELT,
  IRN,
  IRQ,
  meeting,
  page,
  SYR,
  TUR,
  to,
  window,
} from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

const decade = { start: day('2015-01-01'), end: day('2024-12-31') };

async function countOf(store: Store, fields: Partial<EventFilter> = {}): Promise<number> {
  return (await store.timelineWindow(window({ filter: filter({ countries: [], ...fields }) }))).counts.matching;
}

/** How many rows each table of data sets has. */
function left(path: string): unknown {
  const file = new Database(path, { readonly: true });
  const counts = ['source', 'data_event', 'link', 'term'].map((table) =>
    file.prepare(`select count(*) from ${table}`).pluck().get(),
  );
  file.close();
  return counts;
}

test('a row becomes an event, with what the data set says of it', async () => {
  const store = await tempStore();
  const row = dataRow({
    sourceId: '410412347',
    actorName: 'Foreign Ministry',
    kind: 'meeting',
    type: 'CONSULT',
    meetingKind: 'visit',
    code: '043',
    label: 'Host a visit',
    intensity: 2.8,
    contexts: ['diplomatic', 'economic'],
    place: 'Baghdad, Iraq',
    placeCountry: IRQ,
    mentions: 12,
    sources: 4,
    url: 'https://example.org/visit',
    confidence: 0.25,
  });
  const { source } = await store.importRows(GDELT, batches([row]));
  const { events } = await store.eventPage(page());
  expect(events).toMatchObject([{ source: 'GDELT', articles: 0, lane: 'meetings', anchor: row.day }]);
  expect(await store.event(events[0]?.id ?? 0)).toEqual({
    id: events[0]?.id,
    kind: 'meeting',
    type: 'CONSULT',
    meetingKind: 'visit',
    status: 'held',
    start: row.day,
    end: row.day,
    precision: 'day',
    place: 'Baghdad, Iraq',
    placeCountry: IRQ,
    direct: null,
    intensity: 2.8,
    contexts: ['diplomatic', 'economic'],
    summary: 'Foreign Ministry (Iran) → Iraq: Host a visit',
    confidence: 0.25,
    parties: [
      { country: IRN, person: null, role: 'Foreign Ministry', side: 'actor' },
      { country: IRQ, person: null, role: null, side: 'recipient' },
    ],
    touchedBy: 'dataset',
    source: { id: source, name: 'GDELT' },
    published: {
      sourceId: '410412347',
      code: '043',
      label: 'Host a visit',
      mentions: 12,
      sources: 4,
      url: 'https://example.org/visit',
    },
    evidence: [],
  });
});

test('rows stand in the same lanes and pages as the events of articles', async () => {
  const store = await tempStore();
  await store.acceptArticle(article(), [meeting({ start: day('2020-01-02') })]);
  await store.importRows(
    GDELT,
    batches([
      dataRow({ day: day('2020-01-03') }),
      dataRow({ actor: IRQ, recipient: IRN, day: day('2020-01-01') }),
      dataRow({ kind: 'action', type: 'SANCTION' }),
      dataRow({ actor: TUR, recipient: SYR }),
    ]),
  );
  const { counts } = await store.timelineWindow(window());
  expect(counts).toMatchObject({ matching: 4, lanes: { meetings: 1, forward: 1, backward: 1, actions: 1 } });
  const { events } = await store.eventPage(page());
  expect(events.map(({ anchor }) => anchor)).toEqual(
    ['2020-01-01', '2020-01-01', '2020-01-02', '2020-01-03'].map((iso) => day(iso)),
  );
  expect(await store.countries(null)).toEqual([
    { code: IRN, count: 4 },
    { code: IRQ, count: 4 },
    { code: SYR, count: 1 },
    { code: TUR, count: 1 },
  ]);
});

test('filter by source', async () => {
  const store = await tempStore();
  await store.acceptArticle(article(), [meeting()]);
  const one = await store.importRows(GDELT, batches([dataRow(), dataRow()]));
  const two = await store.importRows({ name: 'ICEWS', format: 'icews' }, batches([dataRow({ sourceId: 'x' })]));
  expect(await countOf(store)).toBe(4);
  expect(await countOf(store, { sources: ['articles'] })).toBe(1);
  expect(await countOf(store, { sources: [one.source] })).toBe(2);
  expect(await countOf(store, { sources: ['articles', two.source] })).toBe(2);
  expect(await countOf(store, { sources: [2 ** 40] })).toBe(0);
  expect(await store.sources()).toMatchObject([
    { id: one.source, name: 'GDELT', format: 'gdelt', events: 2 },
    { id: two.source, name: 'ICEWS', format: 'icews', events: 1 },
  ]);
});

test('the same rows again change nothing; new ones beside them are added', async () => {
  const store = await tempStore();
  const rows = [dataRow({ sourceId: '7' }), dataRow({ sourceId: '007' }), dataRow({ sourceId: 'a' })];
  const first = await store.importRows(GDELT, batches(rows));
  expect(first).toMatchObject({ imported: 3, duplicates: 0 });
  const again = await store.importRows(
    GDELT,
    batches([...rows, dataRow({ sourceId: 'b' }), dataRow({ sourceId: 'b' })]),
  );
  expect(again).toEqual({ source: first.source, imported: 1, duplicates: 4 });
  expect(await countOf(store)).toBe(4);
  expect(await store.sources()).toMatchObject([{ events: 4 }]);
});

test('progress counts rows', async () => {
  const store = await tempStore();
  const seen: number[] = [];
  const rows = Array.from({ length: 9000 }, () => dataRow());
  await store.importRows(GDELT, batches(rows, 9000), { onProgress: ({ rows }) => seen.push(rows) });
  expect(seen.at(-1)).toBe(9000);
  expect(seen.length).toBeGreaterThan(1);
});

test('nothing is shown before all is in', async () => {
  const store = await tempStore();
  await store.acceptArticle(article(), [meeting()]);
  async function* watched() {
    yield [dataRow()];
    yield [dataRow()];
    expect(await countOf(store)).toBe(1);
    expect((await store.eventPage(page())).events).toHaveLength(1);
    expect(await store.event(1_000_000_000)).toBeNull();
    expect(await store.countries(null)).toMatchObject([{ count: 1 }, { count: 1 }]);
    expect(await store.sources()).toEqual([]);
  }
  await store.importRows(GDELT, watched());
  expect(await countOf(store)).toBe(3);
  expect(await store.event(1_000_000_000)).not.toBeNull();
});

test('articles are accepted and removed while rows come in', async () => {
  const store = await tempStore();
  async function* watched() {
    yield [dataRow(), dataRow()];
    const { article: id } = await store.acceptArticle(article(), [meeting()]);
    await store.acceptArticle(article(), [meeting()]);
    expect(await countOf(store)).toBe(2);
    await store.removeArticle(id);
    yield [dataRow()];
  }
  await store.importRows(GDELT, watched());
  expect(await countOf(store)).toBe(4);
});

const cancelled = new AbortController();
test.each<[string, (store: Store) => Promise<unknown>]>([
  [
    'cancelled',
    (store) => {
      const cancel = new AbortController();
      const rows = Array.from({ length: 9000 }, (_, i) => dataRow({ url: `https://example.org/${i}` }));
      const onProgress = () => cancel.abort(new Error('stopped'));
      return store.importRows(GDELT, batches(rows, 9000), { signal: cancel.signal, onProgress });
    },
  ],
  [
    'cancelled after the last row',
    (store) => {
      const cancel = new AbortController();
      return store.importRows(GDELT, batches([dataRow()]), {
        signal: cancel.signal,
        onProgress: () => cancel.abort(new Error('stopped')),
      });
    },
  ],
  [
    'cancelled before it begins',
    (store) => {
      cancelled.abort(new Error('stopped'));
      return store.importRows(GDELT, batches([dataRow()]), { signal: cancelled.signal });
    },
  ],
  [
    'whose file breaks off',
    (store) => {
      async function* broken() {
        yield [dataRow()];
        throw new Error('stopped');
      }
      return store.importRows(GDELT, broken());
    },
  ],
])('an import %s leaves nothing', async (_, run) => {
  const store = await tempStore();
  await expect(run(store)).rejects.toThrow('stopped');
  expect(await store.sources()).toEqual([]);
  expect(await countOf(store)).toBe(0);
  expect(left(store.path)).toEqual([0, 0, 0, 0]);
  await store.importRows(GDELT, batches([dataRow()]));
  expect(await countOf(store)).toBe(1);
});

test('a cancelled addition to a data set leaves what it had', async () => {
  const store = await tempStore();
  await store.importRows({ name: 'ICEWS', format: 'icews' }, batches([dataRow()]));
  await store.importRows(GDELT, batches([dataRow(), dataRow()]));
  const cancel = new AbortController();
  async function* rows() {
    yield [dataRow(), dataRow(), dataRow()];
    cancel.abort(new Error('stopped'));
  }
  await expect(store.importRows(GDELT, rows(), { signal: cancel.signal })).rejects.toThrow('stopped');
  expect(await countOf(store)).toBe(3);
  expect(await store.sources()).toMatchObject([{ events: 2 }, { events: 1 }]);
  expect(left(store.path)).toMatchObject([2, 3, 0, expect.any(Number)]);
});

test('a data set is removed whole, and the store is as before', async () => {
  const store = await tempStore();
  await store.acceptArticle(article(), [meeting()]);
  const before = await store.timelineWindow(window({ window: decade }));
  const { source } = await store.importRows(
    GDELT,
    batches(Array.from({ length: 300 }, (_, i) => dataRow({ url: `https://example.org/${i}`, place: `Place ${i}` }))),
  );
  expect(await countOf(store)).toBe(301);
  expect(await store.removeSource(source)).toEqual({ events: 300 });
  expect(await store.timelineWindow(window({ window: decade }))).toEqual(before);
  expect(await store.sources()).toEqual([]);
  expect(left(store.path)).toEqual([0, 0, 0, 0]);
  expect(await store.removeSource(source)).toBeNull();
  const again = await store.importRows(GDELT, batches([dataRow({ place: 'Place 1' })]));
  expect(again.source).not.toBe(source);
  expect(await countOf(store, { text: 'place' })).toBe(1);
});

test('removing the largest part of the store gives its space back', async () => {
  const store = await tempStore();
  await store.acceptArticle(article(), [meeting()]);
  const { source } = await store.importRows(GDELT, batches(Array.from({ length: 20_000 }, () => dataRow())));
  const full = new Database(store.path, { readonly: true });
  const pages = () => Number(full.pragma('page_count', { simple: true }));
  const before = pages();
  await store.removeSource(source);
  expect(pages()).toBeLessThan(before / 5);
  expect(await countOf(store)).toBe(1);
  full.close();
});

test('removing one data set leaves the others', async () => {
  const store = await tempStore();
  const rows = () => Array.from({ length: 25_000 }, () => dataRow({ url: 'https://example.org/' }));
  const one = await store.importRows(GDELT, batches(rows()));
  await store.importRows({ name: 'ICEWS', format: 'icews' }, batches(rows()));
  const three = await store.importRows({ name: 'POLECAT', format: 'polecat' }, batches(rows()));
  await store.removeSource(one.source);
  await store.removeSource(three.source);
  expect(await countOf(store)).toBe(25_000);
  expect(await countOf(store, { text: 'accuse' })).toBe(25_000);
  expect(left(store.path)).toMatchObject([1, 25_000, expect.any(Number), expect.any(Number)]);
});

test('a data set that is being imported can be neither imported again nor removed', async () => {
  const store = await tempStore();
  const { source } = await store.importRows(GDELT, batches([dataRow()]));
  async function* watched() {
    yield [dataRow()];
    await expect(store.importRows(GDELT, batches([dataRow()]))).rejects.toMatchObject({ code: 'source-busy' });
    await expect(store.removeSource(source)).rejects.toMatchObject({ code: 'source-busy' });
  }
  await store.importRows(GDELT, watched());
  expect(await countOf(store)).toBe(2);
});

test('two data sets may be imported at once', async () => {
  const store = await tempStore();
  const rows = () => Array.from({ length: 9000 }, () => dataRow());
  await Promise.all([
    store.importRows(GDELT, batches(rows())),
    store.importRows({ name: 'ICEWS', format: 'icews' }, batches(rows())),
  ]);
  expect((await store.sources()).map(({ events }) => events)).toEqual([9000, 9000]);
  expect(await countOf(store)).toBe(18_000);
  expect((await store.eventPage(page({ limit: 500 }))).events).toHaveLength(500);
});

/** Runs a script in a process of its own, with `openStore`, the store's `path` and some `rows` at hand. */
function inProcess(path: string, script: string): Promise<unknown> {
  const index = pathToFileURL(join(import.meta.dirname, '../../db/index.ts')).href;
  const head = `const { openStore } = await import(${JSON.stringify(index)});
    const path = ${JSON.stringify(path)}; const row = ${JSON.stringify(dataRow())};
    const rows = Array.from({ length: 6000 }, (_, i) => ({ ...row, sourceId: 'r' + i }));`;
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', `${head} ${script}`]);
}

test('what a process that was killed left half imported is gone when the store is next opened', async () => {
  const { path, ...first } = await tempStore();
  await first.importRows(GDELT, batches([dataRow()]));
  await first.close();
  const kill = `const store = await openStore(path);
    await store.importRows({ name: 'GDELT', format: 'gdelt' }, (async function* () {
      yield rows; process.kill(process.pid, 'SIGKILL'); yield rows;
    })());`;
  await expect(inProcess(path, kill)).rejects.toMatchObject({ signal: 'SIGKILL' });
  expect(left(path)).toMatchObject([1, 6001, 0, expect.any(Number)]);
  const store = await openStore(path);
  expect(await countOf(store)).toBe(1);
  expect(left(path)).toMatchObject([1, 1, 0, expect.any(Number)]);
  expect(await store.importRows(GDELT, batches([dataRow()]))).toMatchObject({ imported: 1 });
  await store.close();
});

test('what an import could not remove when it failed goes before the next', async () => {
  const store = await tempStore();
  const other = await openStore(store.path);
  const file = new Database(store.path);
  async function* rows() {
    yield [dataRow(), dataRow()];
    // Another program holds the lock: from now on nothing can be written, not even removed.
    file.exec('begin immediate');
    throw new Error('stopped');
  }
  const impatient = await openStore(store.path, { busyTimeout: 0 });
  await expect(impatient.importRows(GDELT, rows())).rejects.toThrow('stopped');
  file.exec('rollback');
  file.close();
  expect(left(store.path)).toMatchObject([1, 2, 0, expect.any(Number)]);
  expect(await countOf(other)).toBe(0);
  expect(await impatient.importRows(GDELT, batches([dataRow()]))).toMatchObject({ imported: 1 });
  expect(await countOf(other)).toBe(1);
  await impatient.close();
  await other.close();
});

test('another process that opens the store leaves a running import alone, and shows none of it', async () => {
  const store = await tempStore();
  async function* watched() {
    yield [dataRow(), dataRow()];
    await inProcess(
      store.path,
      `const store = await openStore(path);
       if ((await store.countries(null)).length > 0) throw new Error('shown');
       await store.importRows({ name: 'ICEWS', format: 'icews' }, (async function* () { yield rows; })());
       await store.close();`,
    );
    yield [dataRow()];
  }
  await store.importRows(GDELT, watched());
  expect((await store.sources()).map(({ events }) => events)).toEqual([3, 6000]);
  expect(await countOf(store)).toBe(6003);
});

test.each([
  ['a word of the label', 'accuse', true],
  ['a country as it is named', 'iran', true],
  ['what the data set calls the actor', 'ministry', true],
  ['the place, without its accents', 'sulaymaniyah', true],
  ['words of several of these, in any order', 'sulaymaniyah accuse ministry ira', true],
  ['the last word begun', 'acc', true],
  ['but not one before it', 'acc iraq', false],
  ['a word it lacks beside one it has', 'accuse oil', false],
  ['more than 31 words', `${'accuse '.repeat(40)}iraq`, true],
  ['more than 31 words, the last missing', `${'accuse '.repeat(40)}oil`, false],
])('rows are found by %s', async (_, text, found) => {
  const store = await tempStore();
  await store.importRows(
    GDELT,
    batches([
      dataRow({ actorName: 'Ministry', place: 'Sulaymānīyah' }),
      dataRow({ actorName: 'Iran', label: 'Praise', recipient: TUR }),
    ]),
  );
  expect(await countOf(store, { countries: [IRN, IRQ], text })).toBe(found ? 1 : 0);
});

test('articles are not said to repeat rows of a data set', async () => {
  const store = await tempStore();
  await store.importRows(GDELT, batches([dataRow({ kind: 'meeting', type: 'CONSULT', meetingKind: 'talks' })]));
  const probe = { countries: [IRN, IRQ], start: day('2020-01-01'), end: null, place: null, persons: [] };
  expect(await store.sameMeeting({ ...probe, precision: 'day' })).toBeNull();
});

test.each([
  [null, 'Iran', null],
  ['TEHRAN', 'TEHRAN (Iran)', 'TEHRAN'],
  ['Foreign Affairs (Iran)', 'Foreign Affairs (Iran)', 'Foreign Affairs'],
  ['IRANIAN', 'IRANIAN', 'IRANIAN'],
  ['Iran', 'Iran', null],
])('a party named %j is called %j, its role %j', (name, called, role) => {
  expect(partyName(IRN, name)).toBe(called);
  expect(roleIn(called, IRN)).toBe(role);
});

test('500 events on one day open as pages', async () => {
  const store = await tempStore();
  await store.importRows(GDELT, batches(Array.from({ length: 500 }, () => dataRow())));
  const one = { start: day('2020-01-01'), end: day('2020-01-01') };
  const { bins, binDays } = await store.timelineWindow(window({ window: one }));
  expect([binDays, bins]).toEqual([1, [{ lane: 'forward', start: one.start, count: 500, intensity: -2 }]]);
  const first = await store.eventPage(page({ window: one, lane: 'forward', limit: 300 }));
  const second = await store.eventPage(page({ window: one, lane: 'forward', limit: 300, after: first.next }));
  expect([first.events.length, second.events.length, second.next]).toEqual([300, 200, null]);
});

test('what another process changes is seen at the next look', async () => {
  const store = await tempStore();
  expect(await countOf(store)).toBe(0);
  const other = await openStore(store.path);
  await other.acceptArticle(article(), [meeting({ parties: [by(IRN), to(IRQ), to(TUR)] })]);
  expect(await countOf(store)).toBe(1);
  const { source } = await other.importRows(GDELT, batches([dataRow()]));
  await store.acceptArticle(article(), [meeting()]);
  expect(await countOf(store)).toBe(3);
  expect(await countOf(other)).toBe(3);
  await store.removeSource(source);
  expect(await countOf(other)).toBe(2);
  await other.close();
});

test('a large store is the same when it is opened again, from its columns or from its rows', async () => {
  const { path, ...store } = await tempStore();
  const rows = Array.from({ length: 21_000 }, (_, i) =>
    dataRow({ day: (day('2015-01-01') + ((i * 7919) % 3000)) as DataRow['day'], actor: i % 3 ? IRN : TUR }),
  );
  await store.acceptArticle(article(), [meeting({ parties: [by(IRN), by(TUR), to(IRQ)] })]);
  await store.importRows(GDELT, batches(rows));
  const query = window({ window: decade });
  const before = await store.timelineWindow(query);
  expect(before.counts.matching).toBe(14_001);
  await store.close();

  const fromColumns = await openStore(path);
  expect(await fromColumns.timelineWindow(query)).toEqual(before);
  await fromColumns.close();

  const file = new Database(path);
  expect(file.prepare('select count(*) from column_cache').pluck().get()).toBe(11);
  file.exec('delete from column_cache');
  file.close();
  const fromRows = await openStore(path);
  expect(await fromRows.timelineWindow(query)).toEqual(before);
  await fromRows.close();

  // Articles change nothing of the columns saved; another import makes them worthless.
  const writer = await openStore(path);
  await writer.acceptArticle(article(), [meeting()]);
  await writer.close();
  const reader = await openStore(path);
  expect((await reader.timelineWindow(query)).counts.matching).toBe(14_002);
  await reader.importRows(GDELT, batches([dataRow()]));
  await reader.close();
  const last = await openStore(path);
  expect((await last.timelineWindow(query)).counts.matching).toBe(14_003);
  await last.close();
});
