import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../core/record/index.ts';
import type { Driver } from './driver.ts';
import { onEveryHost } from './hosts/index.ts';
import { ask, detailOf, headline, importByMenu, listed, pickCountry, store } from './screens.ts';

/** A file in the shape of GDELT 2.0, in which Iran and Iraq share 24 events and Iran and Türkiye six. */
const GDELT = fileURLToPath(new URL('./data-sets/20190630.export.CSV', import.meta.url));

/** Imports the file by the menu, and answers with the title of the result. */
async function importGdelt(app: Driver): Promise<string | null> {
  const screen = app.page.getByRole('main', { name: 'Import of a data set' });
  await app.answerOpenDialog([GDELT]);
  await app.clickMenu('File', 'Import Data Set…');
  await screen.getByRole('heading', { name: 'GDELT 2.0 events' }).waitFor();
  await screen.getByRole('button', { name: 'Import', exact: true }).click();
  const title = screen.getByRole('heading', { name: /imported/i });
  await title.waitFor();
  const words = await title.textContent();
  await screen.getByRole('button', { name: 'Close', exact: true }).click();
  return words;
}

/** All that the store says of its events: countries with their counts, sources, and every event of a page. */
async function storeOf(page: Page): Promise<unknown> {
  return {
    countries: await ask(page, 'countries.list', { beside: null }),
    sources: (await ask(page, 'dataSets.list', null)).map(({ imported: _, ...source }) => source),
    window: await ask(page, 'timeline.window', {
      filter: { countries: [] },
      window: { start: FIRST_DAY, end: LAST_DAY },
      maxBins: 400,
      maxEvents: 0,
    }),
    page: await ask(page, 'events.page', { filter: { countries: [] }, window: null, limit: 500 }),
  };
}

onEveryHost((test) => {
  test('a GDELT file is imported by the menu, filtered by its pair, and removed whole: the store is as before', async ({
    app,
  }) => {
    const { page } = app;
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md');
    await store(page);
    await headline(page, 'Iran and Iraq').waitFor();
    const before = await storeOf(page);
    const articles = await page.locator('.heading-note').textContent();

    expect(await importGdelt(app)).toBe('Imported 30 events of 20190630');
    const own = Number.parseInt(articles ?? '', 10);
    await expect.poll(() => page.locator('.heading-note').textContent()).toContain(`${own + 24} events`);
    await pickCountry(page, 'Second country', 'Türkiye');
    await headline(page, 'Iran and Türkiye').waitFor();
    await expect.poll(() => page.locator('.heading-note').textContent()).toContain('6 events');
    await (await listed(app)).filter({ hasText: '20190630' }).first().click();
    await detailOf(page).getByText('from a data set').waitFor();
    await detailOf(page)
      .getByText(/^\d+ times? by \d+ sources?$/)
      .waitFor();
    await page.keyboard.press('Escape');

    await app.clickMenu('File', 'Sources…');
    const row = page.getByRole('dialog').getByRole('row').filter({ hasText: '20190630' });
    await row.getByRole('button', { name: 'Remove 20190630' }).click();
    await row.getByText('Remove it with its 30 events?').waitFor();
    await row.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed 20190630 with 30 events.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('heading', { name: 'No events between Iran and Türkiye' }).waitFor();
    expect(await storeOf(page)).toEqual(before);
  });

  test('the same file twice changes nothing', async ({ app }) => {
    await importGdelt(app);
    const before = await storeOf(app.page);
    expect(await importGdelt(app)).toBe('20190630 was imported before');
    expect(await storeOf(app.page)).toEqual(before);
  });
});
