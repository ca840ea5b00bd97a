import { damagedMessage, foreignMessage, StoreError, type StoreErrorCode } from './store-error.ts';

/**
 * SQLite's error codes (https://sqlite.org/rescode.html) as the store's own; anything else comes back as it is.
 * Extended codes ("SQLITE_IOERR_WRITE") are known by their beginning.
 */
export function translated(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const sqlite = error.code;
  const known = KNOWN.find(([prefix]) => sqlite === prefix || sqlite.startsWith(`${prefix}_`));
  return known ? new StoreError(known[1], known[2](path), error) : error;
}

const KNOWN: readonly (readonly [string, StoreErrorCode, (path: string) => string])[] = [
  ['SQLITE_NOTADB', 'not-a-database', foreignMessage],
  ['SQLITE_CORRUPT', 'damaged', damagedMessage],
  ['SQLITE_BUSY', 'locked', lockedMessage],
  ['SQLITE_LOCKED', 'locked', lockedMessage],
  [
    'SQLITE_FULL',
    'no-space',
    (path) => `There is no space left to write ${path}. Free some and try again; nothing stored was lost.`,
  ],
  [
    'SQLITE_READONLY',
    'read-only',
    (path) =>
      `${path} cannot be written. Change its permissions and those of its folder, or choose another data folder.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'cannot-open',
    (path) => `${path} cannot be opened. See that its folder exists and may be written, or choose another data folder.`,
  ],
  [
    'SQLITE_IOERR',
    'io-error',
    (path) => `Reading or writing ${path} failed. See that its disk is connected and sound, then try again.`,
  ],
];

function lockedMessage(path: string): string {
  return `Another program is using ${path}. Close it (a second Entente, a backup, a sync client) and try again.`;
}
