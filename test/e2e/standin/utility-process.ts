import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type Electron from 'electron';

const PARENT_PORT = new URL('./parent-port.mjs', import.meta.url).href;

/** Electron's `utilityProcess.fork`: a process of Node's that finds a `process.parentPort`. */
export function forkUtility(
  module: string,
  args: readonly string[] = [],
  { env, cwd }: Pick<Electron.ForkOptions, 'env' | 'cwd'> = {},
): StandInUtilityProcess {
  const child = fork(module, args, {
    env: env === undefined ? process.env : { ...env },
    cwd,
    execArgv: ['--import', PARENT_PORT],
    serialization: 'advanced',
  });
  return new StandInUtilityProcess(child);
}

/** Electron's `UtilityProcess`. */
export class StandInUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    child.on('exit', (code) => this.emit('exit', code ?? 1));
    child.on('error', (error) => console.error('The utility process:', error));
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(structuredClone(message) as NodeJS.Dict<unknown>);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}
