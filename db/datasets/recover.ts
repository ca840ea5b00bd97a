import type { Db } from '../transaction.ts';
import { purge } from './purge.ts';

/**
 * Removes what was left half imported or half removed: by a process that is no more, or by this one where it failed in
 * removing it (a full disk). `underway` are the sources this process is at work on.
 */
export async function recoverSources(db: Db, underway: ReadonlySet<number>): Promise<void> {
  const left = await db.selectFrom('source').select(['id', 'writer']).where('hidden_from', 'is not', null).execute();
  for (const { id, writer } of left) {
    const busy = writer === process.pid ? underway.has(id) : writer !== null && isRunning(writer);
    if (!busy) await purge(db, id);
  }
}

/** Signal 0 only asks (https://nodejs.org/api/process.html#processkillpid-signal). EPERM: it runs, as another user. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
