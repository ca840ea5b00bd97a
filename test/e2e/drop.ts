import type { Page } from 'playwright-core';

/**
 * Drops files of the disk on the middle of a page, by the events a real drag makes: Chromium itself reads the files and makes the page's
 * File objects.
 */
export async function dropOn(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const at = { x: width / 2, y: height / 2, data: { items: [], files: [...files], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}
