import type { Page } from 'playwright-core';

/** Waits until the window has drawn its bar and hears commands. Sets how long anything on the page may take, in milliseconds. */
export async function shown(page: Page): Promise<Page> {
  page.setDefaultTimeout(10_000);
  await page.getByRole('banner').waitFor({ timeout: 20_000 });
  // Effects run after the frame that shows what they belong to.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return page;
}
