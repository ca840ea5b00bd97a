import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { CallInput, CallName, CallOutput, Host, Reply } from '../../core/contract/index.ts';
import type { Driver } from './driver.ts';

/** The path of an article of the suite, by its name in `test/e2e/articles`. */
export function article(name: string): string {
  return fileURLToPath(new URL(`./articles/${name}`, import.meta.url));
}

/** The article that does not say when it was published. */
export const UNDATED = 'undated-border-talks.txt';

/** Imports by the menu: File, Import Article…, and the dialog's answer. */
export async function importByMenu(app: Driver, ...names: string[]): Promise<void> {
  await app.answerOpenDialog(names.map(article));
  await app.clickMenu('File', 'Import Article…');
}

/** The screen that shows an article beside what was found in it. */
export function reviewOf(page: Page): Locator {
  return page.getByRole('main', { name: 'Review' });
}

/** The findings of a review, in reading order. */
export function findingsOf(page: Page): Locator {
  return reviewOf(page).getByRole('list', { name: 'Findings' }).getByRole('listitem');
}

/** Answers when the article was published, in the words a person types. */
export async function publishedOn(page: Page, day: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Publication day' }).fill(day);
}

/** Stores what a review has accepted, and waits for the next screen. */
export async function store(page: Page): Promise<void> {
  const file = await reviewOf(page).locator('.file-name').textContent();
  await reviewOf(page)
    .getByRole('button', { name: /^Store/ })
    .click();
  await reviewOf(page)
    .locator('.file-name', { hasText: file ?? '' })
    .waitFor({ state: 'hidden' });
}

/** The headline over the timeline: whose relations are shown. */
export function headline(page: Page, words: string): Locator {
  return page.getByRole('region', { name: 'Timeline' }).getByRole('heading', { name: words, level: 1 });
}

/** The marks of single events on the timeline, once it shows what the filter asks for. */
export function marksOf(page: Page): Locator {
  return page.locator('.chart[data-settled="true"] .mark');
}

/** The events on screen in words, as the list beside the timeline has them. Opens it where it is closed. */
export async function listed(app: Driver): Promise<Locator> {
  const list = app.page.getByRole('listbox', { name: 'Events' });
  if (!(await list.isVisible())) await app.clickMenu('View', 'Event List');
  await list.waitFor();
  return list.getByRole('option');
}

/** Picks a country in one of the two pickers by typing its name. */
export async function pickCountry(page: Page, picker: 'First country' | 'Second country', name: string): Promise<void> {
  await page.getByRole('combobox', { name: picker }).fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name},`) }).click();
}

/** The panel of the event that is open. */
export function detailOf(page: Page): Locator {
  return page.locator('aside.detail');
}

/** Loads the sample chronology by the menu and waits for its timeline. */
export async function loadSample(app: Driver): Promise<void> {
  await app.clickMenu('File', 'Import Sample Chronology');
  await app.page.getByText(/^Imported \d+ articles\.$/).waitFor({ timeout: 30_000 });
  await headline(app.page, 'Iran and Iraq').waitFor();
}

/** Makes a call as the screens do, to look at what is stored. */
export async function ask<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await page.evaluate(callAsScreens, [name, input] as const);
  if (!reply.ok) throw new Error(reply.error.message);
  // The page answers JSON, whose shape the contract gives.
  return reply.value as CallOutput<N>;
}

/** Runs in the page: the desktop's host where there is one, else the browser host's wire with the token of the address. */
async function callAsScreens([name, input]: readonly [CallName, unknown]): Promise<Reply> {
  const { entente } = window as { entente?: { call(name: string, input: unknown): ReturnType<Host['call']> } };
  if (entente !== undefined) return await entente.call(name, input);
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  const answer = await fetch(`/api/call/${name}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  return await answer.json();
}
