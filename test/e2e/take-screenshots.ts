import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { closeBrowser } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startBrowserDriver } from './hosts/browser.ts';
import { ask, detailOf, loadSample, reviewOf } from './screens.ts';

/** `npm run screenshots`: the four screens in `docs/screenshots/`, light and dark, in two sizes, from the browser host in real Chromium. */
const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../core/sample/articles/', import.meta.url));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];
const SCHEMES = ['light', 'dark'] as const;

mkdirSync(FOLDER, { recursive: true });
try {
  for (const size of SIZES) for (const scheme of SCHEMES) await take(size, scheme);
} finally {
  await closeBrowser();
}

async function take(viewport: (typeof SIZES)[number], colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-pictures-'));
  const app = await startBrowserDriver(dataDir, { viewport, colorScheme, reducedMotion: 'reduce' });
  try {
    await walk(app, async (name) => {
      await app.page.mouse.move(0, viewport.height / 2);
      const path = join(FOLDER, `${name}-${colorScheme}-${viewport.width}x${viewport.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      process.stdout.write(`${path}\n`);
    });
  } finally {
    for (const complaint of await app.close()) process.stderr.write(`${complaint}\n`);
    rmSync(dataDir, { recursive: true });
  }
}

/** Goes through the four screens. The article under review is one of the sample's own. */
async function walk(app: Driver, picture: (name: string) => Promise<void>): Promise<void> {
  const { page } = app;
  await picture('empty');

  await app.answerOpenDialog([join(SAMPLE, '2020-11-15-defence-talks.txt')]);
  await app.clickMenu('File', 'Import Article…');
  await reviewOf(page).locator('mark').first().waitFor();
  await picture('review');
  await reviewOf(page).getByRole('button', { name: 'Leave' }).click();

  await loadSample(app);
  await page.getByRole('button', { name: 'Close this message' }).click();
  await drawn(page);
  await picture('timeline');

  const filter = { countries: [], text: 'Juma Inad', kinds: ['meeting' as const] };
  const [event] = (await ask(page, 'events.page', { filter, window: null })).events;
  await page.locator(`.mark[data-event="${event?.id}"]`).click();
  await detailOf(page).locator('mark').first().waitFor();
  await drawn(page);
  await page.waitForFunction(() => {
    const box = document.querySelector('.mark.is-selected')?.getBoundingClientRect();
    const chart = document.querySelector('.chart')?.getBoundingClientRect();
    return box !== undefined && chart !== undefined && box.left > chart.left && box.left < chart.right;
  });
  await picture('detail');
}

/** Waits until the timeline is drawn as wide as it is, and shows what the filter asks for. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.chart[data-settled="true"] .mark').first().waitFor();
  await page.waitForFunction(() => {
    const [chart, canvas] = [document.querySelector('.chart'), document.querySelector('.chart-canvas')];
    const right = (element: Element | null) => element?.getBoundingClientRect().right ?? Number.NaN;
    return Math.abs(right(chart) - right(canvas)) < 4;
  });
}
