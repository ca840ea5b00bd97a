import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { App } from 'electron';

/**
 * Where the store and the window's state are kept: the platform's folder for the app, or what `--data DIR` names.
 * Must come before the single-instance lock, which is one per data folder, and before `ready`.
 */
export function setupDataDir(app: Pick<App, 'getPath' | 'setPath'>, argv: readonly string[]): string {
  const chosen = dataOption(argv);
  const dir = chosen === null ? app.getPath('userData') : resolve(chosen);
  mkdirSync(dir, { recursive: true });
  if (chosen !== null) app.setPath('userData', dir);
  return dir;
}

/** The value of `--data`, among whatever else Chromium and Electron are told on the command line; null without one. */
export function dataOption(argv: readonly string[]): string | null {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.data === 'string' && values.data !== '' ? values.data : null;
}
