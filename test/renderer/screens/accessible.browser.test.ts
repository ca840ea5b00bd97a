import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { tellStory } from '../support/story.ts';

interface Screen {
  readonly open: (page: Page) => Promise<unknown>;
  /** Of an open popup, the popup: react-aria hides all the rest from assistive technology while it is open. */
  readonly within?: string;
}

const SCREENS: Readonly<Record<string, Screen>> = {
  'the empty start': { open: (page) => page.getByRole('button', { name: 'Choose files…' }).waitFor() },
  'timeline, list and event': {
    open: async (page) => {
      await tellStory(page);
      await page.keyboard.press('Control+l');
      await page.locator('.mark', { hasText: 'accuses' }).click();
      await page.locator('.evidence-text mark').waitFor();
      await page.getByRole('option').first().waitFor();
    },
  },
  'an open country picker': {
    within: '.picker-popover',
    open: async (page) => {
      await tellStory(page);
      await page.getByRole('combobox', { name: 'Second country' }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  'an open menu': {
    within: '.menu-popover',
    open: async (page) => {
      await page.getByRole('menuitem', { name: 'File' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  'the choices of the view': {
    within: '.menu-popover',
    open: async (page) => {
      await page.getByRole('button', { name: 'View' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  'the shortcuts': {
    within: '[role="dialog"]',
    open: async (page) => {
      await page.keyboard.press('Control+/');
      await page.getByRole('dialog').waitFor();
    },
  },
  'a search without a match': {
    open: async (page) => {
      await tellStory(page);
      await page.getByRole('searchbox').fill('zzqx');
      await page.getByRole('heading', { name: 'Nothing matches “zzqx”' }).waitFor();
    },
  },
};

for (const [name, { open, within }] of Object.entries(SCREENS)) {
  test(`axe finds nothing wrong with ${name}, in light and dark`, async ({ page }) => {
    await page.getByRole('menubar').waitFor();
    await open(page);
    expect(await violations(page, within)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, within)).toEqual([]);
  });
}
