import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { gdeltLine } from '../../core/datasets/rows.ts';
import { ask, detailOf, headline, listed, marksOf } from '../../e2e/screens.ts';
import { test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { showPair, tellStory } from '../support/story.ts';
import { closeResult, fileOf, importDataSet, pickDataSet, preparing, resultOf } from './steps.ts';

const GDELT = file('20190630.export.CSV');
const TABLE = file('embassies.csv');

function file(name: string): string {
  return fileURLToPath(new URL(`../../e2e/data-sets/${name}`, import.meta.url));
}

/** What axe finds, in light and in dark. */
async function wrongWith(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violations(page, within)));
  }
  return found;
}

async function mapTable(page: Page): Promise<void> {
  const fields = { on: 'date', by: 'actor', towards: 'recipient', what: 'cameo', where: 'place', remark: 'label' };
  for (const [column, field] of Object.entries(fields)) {
    await page.getByRole('combobox', { name: `${column} holds` }).selectOption(field);
  }
}

test('a known file is called by its name, and shows what its rows become and why some do not', async ({
  app,
  page,
}) => {
  await pickDataSet(app, GDELT, 'GDELT 2.0 events');
  const screen = preparing(page);
  await screen.getByText('15 of the first 20 rows become events.').waitFor();
  expect(await screen.getByLabel('Name of the data set').inputValue()).toBe('20190630');
  const first = screen.getByRole('rowheader');
  expect(await first.count()).toBe(20);
  expect(await first.nth(0).textContent()).toBe('3 Jan 2019 · Iraq → Iran · Meeting, consultation');
  expect(await first.nth(3).textContent()).toBe('Left outNames only one country, or none');
  expect(await wrongWith(page)).toEqual([]);
  await screen.getByRole('button', { name: 'Leave' }).click();
  await screen.waitFor({ state: 'detached' });
  expect(await ask(page, 'dataSets.list', null)).toEqual([]);
});

test('the result says what became of every row; the same file again changes nothing', async ({ app, page }) => {
  await importDataSet(app, GDELT);
  const left = {
    'Left out: names only one country, or none': '5',
    'Left out: both sides are of the same country': '1',
    'Left out: names a country nobody knows': '1',
    'Left out: has an event code that does not exist': '1',
    'Left out: has no calendar day': '1',
    Read: '39',
    '13y': '1',
    XQX: '1',
  };
  expect(await resultOf(page)).toMatchObject({
    Imported: '30',
    'In this data set before, left as they are': '0',
    ...left,
  });
  expect(await wrongWith(page)).toEqual([]);
  await closeResult(page);
  const before = await ask(page, 'countries.list', { beside: null });

  await pickDataSet(app, GDELT, 'GDELT 2.0 events');
  await page.getByText('Adds to “20190630”, which has 30 events.').waitFor();
  await preparing(page).getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: '20190630 was imported before' }).waitFor();
  expect(await resultOf(page)).toMatchObject({
    Imported: '0',
    'In this data set before, left as they are': '30',
    ...left,
  });
  await closeResult(page);
  expect(await ask(page, 'countries.list', { beside: null })).toEqual(before);
});

test('of a table the columns are said to hold what they hold, and its rows follow at once', async ({ app, page }) => {
  await pickDataSet(app, TABLE, 'A table of events');
  const screen = preparing(page);
  const becomes = screen.getByRole('rowheader');
  await mapTable(page);
  await screen.getByLabel('Dates written as').selectOption('Day, month, year');
  await screen.getByText('3 of the first 7 rows become events.').waitFor();
  expect(await becomes.allTextContents()).toEqual([
    '3 Apr 2019 · Iran → Iraq · Action, agreement',
    '5 Apr 2019 · Iraq → Iran · Statement, agreement',
    'Left outNames a country nobody knows: Atlantis',
    'Left outBoth sides are of the same country',
    'Left outHas no calendar day',
    'Left outHas an event code that does not exist: 99',
    '28 Apr 2019 · Iraq → Türkiye · Meeting, consultation',
  ]);
  expect(await wrongWith(page)).toEqual([]);

  await screen.getByLabel('Dates written as').selectOption('Month, day, year');
  await expect.poll(() => becomes.first().textContent()).toMatch(/^4 Mar 2019/);
  await screen.getByLabel('First row names the columns').uncheck();
  await expect.poll(() => becomes.count()).toBe(8);

  await screen.getByRole('combobox', { name: 'Column 4 holds' }).selectOption('Not used');
  await screen.getByText('Not chosen yet: Recipient’s country').waitFor();
  expect(await screen.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
  expect(await screen.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
});

test('a mapping is kept by a name, and chosen for the next table of its make', async ({ app, page }) => {
  await pickDataSet(app, TABLE, 'A table of events');
  const screen = preparing(page);
  await mapTable(page);
  await screen.getByLabel('Dates written as').selectOption('Day, month, year');
  await screen.getByLabel('Save this mapping as').fill('Chronology');
  await screen.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved the mapping “Chronology”.').waitFor();
  await screen.getByRole('button', { name: 'Leave' }).click();

  await pickDataSet(app, TABLE, 'A table of events');
  await screen.getByLabel('Saved mapping').selectOption('Chronology');
  await screen.getByText('3 of the first 7 rows become events.').waitFor();
  await screen.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: 'Imported 3 events of embassies' }).waitFor();
  expect(await ask(page, 'dataSets.list', null)).toMatchObject([{ name: 'embassies', format: 'table', events: 3 }]);
});

test('what is no table says so', async ({ app, page }) => {
  await app.answerOpenDialog([await fileOf('prose.txt', 'Nothing but prose here')]);
  await app.clickMenu('File', 'Import Data Set…');
  await page.getByRole('heading', { name: 'prose.txt could not be imported' }).waitFor();
  await page.getByText('It is no table of events.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
});

test('an import that is cancelled leaves nothing', async ({ app, page }) => {
  const lines = Array.from({ length: 120_000 }, (_, at) => gdeltLine(61, { 0: String(at + 1) }));
  await pickDataSet(app, await fileOf('long.csv', lines.join('\n')), 'GDELT 2.0 events');
  await preparing(page).getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('progressbar', { name: 'Bytes read' }).waitFor();
  await page.getByText(/rows read, [\d,]+ a second/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'long was not imported' }).waitFor();
  await page.getByText('Cancelled. Nothing of it was kept.').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await ask(page, 'dataSets.list', null)).toEqual([]);
  expect(await ask(page, 'countries.list', { beside: null })).toEqual([]);
});

test('data-set events are hatched and named beside those of articles, and tell how often they were reported', async ({
  app,
  page,
}) => {
  await tellStory(page);
  await importDataSet(app, GDELT);
  await closeResult(page);
  await page.getByText('From a data set', { exact: true }).waitFor();
  await expect.poll(() => marksOf(page).and(page.locator('.is-dataset')).count()).toBeGreaterThan(0);
  expect(await page.locator('.mark.is-dataset:not(:has(.mark-hatch))').count()).toBe(0);
  expect(await page.locator('.mark:not(.is-dataset) .mark-hatch').count()).toBe(0);
  const option = (await listed(app)).filter({ hasText: 'Host a visit' }).first();
  await option.getByText('· 20190630').waitFor();
  await option.getByText('from a data set').waitFor({ state: 'attached' });
  await option.click();
  const detail = detailOf(page);
  await detail.getByText('from a data set').waitFor();
  const facts = await detail.getByRole('region', { name: 'Data set' }).textContent();
  for (const words of [
    '20190630',
    'Host a visitCAMEO 043',
    '7 times by 3 sources',
    'https://news.example/20190120/2',
  ]) {
    expect(facts).toContain(words);
  }
  expect(await detail.locator('a, .evidence-text').count()).toBe(0);
  expect(await wrongWith(page)).toEqual([]);
});

test('sources can be chosen under View, and the choice is there again after a restart', async ({ app, page }) => {
  await tellStory(page);
  await importDataSet(app, GDELT);
  await closeResult(page);
  const note = page.locator('.heading-note');
  await expect.poll(() => note.textContent()).toMatch(/^31 events/);
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Articles' }).click();
  await expect.poll(() => note.textContent()).toMatch(/^24 events.* only from 20190630/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await ask(page, 'view.get', null))?.sources).toHaveLength(1);
  await app.restart();
  await expect.poll(() => app.page.locator('.heading-note').textContent()).toMatch(/^24 events.* only from 20190630/);
});

test('a data set is removed whole after one question, and with it the choice of it', async ({ app, page }) => {
  await tellStory(page);
  await importDataSet(app, GDELT);
  await page.getByRole('button', { name: 'Show this data set alone' }).click();
  await expect.poll(() => page.locator('.heading-note').textContent()).toMatch(/^24 events/);
  await app.clickMenu('File', 'Sources…');
  const dialog = page.getByRole('dialog', { name: 'Sources' });
  const row = dialog.getByRole('row').filter({ hasText: '20190630' });
  await row.getByText('GDELT').waitFor();
  await dialog.getByRole('row', { name: /^Articles .*7/ }).waitFor();
  expect(await wrongWith(page, '[role="dialog"]')).toEqual([]);
  await row.getByRole('button', { name: 'Remove 20190630' }).click();
  await row.getByText('Remove it with its 30 events?').waitFor();
  await row.getByRole('button', { name: 'Keep' }).click();
  await row.getByRole('button', { name: 'Remove 20190630' }).click();
  await row.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('Removed 20190630 with 30 events.').waitFor();
  await dialog.getByText('No data set has been imported yet.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('.heading-note').textContent()).toMatch(/^7 events/);
  expect(await page.locator('.heading-note').textContent()).not.toContain('only from');
});

test('a day of thousands of events opens as a list that goes on to the last of them', async ({ app, page }) => {
  const lines = Array.from({ length: 3000 }, (_, at) => gdeltLine(61, { 0: String(at + 1) }));
  await importDataSet(app, await fileOf('busy.csv', lines.join('\n')));
  await closeResult(page);
  await showPair(page, ['IRN', 'IRQ']);
  await page.locator('.chart[data-settled="true"]').waitFor();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const list = page.getByRole('complementary', { name: 'Event list' });
  await list.getByRole('heading', { name: '6 March 1975' }).waitFor();
  await list.getByText('3,000 events').waitFor();
  const scroller = list.getByRole('listbox');
  await expect
    .poll(
      async () => {
        await scroller.evaluate((box) => box.scrollTo(0, box.scrollHeight));
        return await list.locator('[aria-posinset="3000"]').count();
      },
      { timeout: 15_000, interval: 20 },
    )
    .toBe(1);
  expect(await list.getByRole('option').count()).toBeLessThan(60);
  await list.getByRole('option').last().click();
  await detailOf(page).getByText('3000', { exact: true }).waitFor();
  await headline(page, 'Iran and Iraq').waitFor();
});
