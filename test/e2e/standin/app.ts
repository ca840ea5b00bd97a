import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { StandInWindow } from './window.ts';

/** Electron's `app`: one that is ready at once, and quits as Electron documents it (before-quit, windows, will-quit, quit). */
export class StandInApp
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'name'
      | 'getPath'
      | 'setPath'
      | 'whenReady'
      | 'requestSingleInstanceLock'
      | 'releaseSingleInstanceLock'
      | 'quit'
      | 'exit'
    >
{
  readonly name = 'Entente';
  /** Resolves with the exit code once the app has ended. */
  readonly ended: Promise<number>;
  readonly #paths = new Map<string, string>();
  readonly #windows: () => readonly StandInWindow[];
  readonly #end: (code: number) => void;

  constructor(windows: () => readonly StandInWindow[]) {
    super();
    this.#windows = windows;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.ended = promise;
    this.#end = resolve;
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  async whenReady(): Promise<void> {}

  requestSingleInstanceLock(): boolean {
    return true;
  }

  releaseSingleInstanceLock(): void {}

  quit(): void {
    this.#quit().catch((error: unknown) => {
      console.error('The app did not quit:', error);
      this.exit(1);
    });
  }

  exit(code = 0): void {
    this.#end(code);
  }

  async #quit(): Promise<void> {
    if (this.#emitStoppable('before-quit')) return;
    for (const window of this.#windows()) await window.closed();
    if (this.#emitStoppable('will-quit')) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  /** Whether a listener has called the event's `preventDefault`. */
  #emitStoppable(name: string): boolean {
    let prevented = false;
    this.emit(name, {
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  }
}
