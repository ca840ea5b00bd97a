import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ForkEngine } from '../core/engine-client.ts';

/** The engine in this checkout, run by this Node. */
export const ENGINE = new URL('../core/engine.ts', import.meta.url);

/** The articles of the sample chronology. */
export const SAMPLE = fileURLToPath(new URL('../core/sample/articles', import.meta.url));

/** Forks the engine with Node's own channel. What it logs goes to standard error; standard output stays the host's. */
export const forkEngine: ForkEngine = (words) => {
  const child = fork(fileURLToPath(ENGINE), words, { stdio: ['ignore', 2, 2, 'ipc'] });
  let over = false;
  return {
    post(message) {
      if (child.connected) child.send(message);
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit(listener) {
      const end = () => {
        if (!over) listener();
        over = true;
      };
      child.on('exit', end).on('error', end);
    },
    kill: () => void child.kill('SIGKILL'),
  };
};
