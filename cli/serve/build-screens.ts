import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject, isFresh } from '../freshness.ts';

/** The folder of the built screens. */
export const SCREENS = inProject('out/renderer');

/** What the screens are built from. */
export const SCREEN_SOURCES = ['renderer', 'core/contract', 'core/record', 'core/menu.ts', 'package-lock.json'];

/**
 * Builds the screens where they are missing or older than what they are made of. What it says goes to `log`. They are
 * built aside and put in their place when they are whole, for another host may be serving, or building, the same.
 */
export async function buildScreens(log: (line: string) => void, screens = SCREENS): Promise<void> {
  if (await isFresh([join(screens, 'index.html')], SCREEN_SOURCES)) return;
  log('Building the screens…');
  const { build } = await import('vite');
  const configFile = inProject('renderer/vite.config.ts');
  const aside = `${screens}-${process.pid}`;
  await build({
    configFile,
    logLevel: 'error',
    customLogger: silentBut(log),
    build: { outDir: aside, emptyOutDir: true },
  });
  await putInPlace(aside, screens);
}

/** Moves what was built to where the screens are served from. Where another host was quicker, its own will do. */
async function putInPlace(aside: string, screens: string): Promise<void> {
  const old = `${aside}-old`;
  await rename(screens, old).catch(() => undefined);
  await rename(aside, screens).catch(() => undefined);
  for (const left of [old, aside]) await rm(left, { recursive: true, force: true });
}

/** Standard output belongs to the address; a build must not print there. */
function silentBut(log: (line: string) => void) {
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
