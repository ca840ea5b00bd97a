import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the bundles are made of. */
const SOURCES = ['core', 'db', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json'];
/** What a build leaves, the last written last. */
const BUILT = ['out/main/main.js', 'out/main/engine.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/**
 * Before the suite: unpacks the browser, once for all processes that will want it, and builds the app if a bundle is missing or
 * older than what it is made of.
 */
export async function setup(): Promise<void> {
  if (process.platform === 'linux') await sparticuz.executablePath();
  const newest = Math.max(...SOURCES.map((path) => lastChange(join(ROOT, path))));
  if (BUILT.every((path) => lastChange(join(ROOT, path)) > newest)) return;
  execFileSync(process.execPath, [join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The latest change of a file or of anything in a folder, in milliseconds; 0 where there is nothing. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
