import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { setupQuit } from '../../electron/quit.ts';
import type { Stop } from '../../electron/stop.ts';

/** An app that quits as Electron does: `will-quit` may be held back, `quit` ends it. */
class App extends EventEmitter {
  readonly ended = Promise.withResolvers<void>();
  quit(): void {
    let held = false;
    this.emit('will-quit', {
      preventDefault: () => {
        held = true;
      },
    });
    if (!held) this.ended.resolve();
  }
}

function appWith(stops: readonly Stop[]): App {
  const app = new App();
  setupQuit(app, stops);
  return app;
}

test('the app ends when its last window is closed, after every step has stopped, the last begun first', async () => {
  const stopped: string[] = [];
  const app = appWith([
    () => void stopped.push('lock'),
    async () => {
      await Promise.resolve();
      stopped.push('engine');
    },
    () => void stopped.push('doors'),
  ]);
  app.emit('window-all-closed');
  await app.ended.promise;
  expect(stopped).toEqual(['doors', 'engine', 'lock']);
});

test('a step that does not stop keeps neither the others nor the app from ending', async () => {
  const stopped: string[] = [];
  const errors: unknown[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => errors.push(words.at(-1));
  try {
    const app = appWith([() => void stopped.push('lock'), () => Promise.reject(new Error('stuck'))]);
    app.quit();
    await app.ended.promise;
  } finally {
    console.error = error;
  }
  expect(stopped).toEqual(['lock']);
  expect(errors).toEqual([new Error('stuck')]);
});
