import { inProject, isFresh } from '../freshness.ts';

/** The folder of the built screens. */
export const SCREENS = inProject('out/renderer');

/** What the screens are built from. */
export const SCREEN_SOURCES = ['renderer', 'core/contract', 'core/record', 'core/menu.ts', 'package-lock.json'];

/** Builds the screens where they are missing or older than what they are made of. What it says goes to `log`. */
export async function buildScreens(log: (line: string) => void): Promise<void> {
  if (await isFresh(['out/renderer/index.html'], SCREEN_SOURCES)) return;
  log('Building the screens…');
  const { build } = await import('vite');
  const configFile = inProject('renderer/vite.config.ts');
  await build({ configFile, logLevel: 'error', customLogger: silentBut(log) });
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
