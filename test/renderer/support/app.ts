import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { test as base } from 'vitest';
import type { Driver } from '../../e2e/driver.ts';
import { startBrowserDriver } from '../../e2e/hosts/browser.ts';

/** The real screens on the real engine with an empty store of their own, in Chromium. */
export const test = base.extend<{ app: Driver; page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to know what a fixture needs
  app: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'entente-screens-'));
    const app = await startBrowserDriver(dir, { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await use(app);
    const complaints = await app.close();
    await rm(dir, { recursive: true, force: true });
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  },
  page: async ({ app }, use) => use(app.page),
});
