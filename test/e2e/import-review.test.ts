import { dirname } from 'node:path';
import { expect } from 'vitest';
import { onEveryHost } from './hosts/index.ts';
import {
  article,
  ask,
  detailOf,
  findingsOf,
  headline,
  importByMenu,
  listed,
  marksOf,
  publishedOn,
  reviewOf,
  store,
  UNDATED,
} from './screens.ts';

const MEETING = /^Meeting: /;

onEveryHost((test) => {
  test('a folder that is dropped is said to need choosing, and stops no other file', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    await app.dropFiles([dirname(article(UNDATED)), article('2022-03-18-assad-in-abu-dhabi.txt')]);
    await page.getByText('A folder has to be chosen').waitFor();
    await page.getByRole('button', { name: 'Choose folder…' }).waitFor();
    await reviewOf(page).waitFor();
  });
});

onEveryHost((test) => {
  test('an article without a day: asked for, dated anew, reviewed, corrected, stored, shown', async ({ app }) => {
    const { page } = app;
    await importByMenu(app, UNDATED);
    const review = reviewOf(page);
    await review.waitFor();

    // Nothing is stored before the day is answered: the file does not say it, and its events need it.
    await review.getByRole('button', { name: /^Store/ }).click();
    await review.getByText('Choose a day, or Unknown.').waitFor();
    await publishedOn(page, '2023-09-14');
    const meeting = findingsOf(page).filter({ has: page.getByRole('button', { name: MEETING }) });
    await meeting.getByText('13 Sep 2023').waitFor();
    await publishedOn(page, '2023-09-21');
    await meeting.getByText('20 Sep 2023').waitFor();
    await publishedOn(page, '2023-09-14');
    await meeting.getByText('13 Sep 2023').waitFor();

    // Pointing at a finding lights its passage in the text.
    await meeting.hover();
    expect(await review.locator('mark.lit').first().textContent()).toContain('Fuad Hussein met Iranian');

    // One finding is corrected, another rejected.
    await meeting.getByRole('button', { name: /^Correct: / }).click();
    const form = page.getByRole('form', { name: 'Correct this finding' });
    await form.getByLabel('Place', { exact: true }).fill('Isfahan');
    await form.getByLabel('Summary').fill('The two foreign ministers discuss the border');
    await form.getByRole('button', { name: 'Save correction' }).click();
    await meeting.getByText('Corrected').waitFor();
    await meeting.getByText('Isfahan').waitFor();
    const found = await findingsOf(page).count();
    await findingsOf(page)
      .last()
      .getByRole('button', { name: /^Reject: / })
      .click();
    await store(page);

    // The timeline of the pair the article is about shows what was accepted, and nothing else.
    await headline(page, 'Iran and Iraq').waitFor();

    const [{ count } = { count: 0 }] = await ask(page, 'countries.list', { beside: null });
    expect(count).toBe(found - 1);
    await marksOf(page).and(page.locator('[data-kind="meeting"]')).waitFor();
    const correction = (await listed(app)).filter({ hasText: 'The two foreign ministers discuss the border' });
    expect(await correction.textContent()).toContain('13 Sep 2023');
    await correction.click();
    await detailOf(page).getByText('Isfahan').waitFor();
    await detailOf(page).getByText('Checked by you').waitFor();
  });

  test('leaving a review stores nothing', async ({ app }) => {
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md');
    await reviewOf(app.page).getByRole('button', { name: 'Leave' }).click();
    await app.page.getByRole('button', { name: 'Load the sample' }).waitFor();
    expect(await ask(app.page, 'countries.list', { beside: null })).toEqual([]);
  });

  test('the same article again is said, and nothing is doubled', async ({ app }) => {
    const { page } = app;
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md');
    await store(page);
    await headline(page, 'Iran and Iraq').waitFor();
    const before = await ask(page, 'countries.list', { beside: null });
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md');
    await page.getByRole('heading', { name: 'This article is already stored' }).waitFor();
    await page.getByText('“Iran and Iraq agree on free visas” in your store').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await ask(page, 'countries.list', { beside: null })).toEqual(before);
  });

  test('several files are reviewed one after another', async ({ app }) => {
    const { page } = app;
    await importByMenu(app, '2019-03-11-zarif-in-baghdad.md', '2022-03-18-assad-in-abu-dhabi.txt');
    await reviewOf(page).getByText('1 of 2', { exact: true }).waitFor();
    await store(page);
    await reviewOf(page).getByText('2 of 2', { exact: true }).waitFor();
    await store(page);
    await reviewOf(page).waitFor({ state: 'detached' });
    const codes = (await ask(page, 'countries.list', { beside: null })).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['ARE', 'IRN', 'IRQ', 'SYR']);
  });

  test('files dropped on the window are reviewed as if they were picked', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    await app.dropFiles([article('2022-03-18-assad-in-abu-dhabi.txt'), article(UNDATED)]);
    await reviewOf(page).getByText('1 of 2', { exact: true }).waitFor();
    await reviewOf(page).getByRole('heading', { name: 'Syrian president visits the United Arab Emirates' }).waitFor();
    await reviewOf(page).getByRole('button', { name: 'Skip' }).click();
    await reviewOf(page).getByText(UNDATED).waitFor();
  });
});
