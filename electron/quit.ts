import type { App, Event } from 'electron';
import type { Emits } from './emits.ts';
import { type Stop, stopAll } from './stop.ts';

/**
 * Quits with the last window, on macOS too (one window is the whole app), and holds the end back until every step has
 * stopped: the engine closes its store before the process goes. Windows are closed by then, so that what
 * they had to keep has reached the engine.
 */
export function setupQuit(
  app: Pick<App, 'quit'> & Emits<'window-all-closed', []> & Emits<'will-quit', [event: Pick<Event, 'preventDefault'>]>,
  stops: readonly Stop[],
): void {
  let stopped = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    stopAll(stops, (error) => console.error('A step did not stop:', error)).then(() => {
      stopped = true;
      app.quit();
    });
  });
}
