import type { App } from 'electron';
import type { Emits } from './emits.ts';
import type { Stop } from './stop.ts';

/**
 * Two processes must not share one store's window. The first instance gets the lock and is told when another is started;
 * for any other the answer is null, and it has to leave.
 */
export function setupSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'releaseSingleInstanceLock'> & Emits<'second-instance', []>,
  onSecond: () => void,
): Stop | null {
  if (!app.requestSingleInstanceLock()) return null;
  app.on('second-instance', onSecond);
  return () => {
    app.removeListener('second-instance', onSecond);
    app.releaseSingleInstanceLock();
  };
}
