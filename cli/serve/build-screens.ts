import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** The folder of the built screens. */
export const SCREENS = fileURLToPath(new URL('out/renderer', ROOT));

/** What the screens are built from. */
const SOURCES = ['renderer', 'core/contract', 'core/record', 'core/menu.ts', 'package-lock.json'];

/** Builds the screens where they are missing or older than what they are made of. What it says goes to `log`. */
export async function buildScreens(log: (line: string) => void): Promise<void> {
  const built = await newest(join(SCREENS, 'index.html'));
  const sources = await Promise.all(SOURCES.map((path) => newest(fileURLToPath(new URL(path, ROOT)))));
  if (built > Math.max(...sources)) return;
  log('Building the screens…');
  const { build } = await import('vite');
  const configFile = fileURLToPath(new URL('renderer/vite.config.ts', ROOT));
  await build({ configFile, logLevel: 'error', customLogger: toStandardError(log) });
}

/** The latest change of a file or of anything in a folder, in milliseconds; 0 where there is nothing. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
}

/** Standard output belongs to the address; a build must not print there. */
function toStandardError(log: (line: string) => void) {
  return {
    hasWarned: false,
    info: () => undefined,
    warn: log,
    warnOnce: log,
    error: log,
    clearScreen: () => undefined,
    hasErrorLogged: () => false,
  };
}
