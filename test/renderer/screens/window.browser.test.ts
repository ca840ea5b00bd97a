import { expect } from 'vitest';
import { headline, marksOf } from '../../e2e/screens.ts';
import { test } from '../support/app.ts';
import { showPair, tellStory } from '../support/story.ts';

test('an event opens with who, when, where, what, and its passage highlighted in the text', async ({ page }) => {
  await tellStory(page);
  await page.getByText('Inad, Hatami – talks – Tehran').click();
  const detail = page.locator('aside.detail');
  await detail.getByText('Amir Hatami', { exact: true }).waitFor();
  const words = await detail.textContent();
  for (const part of [
    'Host',
    'Visitor',
    '14 November 2020',
    'Saturday',
    'Tehran, Iran',
    'CONSULT',
    'Diplomatic',
    'Held',
    '90 %',
  ]) {
    expect(words).toContain(part);
  }
  await expect.poll(() => detail.locator('mark').allTextContents()).toEqual(['The ministers met on Saturday.']);
  await detail.getByText('The Gazette, 1 January 2021').waitFor();
});

test('hostile text is text', async ({ page }) => {
  await tellStory(page);
  await page.getByText('Inad, Hatami – talks – Tehran').click();
  await page.locator('.evidence-text', { hasText: '<script>document.title = "taken"</script>' }).waitFor();
  expect(await page.title()).toBe('Entente');
});

test('a month is said to be no more than a month', async ({ page }) => {
  await tellStory(page);
  await page.locator('.mark.is-soft').click();
  await page.locator('.facts', { hasText: 'April 2021The text states the month, not the day.' }).waitFor();
});

test('swapping turns the lanes about', async ({ page }) => {
  await tellStory(page);
  await expect.poll(() => page.locator('.vis-foreground .lane-forward .mark').textContent()).toContain('accuses');
  await page.getByRole('button', { name: 'Swap the countries' }).click();
  await headline(page, 'Iraq and Iran').waitFor();
  await expect.poll(() => page.locator('.vis-foreground .lane-forward .mark').textContent()).toContain('supports');
});

test('a pair without events says so and offers pairs that have some', async ({ page }) => {
  await tellStory(page);
  await showPair(page, ['IRN', 'FRA']);
  await page.getByRole('heading', { name: 'No events between Iran and France' }).waitFor();
  await page.getByRole('button', { name: /Iraq/ }).first().click();
  await headline(page, 'Iran and Iraq').waitFor();
});

test('without its second country a pair is the first and others', async ({ page }) => {
  await tellStory(page);
  await page.getByRole('button', { name: 'Any country in place of Iraq' }).click();
  await headline(page, 'Iran and others').waitFor();
});

test('countries are found by typing, with their flag and count', async ({ page }) => {
  await tellStory(page);
  const picker = page.getByRole('combobox', { name: 'First country' });
  await picker.fill('ira');
  const option = page.getByRole('option', { name: 'Iran, 7 events' });
  await option.waitFor();
  expect(await option.locator('img').count()).toBe(1);
  await picker.fill('zz');
  await page.getByText('No country of that name has events here.').waitFor();
});

test('what is typed into a picker letter by letter takes the place of what was there', async ({ page }) => {
  await tellStory(page);
  const picker = page.getByRole('combobox', { name: 'First country' });
  await picker.click();
  // At the pace of a hand: each letter narrows the list before the next one comes.
  await page.keyboard.type('ira', { delay: 120 });
  await page.getByRole('option', { name: 'Iran, 7 events' }).waitFor();
  await expect.poll(() => picker.inputValue()).toBe('ira');
});

test('a search that finds nothing says so and can be taken back', async ({ page }) => {
  await tellStory(page);
  await page.getByRole('searchbox', { name: 'Search events' }).fill('zzqx');
  await page.getByRole('heading', { name: 'Nothing matches “zzqx”' }).waitFor();
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect.poll(() => marksOf(page).count()).toBe(6);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
});

test('a search narrows the timeline to what it finds', async ({ page }) => {
  await tellStory(page);
  await page.getByRole('searchbox').fill('Basra');
  await expect.poll(() => marksOf(page).count()).toBe(1);
});

test('kinds can be left out', async ({ page }) => {
  await tellStory(page);
  await page.getByRole('button', { name: 'View' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Meetings' }).click();
  await expect.poll(() => marksOf(page).count()).toBe(2);
});

test('the list of all that there is holds what has no date too, and opens an event', async ({ page }) => {
  await tellStory(page);
  await page.keyboard.press('Control+l');
  const list = page.getByRole('listbox', { name: 'Events' });
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => list.getByRole('option').count()).toBe(7);
  await page.getByRole('heading', { name: 'All events' }).waitFor();
  await list.getByRole('option', { name: /Hatami accuses Iraq/ }).click();
  await page.getByRole('heading', { name: 'Hatami accuses Iraq' }).waitFor();
});

test('a theme can be chosen against the system’s', async ({ app, page }) => {
  await tellStory(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await app.clickMenu('View', 'Dark');
  await expect.poll(paper).not.toBe(light);
});
