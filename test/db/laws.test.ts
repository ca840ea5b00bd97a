import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AcceptedEvent, EventFilter, Lane, TimelineQuery } from '../../core/contract/index.ts';
import { type DataRow, type Day, EVENT_TYPES, type Iso3, LAST_DAY, type Party } from '../../core/record/index.ts';
import { countryOf } from '../../db/codes.ts';
import { openStore, type Store } from '../../db/index.ts';
import { article, batches, dataRow, GDELT, IRN, IRQ, meeting, page, SYR, TUR } from './support/samples.ts';
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
const row: fc.Arbitrary<DataRow> = fc
  .record({
    sourceId: fc.integer({ min: 1, max: 40 }).map(String),
    day: someDay,
    countries: fc.uniqueArray(country, { minLength: 2, maxLength: 2 }),
    kind: fc.constantFrom('meeting', 'statement', 'action'),
    type: fc.constantFrom(...EVENT_TYPES.slice(0, 4)),
    intensity: fc.integer({ min: -10, max: 10 }),
    label: fc.constantFrom('Talks on oil', 'Talks on the border', 'On oil and gas'),
    place: fc.constantFrom(null, 'Basra'),
  })
  .map(({ countries: [actor = IRN, recipient = IRQ], ...fields }) =>
    dataRow({ ...fields, actor, recipient } as DataRow),
  );
// Most often all of them: too many filters at once leave nothing to count.
const orAll = <T>(some: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: some });
const filter: fc.Arbitrary<EventFilter> = fc.record({
  countries: fc.oneof(fc.uniqueArray(country, { minLength: 2, maxLength: 2 }), fc.array(country, { maxLength: 2 })),
  kinds: orAll(fc.subarray(['meeting', 'statement', 'action'])),
  types: orAll(fc.subarray([...EVENT_TYPES.slice(0, 4)])),
  statuses: orAll(fc.subarray(['held', 'planned'])),
  sources: fc.constantFrom<EventFilter['sources']>([], [], [], ['articles'], [1], ['articles', 2]),
  text: fc.constantFrom('', '', '', '', 'oil', 'talks bor', 'nowhere'),
});
const span = fc
  .tuple(fc.oneof(fc.constant(-900 as Day), someDay), fc.oneof(fc.constant(900 as Day), someDay))
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));
const query: fc.Arbitrary<TimelineQuery> = fc.record({
  filter,
  window: span,
  maxBins: fc.integer({ min: 1, max: 300 }),
  maxEvents: fc.integer({ min: 0, max: 40 }),
});

interface Plain {
  readonly id: number;
  readonly anchor: number;
  readonly kind: number;
  readonly type: number;
  readonly status: number;
  readonly source: number;
  readonly intensity: number;
  readonly text: string;
  readonly parties: readonly { country: string; side: number }[];
}

/** All that is stored, straight from the tables. */
function stored(path: string): Plain[] {
  const file = new Database(path, { readonly: true });
  const events = file
    .prepare<[], Omit<Plain, 'parties'>>(
      'select id, anchor, kind, type, status, 0 as source, intensity, summary as text from event',
    )
    .all();
  const sides = file.prepare<[number], { country: string; side: number }>(
    'select country, side from party where event = ? order by position',
  );
  const rows = file
    .prepare<[], Omit<Plain, 'parties'> & { actor: number; recipient: number }>(
      `select d.id, day as anchor, kind, type, 0 as status, source, intensity / 100.0 as intensity, actor, recipient,
        a.text || ' ' || r.text || ' ' || l.text || ' ' || coalesce(p.text, '') as text
       from data_event d join term a on a.id = actor_term join term r on r.id = recipient_term
       join term l on l.id = label left join term p on p.id = place`,
    )
    .all();
  const all = [
    ...events.map((event) => ({ ...event, parties: sides.all(event.id) })),
    ...rows.map((row) => ({
      ...row,
      parties: [
        { country: countryOf(row.actor), side: 0 },
        { country: countryOf(row.recipient), side: 1 },
      ],
    })),
  ];
  file.close();
  return all.sort((a, b) => a.anchor - b.anchor || a.id - b.id);
}

/** The event's lane under the filter by the plainest reading of the rules; null where the filter does not match it. */
function laneOf(event: Plain, filter: EventFilter): Lane | null {
  const kind = (['meeting', 'statement', 'action'] as const)[event.kind] ?? 'meeting';
  const words = filter.text.split(' ').filter(Boolean);
  const text = event.text.toLowerCase().split(/\W+/);
  const fits =
    (filter.kinds.length === 0 || filter.kinds.includes(kind)) &&
    (filter.types.length === 0 || filter.types.some((name) => EVENT_TYPES.indexOf(name) === event.type)) &&
    (filter.statuses.length === 0 || filter.statuses.includes(event.status === 0 ? 'held' : 'planned')) &&
    (filter.sources.length === 0 || filter.sources.includes(event.source === 0 ? 'articles' : event.source)) &&
    words.every((word, i) => text.some((t) => (i === words.length - 1 ? t.startsWith(word) : t === word)));
  if (!fits) return null;
  const acts = (country: string) => event.parties.some((party) => party.country === country && party.side === 0);
  const has = (country: string) => event.parties.some((party) => party.country === country);
  const suffers = (country: string) => event.parties.some((party) => party.country === country && party.side === 1);
  const lane = (forward: boolean) =>
    kind === 'meeting' ? 'meetings' : kind === 'action' ? 'actions' : forward ? 'forward' : 'backward';
  const [one, other = one] = filter.countries;
  if (one === undefined || other === undefined) return lane(true);
  if (one === other) return has(one) ? lane(acts(one)) : null;
  if (kind === 'meeting') return has(one) && has(other) ? 'meetings' : null;
  const forward = acts(one) && suffers(other);
  const backward = acts(other) && suffers(one);
  if (forward && backward) {
    const first = event.parties.find(({ country, side }) => side === 0 && (country === one || country === other));
    return lane(first?.country === one);
  }
  return forward || backward ? lane(forward) : null;
}

async function checkLaws(store: Store, path: string, query: TimelineQuery): Promise<void> {
  const all = stored(path).flatMap((event) => {
    const lane = laneOf(event, query.filter);
    return lane === null ? [] : [{ ...event, lane }];
  });
  const { start, end } = query.window;
  const dated = all.filter(({ anchor }) => anchor <= LAST_DAY);
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
    expect(count).toBe(inside.filter((one) => one.lane === lane).length);
    expect(Math.min(inBins, single)).toBe(0);
    const touched = bins.filter((bin) => bin.lane === lane).length;
    expect(touched).toBeLessThanOrEqual(Math.max(2, query.maxBins));
  }
  expect(events.length).toBeLessThanOrEqual(query.maxEvents);

  // The grid: a power of two, bins at its multiples, each with the events of its own days.
  expect(Math.log2(binDays) % 1).toBe(0);
  for (const bin of bins) expect(Math.abs(bin.start % binDays)).toBe(0);
  for (const { lane, start, count, intensity } of bins) {
    const own = inside.filter((one) => one.lane === lane && one.anchor >= start && one.anchor < start + binDays);
    expect(count).toBe(own.length);
    expect(intensity).toBeCloseTo(own.reduce((sum, one) => sum + one.intensity, 0) / own.length, 5);
  }
  for (const { id, lane } of events) expect(inside).toContainEqual(expect.objectContaining({ id, lane }));

  // Pages enumerate the same events, each once and in order.
  const ids: number[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const got = await store.eventPage(page({ filter: query.filter, after: after ?? null, limit: 7 }));
    ids.push(...got.events.map(({ id }) => id));
    after = got.next;
  }
  expect(ids).toEqual(all.map(({ id }) => id));
}

/** Each country's number of events, and of those it shares with Iran, against the plainest reading. */
async function checkCountries(store: Store, path: string): Promise<void> {
  const all = stored(path);
  const has = (code: string) => all.filter((one) => laneOf(one, filterOf([code])) !== null).length;
  const codes = [IRN, IRQ, SYR, TUR].filter((code) => has(code) > 0);
  const counted = (list: { code: string; count: number }[]) => new Map(list.map(({ code, count }) => [code, count]));
  expect(counted(await store.countries(null))).toEqual(new Map(codes.map((code) => [code, has(code)])));
  const shared = (code: string) => all.filter((one) => laneOf(one, filterOf([IRN, code])) !== null).length;
  const others = codes.filter((code) => code !== IRN);
  expect(counted(await store.countries(IRN))).toEqual(new Map(others.map((code) => [code, shared(code)])));
}

function filterOf(countries: string[]): EventFilter {
  return { countries: countries as Iso3[], kinds: [], types: [], statuses: [], sources: [], text: '' };
}

test('for every store, filter, window and zoom: bins + single events = what the filter matches', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 40 }),
      fc.array(row, { maxLength: 40 }),
      fc.array(query, { minLength: 1, maxLength: 6 }),
      async (events, rows, queries) => {
        const store = await tempStore();
        await store.acceptArticle(article(), events);
        await store.importRows(GDELT, batches(rows));
        for (const one of queries) await checkLaws(store, store.path, one);
        await store.close();
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

type Step =
  | { readonly do: 'accept'; readonly events: readonly AcceptedEvent[] }
  | { readonly do: 'remove' }
  | { readonly do: 'import'; readonly name: string; readonly rows: readonly DataRow[] }
  | { readonly do: 'remove source' }
  | { readonly do: 'open again' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('accept' as const), events: fc.array(event, { maxLength: 12 }) }),
  fc.record({ do: fc.constant('remove' as const) }),
  fc.record({
    do: fc.constant('import' as const),
    name: fc.constantFrom('GDELT', 'ICEWS'),
    rows: fc.array(row, { maxLength: 12 }),
  }),
  fc.record({ do: fc.constant('remove source' as const) }),
  fc.record({ do: fc.constant('open again' as const) }),
);

test('and after every acceptance, removal, import and reopening', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), query, async (steps, one) => {
      const { path, ...opened } = await tempStore();
      let store: Store = opened;
      const articles: number[] = [];
      for (const change of steps) {
        if (change.do === 'accept') articles.push((await store.acceptArticle(article(), change.events)).article);
        else if (change.do === 'remove') await store.removeArticle(articles.pop() ?? 0);
        else if (change.do === 'import') {
          await store.importRows({ name: change.name, format: 'gdelt' }, batches(change.rows));
        } else if (change.do === 'remove source') await store.removeSource((await store.sources())[0]?.id ?? 0);
        else {
          await store.close();
          store = await openStore(path);
        }
        await checkLaws(store, path, one);
        await checkCountries(store, path);
      }
      await store.close();
    }),
    { numRuns: 50 },
  );
}, 60_000);
