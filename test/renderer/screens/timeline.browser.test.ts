import { expect } from 'vitest';
import { ask, headline, marksOf } from '../../e2e/screens.ts';
import { test } from '../support/app.ts';
import { country, storeEvents } from '../support/fill.ts';
import { showPair, tellStory } from '../support/story.ts';

test('each event stands in the lane of its kind and direction', async ({ page }) => {
  await tellStory(page);
  const inLane = (lane: string) => page.locator(`.vis-foreground .lane-${lane} .mark`).count();
  await expect.poll(() => marksOf(page).count()).toBe(6);
  expect([await inLane('meetings'), await inLane('forward'), await inLane('backward')]).toEqual([4, 1, 1]);
});

test('what is planned, called off or not exactly dated looks it, and kinds differ in shape', async ({ page }) => {
  await tellStory(page);
  await expect.poll(() => marksOf(page).count()).toBe(6);
  expect(await page.locator('.mark.is-planned[data-kind="meeting"]').count()).toBe(1);
  expect(await page.locator('.mark.is-cancelled .mark-strike').count()).toBe(1);
  expect(await page.locator('.mark.is-soft').count()).toBe(1);
  const outlines = await page
    .locator('.mark-outline')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(new Set(outlines).size).toBe(2);
});

test('labels say who – what – where', async ({ page }) => {
  await tellStory(page);
  await page.getByText('Inad, Hatami – talks – Tehran').waitFor();
  await page.getByText('Hatami – accuses').waitFor();
});

test('buttons and wheel zoom, and the heading says what is on screen', async ({ page }) => {
  await tellStory(page);
  const note = page.locator('.heading-note');
  expect(await note.textContent()).not.toContain('showing');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => note.textContent()).toContain('showing');
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => note.textContent()).not.toContain('showing');
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, -600);
  await expect.poll(() => note.textContent()).toContain('showing');
});

test('a drag pans and opens nothing', async ({ page }) => {
  await tellStory(page);
  const mark = page.locator('.mark').first();
  const before = await mark.boundingBox();
  await page.mouse.move(700, 250);
  await page.mouse.down();
  await page.mouse.move(860, 250, { steps: 8 });
  await page.mouse.up();
  const after = await mark.boundingBox();
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(120);
  expect(await page.locator('.detail').count()).toBe(0);
});

test('the arrow keys walk from event to event and Enter opens one', async ({ page }) => {
  await tellStory(page);
  await expect.poll(() => marksOf(page).count()).toBe(6);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('[role="status"].heard');
  await expect.poll(() => said.textContent()).not.toBe('');
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
  await expect.poll(() => said.textContent()).toBe('No earlier event.');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said.textContent()).toMatch(/^Meeting, planned, 1 February 2021: /);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => said.textContent()).toBe('Meeting, 14 November 2020: Amir Hatami receives Juma Inad');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Amir Hatami receives Juma Inad' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.detail').waitFor({ state: 'detached' });
  expect(await page.getByRole('application').evaluate((chart) => chart === document.activeElement)).toBe(true);
});

test('the window over the overview is moved by the arrow keys', async ({ page }) => {
  await tellStory(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const brush = page.getByRole('slider');
  const before = Number(await brush.getAttribute('aria-valuenow'));
  await brush.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Number(await brush.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
});

test('more events than can stand alone become bars; a bar of one day opens as a list with every one of them', async ({
  page,
}) => {
  const parties = [
    { country: country('IRN'), person: null, role: null, side: 'actor' as const },
    { country: country('IRQ'), person: null, role: null, side: 'recipient' as const },
  ];
  const said = Array.from({ length: 450 }, (_, at) => ({ on: '2021-05-05', summary: `Report ${at}`, parties }));
  await storeEvents(page, 'A chronicle of one day.', said);
  await showPair(page, ['IRN', 'IRQ']);
  await page.locator('.chart[data-settled="true"]').waitFor();
  expect(await marksOf(page).count()).toBe(0);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[role="status"].heard').textContent()).toContain('450 events, 5 May 2021');
  await page.keyboard.press('Enter');
  const list = page.getByRole('complementary', { name: 'Event list' });
  await list.getByRole('heading', { name: '5 May 2021' }).waitFor();
  await list.getByText('450 events').waitFor();
  const scroller = list.getByRole('listbox');
  await expect
    .poll(
      async () => {
        await scroller.evaluate((box) => box.scrollTo(0, box.scrollHeight));
        return await list.locator('[aria-posinset="450"]').count();
      },
      { timeout: 15_000 },
    )
    .toBe(1);
});

test('events without a date are counted, and the count opens them', async ({ page }) => {
  await tellStory(page);
  await page.getByRole('button', { name: '1 event without a date' }).click();
  const list = page.getByRole('complementary', { name: 'Event list' });
  await list.getByRole('heading', { name: 'Events without a date' }).waitFor();
  await expect.poll(() => list.getByRole('option').count()).toBe(1);
});

test('the pair, its window and the open event are there again after a reload', async ({ page }) => {
  await tellStory(page);
  await page.locator('.mark', { hasText: 'accuses' }).click();
  await page.getByRole('heading', { name: 'Hatami accuses Iraq' }).waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.locator('.heading-note').textContent()).toContain('showing');
  await expect.poll(async () => (await ask(page, 'view.get', null))?.window).toBeTruthy();
  const shown = await page.locator('.heading-note').textContent();
  await page.reload();
  await page.getByRole('heading', { name: 'Hatami accuses Iraq' }).waitFor();
  await headline(page, 'Iran and Iraq').waitFor();
  await expect.poll(() => page.locator('.heading-note').textContent()).toBe(shown);
});
