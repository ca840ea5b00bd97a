import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The surroundings that say where a user's data lies. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder of the user's data: `given` where it is, else the platform's own. Linux: XDG Base Directory
 * Specification 0.8 (a relative XDG_DATA_HOME is to be ignored); macOS: Application Support; Windows: roaming AppData.
 */
export function dataDir(given: string | undefined, surroundings: Surroundings = here()): string {
  if (given !== undefined) return resolve(given);
  const { platform, env, home } = surroundings;
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'entente');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'entente');
  const xdg = env.XDG_DATA_HOME;
  return join(xdg?.startsWith('/') ? xdg : join(home, '.local', 'share'), 'entente');
}

function here(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir() };
}
