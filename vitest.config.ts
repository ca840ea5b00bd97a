import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const CODER = ['test/core/coding/**/*.test.ts', 'test/core/evaluating/**/*.test.ts'];

/** How long a test may take on a machine that has much else to do (ms). */
const PATIENT = 30_000;

/**
 * Projects by what they cost: the coder's tests, which are pure and share one load of its lexicons, those of files and
 * SQLite, then the suites that drive a real Chromium.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    // The processes that tests start share what Node makes of the sources.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'entente-test-cache') },
    projects: [
      { test: { name: 'coder', include: CODER, isolate: false, testTimeout: PATIENT } },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/renderer/**', ...CODER],
          testTimeout: PATIENT,
        },
      },
      {
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          globalSetup: 'test/e2e/setup.ts',
          testTimeout: PATIENT,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
