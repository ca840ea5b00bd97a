import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

/** Notes an error nobody foresaw, with its stack and causes. */
export type Log = (what: string, error: unknown) => void;

/** When the log is larger it is set aside as `entente.log.1`, and the one before goes. In bytes. */
const MAX_BYTES = 1024 * 1024;

/**
 * A log on standard error and in `entente.log` in the data folder, for a desktop app has no terminal. A log that cannot
 * be written stops nothing.
 */
export function createLog(data: string, now: () => Date = () => new Date()): Log {
  const file = join(data, 'entente.log');
  return (what, error) => {
    const line = `${what}: ${inspect(error)}`;
    console.error(`entente: ${line}`);
    try {
      mkdirSync(data, { recursive: true });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${now().toISOString()} ${line}\n`);
    } catch (cause) {
      console.error('entente: the log could not be written:', cause);
    }
  };
}
