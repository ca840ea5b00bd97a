import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations as violationsOn } from '../support/axe.ts';
import { type OpenPages, openPages } from './browser.ts';

let pages: OpenPages;
let page: Page;
beforeAll(async () => {
  pages = await openPages();
}, 60_000);
afterAll(() => pages?.close());
afterEach(() => page?.close());

async function importing(files: string[], look = {}): Promise<void> {
  page = await pages.open(look);
  await page.evaluate((names) => {
    window.standIn.files = names;
  }, files);
  await page.getByRole('button', { name: 'Import articles' }).click();
}

async function reviewing(files = ['talks'], look = {}): Promise<void> {
  await importing(files, look);
  await page.getByRole('main', { name: 'Review' }).waitFor();
}

const card = (summary: string) => page.getByRole('listitem').filter({ hasText: summary });
const accept = () => page.getByRole('button', { name: /^Store \d/ });
const answerDay = () => page.getByRole('radio', { name: /Sunday 19 July 2020/ }).check();
const lit = () => page.locator('mark.lit').allTextContents();

/** Inputs of a call the page made so far. */
function calls(name: string): Promise<unknown[]> {
  return page.evaluate(
    (wanted) => window.standIn.calls.filter((call) => call.name === wanted).map(({ input }) => input),
    name,
  );
}

describe('the review screen', () => {
  it('marks every passage in place and lists the findings in reading order', async () => {
    await reviewing();
    const summaries = await page.locator('.card-summary').allTextContents();
    expect(summaries[0]).toBe('Mohammad Javad Zarif met Fuad Hussein in Baghdad');
    expect(summaries).toHaveLength(8);
    expect(await page.locator('mark.of-meeting.of-statement').count()).toBe(1);
    expect(await page.locator('mark.not-stored').allTextContents()).toEqual([
      '“Iraq is no arena for the quarrels of others,” he told reporters after the talks.',
    ]);
  });

  it('never lays one card over another, and keeps the cards above in place when one opens', async () => {
    await reviewing();
    const boxes = () =>
      page.locator('.card').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    const before = await boxes();
    await card('Zarif thanked')
      .getByRole('button', { name: /^Correct/ })
      .click();
    await page.getByRole('form', { name: 'Correct this finding' }).waitFor();
    const tops = await page
      .locator('.card')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLElement ? one.offsetTop : 0)));
    const heights = (await boxes()).map(({ height }) => height);
    tops.forEach((top, index) => {
      if (index > 0) expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + (heights[index - 1] ?? 0) - 1);
    });
    const first = before[0]?.top ?? 0;
    expect(tops.slice(0, 5).map((top) => top - (tops[0] ?? 0))).toEqual(
      before.slice(0, 5).map(({ top }) => top - first),
    );
  });

  it('lights passages from cards, cards from passages, and grounds from fields', async () => {
    await reviewing();
    await card('would not allow').hover();
    await expect
      .poll(lit)
      .toEqual(['Hussein said his country would not allow its soil to be used against any neighbour.']);
    await page.locator('mark', { hasText: 'He accused' }).hover();
    await expect.poll(() => page.locator('.card.lit').allTextContents()).toHaveLength(1);
    expect(await page.locator('.card.lit').textContent()).toContain('Zarif accused the United States');
    await card('met Fuad Hussein').locator('.card-date').hover();
    await expect.poll(() => page.locator('mark.ground').allTextContents()).toEqual(['on Sunday']);
  });

  it('picks the findings of a shared passage one after the other', async () => {
    await reviewing();
    const current = () => page.locator('.card-summary[aria-current="true"]').textContent();
    await page.locator('mark.of-meeting.of-statement').click();
    expect(await current()).toContain('met Fuad Hussein');
    await page.locator('mark.of-meeting.of-statement').first().click();
    await expect.poll(current).toContain('security of Iraq');
  });

  it('asks for the day, refuses to store without an answer, and dates anew when it changes', async () => {
    await reviewing();
    await accept().click();
    expect(await page.getByText('Choose a day, or Unknown.').count()).toBe(1);
    expect(await calls('articles.accept')).toEqual([]);
    await answerDay();
    await expect.poll(() => card('met Fuad Hussein').locator('.card-date').textContent()).toBe('19 Jul 2020');
    await page.getByRole('textbox', { name: 'Publication day' }).fill('2020-08-01');
    await expect.poll(() => card('met Fuad Hussein').locator('.card-date').textContent()).toBe('26 Jul 2020');
    await page.getByRole('radio', { name: 'Unknown' }).check();
    await expect.poll(() => card('met Fuad Hussein').locator('.card-date').textContent()).toBe('No date');
  });

  it('corrects in place, keeps the correction when the day changes, and stores it as the analyst’s', async () => {
    await reviewing();
    await card('met Fuad Hussein')
      .getByRole('button', { name: /^Correct/ })
      .click();
    await page.getByRole('textbox', { name: 'Place' }).fill('Basra');
    await page.getByRole('button', { name: 'Save correction' }).click();
    await answerDay();
    await expect.poll(() => card('met Fuad Hussein').textContent()).toContain('Basra');
    await accept().click();
    await page.getByText('Stored 7 findings').waitFor();
    const [stored] = await calls('articles.accept');
    expect(stored).toMatchObject({
      events: [{ place: 'Basra', touchedBy: 'analyst' }, { touchedBy: 'coder' }, {}, {}, {}, {}, {}],
    });
    expect(await page.locator('output').textContent()).toContain('"pair":"IRN-IRQ"');
  });

  it('says beside the field what is wrong', async () => {
    await reviewing();
    await card('met Fuad Hussein')
      .getByRole('button', { name: /^Correct/ })
      .click();
    await page.getByRole('textbox', { name: 'Date' }).fill('last Sunday');
    await page.getByRole('button', { name: 'Remove party 2' }).click();
    await page.getByRole('button', { name: 'Save correction' }).click();
    expect(await page.getByRole('alert').allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Not a date.'),
        expect.stringContaining('at least two countries'),
      ]),
    );
  });

  it('chooses a country by typing', async () => {
    await reviewing();
    await card('met Fuad Hussein')
      .getByRole('button', { name: /^Correct/ })
      .click();
    const country = page.getByRole('combobox', { name: 'Country of party 2' });
    await country.fill('syr');
    await page.getByRole('option', { name: /Syria/ }).click();
    await page.getByRole('button', { name: 'Save correction' }).click();
    expect(await card('met Fuad Hussein').textContent()).toContain('Fuad Hussein, Syria');
  });

  it('goes by keyboard alone', async () => {
    await reviewing();
    await answerDay();
    await page.getByRole('heading', { level: 1, name: /Zarif/ }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await expect.poll(() => accept().textContent()).toBe('Store 6 findings');
    for (const _ of 'abc') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
    await expect.poll(() => accept().textContent()).toBe('Store 7 findings');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => accept().textContent()).toBe('Store 7 findings');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => accept().textContent()).toBe('Store 6 findings');
    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'Correct this finding' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('form').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await page.getByText('Stored 6 findings').waitFor();
  });

  it('leaves at once if nothing was changed, and asks otherwise', async () => {
    await reviewing();
    await page.keyboard.press('Escape');
    await page.getByRole('main', { name: 'Review' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Import articles' }).click();
    await card('met Fuad Hussein')
      .getByRole('button', { name: /^Reject/ })
      .click();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('button', { name: 'Keep reviewing' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave', exact: true }).last().click();
    await page.getByRole('main', { name: 'Review' }).waitFor({ state: 'detached' });
  });

  it('adds a repeated report to the stored event, or keeps it apart', async () => {
    await reviewing(['repeat', 'repeat']);
    await answerDay();
    await accept().click();
    await page.getByText('2 of 2').waitFor();
    await page.getByRole('radio', { name: 'Keep apart' }).check();
    await answerDay();
    await accept().click();
    await page.getByRole('main', { name: 'Review' }).waitFor({ state: 'detached' });
    const sameAs = (await calls('articles.accept')).map(
      (input) => JSON.stringify(input).match(/"sameAs":(\d+|null)/)?.[1],
    );
    expect(sameAs).toEqual(['3', 'null']);
  });
});

describe('the files of an import', () => {
  it('are taken one after another; one that cannot be read says why and does not stop the rest', async () => {
    await importing(['broken', 'duplicate', 'empty']);
    await page.getByText('This PDF is locked with a password.').waitFor();
    await page.getByRole('button', { name: 'Next file' }).click();
    await page.getByRole('heading', { name: 'This article is already stored' }).waitFor();
    await page.getByRole('button', { name: 'Open the stored article' }).click();
    await page.getByText('Trade between the neighbours').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Next file' }).click();
    await page.getByText('No meeting or statement').waitFor();
    await page.getByRole('button', { name: 'Store the article alone' }).click();
    await page.getByText('Stored An article, without findings').waitFor();
    expect(await calls('files.release')).toHaveLength(3);
  });

  it('can be undone from the toast', async () => {
    await reviewing();
    await answerDay();
    await accept().click();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('The import was undone.').waitFor();
    expect(await calls('articles.remove')).toEqual([{ id: 7 }]);
  });

  it('may be dropped anywhere on the window', async () => {
    page = await pages.open();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['text'], 'talks'));
      return transfer;
    });
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.getByText('Drop articles to import them').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.getByRole('main', { name: 'Review' }).waitFor();
  });

  it('of a folder end in a table of what became of each', async () => {
    page = await pages.open();
    await page.getByRole('button', { name: 'Import folder' }).click();
    await page.getByText('3 of 12 files done').waitFor();
    await page.evaluate(() => {
      const outcomes = [
        { name: 'a.txt', outcome: 'imported' as const, events: 4, reason: null },
        { name: 'b.pdf', outcome: 'failed' as const, events: 0, reason: 'This PDF is locked with a password.' },
      ];
      const job = {
        id: 'job-1',
        title: 'Import of a folder',
        state: 'done' as const,
        done: 12,
        total: 12,
        message: null,
        outcomes,
        dataSet: null,
      };
      window.standIn.say({ event: 'job', job });
    });
    await page.getByText('1 imported, 0 duplicates, 1 failed.').waitFor();
    expect(await page.getByRole('row').nth(1).textContent()).toContain('locked with a password');
    expect(await violations()).toEqual([]);
  });
});

describe('whoever cannot see the screen', () => {
  it.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['small', { width: 1024, height: 700 }],
  ])('finds nothing in the way: %s', async (_, look) => {
    await reviewing(['repeat', 'talks'], look);
    await page.keyboard.press('j');
    expect(await violations()).toEqual([]);
    await card('Zarif thanked')
      .getByRole('button', { name: /^Correct/ })
      .click();
    await page.getByRole('textbox', { name: 'Date' }).fill('nonsense');
    await page.getByRole('button', { name: 'Save correction' }).click();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
    await card('Zarif thanked')
      .getByRole('button', { name: /^Reject/ })
      .click();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor();
    expect(await violations()).toEqual([]);
  });
});

/** What axe has against the page as it stands. */
const violations = () => violationsOn(page);
