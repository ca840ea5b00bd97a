import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, describe, expect, type TestAPI } from 'vitest';
import type { Driver, HostUnderTest } from '../driver.ts';
import { browserHost } from './browser.ts';
import { desktopHost } from './desktop.ts';
import { electronHost } from './electron.ts';

/** Those that are a desktop window, whose main process guards the page. */
export const DESKTOP_HOSTS: readonly HostUnderTest[] = [desktopHost, electronHost];
const HOSTS: readonly HostUnderTest[] = [browserHost, ...DESKTOP_HOSTS];

/** The tests of a host: `app` is Entente, just started on an empty data folder. */
export type HostTest = TestAPI<{ app: Driver }>;

/**
 * Defines the same tests for every host. A host that cannot run here is skipped, and the report says why. When a test ends its
 * Entente is quit, which must go well, and its page must have complained of nothing: no error, nothing refused by the CSP.
 */
export function onEveryHost(define: (test: HostTest) => void, hosts = HOSTS): void {
  for (const host of hosts) {
    const title = host.missing === null ? host.name : `${host.name}: not run here, ${host.missing}`;
    describe.skipIf(host.missing !== null)(title, () => define(testOn(host)));
  }
}

function testOn(host: HostUnderTest): HostTest {
  return base.extend<{ app: Driver }>({
    app: async ({ task: _ }, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'entente-e2e-'));
      const app = await host.start(dataDir);
      await use(app);
      const complaints = await app.close();
      rmSync(dataDir, { recursive: true });
      expect(complaints, 'what the page complained of').toEqual([]);
    },
  });
}
