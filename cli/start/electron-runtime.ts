import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The longest a download may take, in milliseconds. The runtime has about 110 MB. */
const DOWNLOAD_MS = 15 * 60_000;

/**
 * The path of the Electron executable, downloaded by Electron's own installer where it is not there yet; null where it
 * cannot be had. (The npm package has no install step: it would download at first use, and throw without a network.)
 */
export async function findElectron(log: (line: string) => void): Promise<string | null> {
  const folder = electronFolder();
  const there = executable(folder);
  if (there) return there;
  log('Getting the Electron runtime, once (about 110 MB)…');
  const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_MS });
  await once(installer, 'exit');
  return executable(folder);
}

/** Where Electron's installer looks for a runtime that was downloaded before, by hand or by itself. */
export function cacheFolder(
  platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): string {
  if (env.electron_config_cache) return env.electron_config_cache;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'electron', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'electron');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'electron');
}

function electronFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

/** What `require('electron')` would answer, without the download; ELECTRON_OVERRIDE_DIST_PATH is not believed unseen. */
function executable(folder: string): string | null {
  const named = join(folder, 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}
