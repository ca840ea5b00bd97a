/// <reference lib="dom" />
import type { BrowserContext, Page } from 'playwright-core';
import { buildScreens, SCREENS } from '../../cli/serve/build-screens.ts';
import { startBrowserHost } from '../../cli/serve/start-host.ts';
import { countryName, dayOf, type Iso3, isIso3, toDay } from '../../core/record/index.ts';
import { browser } from '../../test/e2e/chromium.ts';
import { startEngine } from '../engine.ts';
import { SEARCHES } from '../filters.ts';
import { median, percentile } from '../median.ts';
import { BIGGEST_PAIR } from '../rows.ts';
import { watchPaints } from './watch-paints.ts';

/** What a user waits for, in milliseconds, from the real screens in headless Chromium over the real engine. */
export interface ScreenFigures {
  /** Page requested → timeline of the biggest pair painted; median. */
  readonly firstPaintMs: number;
  readonly panP95Ms: number;
  readonly zoomP95Ms: number;
  /** Choice made → timeline painted, over 20 filters. */
  readonly filterP95Ms: number;
  /** Last key of a search → timeline painted, the wait for further keys included. */
  readonly searchP95Ms: number;
}

/** Measures the screens on the store in this data folder, at 1440 × 900. */
export async function screenFigures(data: string, runs: number): Promise<ScreenFigures> {
  await buildScreens((line) => process.stderr.write(`${line}\n`));
  await keepView(data);
  const first: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await withPage(data, async (page) => void first.push(await page.evaluate(() => window.ententePaints[0]?.at ?? 0)));
  }
  const frames = { pan: [] as number[], zoom: [] as number[] };
  const waits = { filter: [] as number[], search: [] as number[] };
  await withPage(data, async (page) => {
    for (let run = 0; run < runs; run += 1) {
      frames.pan.push(...(await framesWhile(page, () => pan(page))));
      frames.zoom.push(...(await framesWhile(page, () => zoom(page))));
    }
    for (const pair of PAIRS) waits.filter.push(...(await choose(page, pair)));
    for (const text of SEARCHES) waits.search.push(await search(page, text));
  });
  return {
    firstPaintMs: median(first),
    panP95Ms: percentile(frames.pan, 95),
    zoomP95Ms: percentile(frames.zoom, 95),
    filterP95Ms: percentile(waits.filter, 95),
    searchP95Ms: percentile(waits.search, 95),
  };
}

const FIRST = 'First country';
const SECOND = 'Second country';
const iso = (code: string) => code as Iso3;

/** Pairs chosen one after another, from the biggest to small ones; each choice is one change of the filter. */
const PAIRS: readonly [first: Iso3 | null, second: Iso3 | null][] = [
  [iso('ABW'), iso('PRT')],
  [iso('KHM'), null],
  [iso('IRN'), iso('IRQ')],
  [null, null],
  [iso('GTM'), iso('NGA')],
  [iso('IRQ'), null],
  [iso('CZE'), iso('MCO')],
];

/** The biggest pair over all thirty years is what the page opens with. */
async function keepView(data: string): Promise<void> {
  const engine = await startEngine(data);
  const start = dayOf(1995, 1, 1) ?? toDay(0);
  const window = { start, end: toDay(start + 10957) };
  await engine.call('view.set', { countries: BIGGEST_PAIR, window, selection: null, list: false, theme: 'light' });
  await engine.stop();
}

/** A host with its engine up and its store open, and a page that has painted its timeline. */
async function withPage(data: string, work: (page: Page) => Promise<void>): Promise<void> {
  const host = await startBrowserHost({ data, port: 0, screens: SCREENS, log: () => {} });
  const context: BrowserContext = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const failure = await host.started;
    if (failure) throw new Error(failure.message);
    const page = await context.newPage();
    await page.addInitScript(watchPaints);
    await page.goto(host.address);
    await page.waitForFunction(() => window.ententePaints.length > 0);
    await work(page);
  } finally {
    await context.close();
    await host.stop();
  }
}

/** Durations of the frames drawn while something goes on. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.ententeFrames = [];
  });
  await work();
  return await page.evaluate(() => {
    const frames = window.ententeFrames ?? [];
    window.ententeFrames = null;
    return frames;
  });
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.chart').boundingBox();
  if (box === null) throw new Error('there is no timeline on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pan(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  for (const way of [-1, 1]) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + way * 400, y, { steps: 60 });
    await page.mouse.up();
  }
}

async function zoom(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (const way of [-1, 1]) {
    for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, way * 60);
  }
}

/** Chooses a pair; how long each change of the filter took to be painted. */
async function choose(page: Page, [first, second]: readonly [Iso3 | null, Iso3 | null]): Promise<number[]> {
  const waits: number[] = [];
  const chosen = new Map<string, Iso3>();
  for (const label of [FIRST, SECOND]) {
    const code = await page.getByRole('combobox', { name: label }).getAttribute('data-code');
    if (code !== null && isIso3(code)) chosen.set(label, code);
  }
  const shown = () => [chosen.get(FIRST), chosen.get(SECOND)].filter((code) => code !== undefined).join('-');
  for (const label of [SECOND, FIRST]) {
    if (!chosen.delete(label)) continue;
    const clear = page
      .getByRole('combobox', { name: label })
      .locator('xpath=..')
      .getByRole('button', { name: /^Any country/ });
    waits.push(await painted(page, `${shown()} `, () => clear.click()));
  }
  for (const [label, code] of [
    [FIRST, first],
    [SECOND, second],
  ] as const) {
    if (code === null) continue;
    chosen.set(label, code);
    await page.getByRole('combobox', { name: label }).fill(countryName(code));
    await page
      .getByRole('option', { name: countryName(code) })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    waits.push(await painted(page, `${shown()} `, () => page.keyboard.press('Enter')));
  }
  return waits;
}

async function search(page: Page, text: string): Promise<number> {
  const field = page.getByRole('searchbox', { name: 'Search events' });
  await field.fill(text.slice(0, -1));
  await page.waitForFunction(() => document.querySelector('.chart')?.getAttribute('data-shown') !== '');
  await field.press('End');
  const countries = await page.evaluate(() => document.querySelector('.chart')?.getAttribute('data-shown') ?? '');
  const [pair = ''] = countries.split(' ');
  return await painted(page, `${pair} ${text}`, () => page.keyboard.type(text.slice(-1)));
}

/** Milliseconds from the last click or key of `act` until the timeline of the filter `shown` is first painted. */
async function painted(page: Page, shown: string, act: () => Promise<void>): Promise<number> {
  await page.waitForFunction((quiet) => performance.now() - (window.ententePaints.at(-1)?.at ?? 0) > quiet, QUIET_MS);
  const before = await page.evaluate(() => window.ententePaints.length);
  await act();
  const found = await page.waitForFunction(
    ([count, wanted]) => window.ententePaints.slice(count).find((paint) => paint.shown === wanted)?.at ?? null,
    [before, shown] as const,
  );
  const at = await found.jsonValue();
  return (at ?? 0) - (await page.evaluate(() => window.ententeActed));
}

const QUIET_MS = 400;
