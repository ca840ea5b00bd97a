import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Driver } from '../../e2e/driver.ts';

/** The screen before an import: what the file is and what becomes of its rows. */
export function preparing(page: Page): Locator {
  return page.getByRole('main', { name: 'Import of a data set' });
}

/** Picks a file by the menu, and waits for its first look. */
export async function pickDataSet(app: Driver, path: string, title: string): Promise<void> {
  await app.answerOpenDialog([path]);
  await app.clickMenu('File', 'Import Data Set…');
  await preparing(app.page).getByRole('heading', { name: title }).waitFor();
}

/** Picks and imports a file that needs no mapping, and waits for the result. */
export async function importDataSet(app: Driver, path: string, title = 'GDELT 2.0 events'): Promise<void> {
  await pickDataSet(app, path, title);
  await preparing(app.page).getByRole('button', { name: 'Import', exact: true }).click();
  await preparing(app.page)
    .getByRole('heading', { name: /imported/i })
    .waitFor();
}

/** The rows of the result with their counts, by what they say. */
export async function resultOf(page: Page): Promise<Record<string, string>> {
  const lines = page.getByRole('region', { name: 'What became of the rows' }).getByRole('row');
  const cells = await lines.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  );
  return Object.fromEntries(cells.map(([words = '', count = '']) => [words, count]));
}

/** Closes the result and goes back to the timeline. */
export async function closeResult(page: Page): Promise<void> {
  await preparing(page).getByRole('button', { name: 'Close', exact: true }).click();
}

/** A file of its own for a test. */
export async function fileOf(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'entente-data-set-')), name);
  await writeFile(path, text);
  return path;
}
