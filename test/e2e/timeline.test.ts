import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { FIRST_DAY, iso3Schema, LAST_DAY } from '../../core/record/index.ts';
import { onEveryHost } from './hosts/index.ts';
import { ask, detailOf, headline, importByMenu, listed, loadSample, marksOf, pickCountry, store } from './screens.ts';

const IRAN_IRAQ = ['IRN', 'IRQ'].map((code) => iso3Schema.parse(code));

onEveryHost((test) => {
  test('the sample chronology is imported by the menu and opens on Iran and Iraq', async ({ app }) => {
    await loadSample(app);
    const { counts } = await ask(app.page, 'timeline.window', {
      filter: { countries: IRAN_IRAQ },
      window: { start: FIRST_DAY, end: LAST_DAY },
      maxBins: 1,
      maxEvents: 0,
    });
    expect(counts.matching).toBeGreaterThan(20);
    await app.page.getByText(new RegExp(`^${counts.matching} events, .*1975.*2024`)).waitFor();
    await marksOf(app.page).first().waitFor();
  });

  test('switching the pair hides its events and shows the others', async ({ app }) => {
    const { page } = app;
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md', '2022-03-18-assad-in-abu-dhabi.txt');
    await store(page);
    await store(page);
    await pickCountry(page, 'First country', 'Iran');
    await pickCountry(page, 'Second country', 'Iraq');
    await headline(page, 'Iran and Iraq').waitFor();
    const events = await listed(app);
    await events
      .filter({ hasText: /Zarif|Alhakim/ })
      .first()
      .waitFor();
    expect(await events.filter({ hasText: /Assad|Zayed/ }).count()).toBe(0);

    await pickCountry(page, 'First country', 'Syria');
    await pickCountry(page, 'Second country', 'United Arab Emirates');
    await headline(page, 'Syria and United Arab Emirates').waitFor();
    await events
      .filter({ hasText: /Assad|Zayed/ })
      .first()
      .waitFor();
    expect(await events.filter({ hasText: /Zarif|Alhakim/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Swap the countries' }).click();
    await headline(page, 'United Arab Emirates and Syria').waitFor();
    await pickCountry(page, 'Second country', 'Iraq');
    await page.getByRole('heading', { name: 'No events between United Arab Emirates and Iraq' }).waitFor();
    expect(await page.locator('.mark').count()).toBe(0);
  });

  test('a mark opens its event, with the passage that proves it highlighted in view', async ({ app }) => {
    const { page } = app;
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md');
    await store(page);
    await marksOf(page).and(page.locator('[data-kind="meeting"]')).first().click();
    const detail = detailOf(page);
    await detail.getByText('10 March 2019').first().waitFor();
    await detail.getByText('Baghdad').first().waitFor();
    for (const name of ['Mohammad Javad Zarif', 'Mohamed Ali Alhakim', 'Iran', 'Iraq']) {
      await detail.getByText(name, { exact: true }).first().waitFor();
    }
    const passage = detail.locator('mark').first();
    expect(await passage.textContent()).toContain('Zarif met Iraqi Foreign Minister');
    expect(await isInView(passage)).toBe(true);
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
  });

  test('a restart keeps the events, the pair, the window and the open event', async ({ app }) => {
    await loadSample(app);
    await app.clickMenu('View', 'Zoom In');
    await (await listed(app)).first().click();
    await detailOf(app.page).getByText('Evidence').waitFor();
    const opened = await detailOf(app.page).getAttribute('aria-label');
    const kept = async () => await ask(app.page, 'view.get', null);
    await expect.poll(kept, { timeout: 5000 }).toMatchObject({
      countries: ['IRN', 'IRQ'],
      window: expect.objectContaining({ start: expect.any(Number) }),
      selection: expect.any(Number),
      list: true,
    });
    const before = await kept();
    const events = await ask(app.page, 'countries.list', { beside: null });

    await app.restart();
    await headline(app.page, 'Iran and Iraq').waitFor();
    await expect.poll(() => detailOf(app.page).getAttribute('aria-label')).toBe(opened);
    await marksOf(app.page).first().waitFor();
    expect(await kept()).toEqual(before);
    expect(await ask(app.page, 'countries.list', { beside: null })).toEqual(events);
  });
});

/** Whether an element is within what its scrolling ancestor shows. */
async function isInView(element: Locator): Promise<boolean> {
  return await element.evaluate((mark) => {
    const box = mark.closest('.evidence-text')?.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    return box !== undefined && top >= box.top && bottom <= Math.min(box.bottom, innerHeight);
  });
}
