import { inProject, isFresh } from '../freshness.ts';
import { SCREEN_SOURCES } from '../serve/build-screens.ts';

const BUILT = ['out/main/main.js', 'out/main/engine.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** Builds main process, engine, preload and screens where one is missing or older than what it is made of. */
export async function buildDesktop(log: (line: string) => void): Promise<void> {
  if (await isFresh(BUILT, ['core', 'db', 'electron', 'electron.vite.config.ts', ...SCREEN_SOURCES])) return;
  log('Building the app…');
  const { build } = await import('electron-vite');
  await build({ configFile: inProject('electron.vite.config.ts'), logLevel: 'warn' });
}
