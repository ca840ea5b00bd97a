import { execFileSync, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINE, SAMPLE } from '../cli/fork-engine.ts';
import type { CallInput, CallName, CallOutput } from '../core/contract/index.ts';
import { createEngineClient } from '../core/engine-client.ts';
import { grantPath } from '../core/files/grant.ts';

/** The real engine in a process of its own, asked as a host asks it. */
export interface MeasuredEngine {
  /** The value of a call; throws what the engine refused it with. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** Lets the engine read a file; its handle. */
  grant(path: string): Promise<string>;
  /** Resident memory of the process in bytes, as the system counts it. */
  residentBytes(): number;
  stop(): Promise<void>;
}

/** Starts an engine on the data folder and waits until its store is open. */
export async function startEngine(data: string): Promise<MeasuredEngine> {
  let pid = 0;
  const client = createEngineClient({
    data,
    sample: SAMPLE,
    check: false,
    tell: () => {},
    log: (what) => process.stderr.write(`${what}\n`),
    fork(words) {
      const child = fork(fileURLToPath(ENGINE), words, { stdio: ['ignore', 2, 2, 'ipc'] });
      pid = child.pid ?? 0;
      return {
        post: (message) => void child.send(message),
        onMessage: (listener) => void child.on('message', listener),
        onExit: (listener) => void child.on('exit', listener),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  });
  const failure = await client.started;
  if (failure) throw new Error(failure.message);
  return {
    async call(name, input) {
      const reply = await client.call(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
      return reply.value as CallOutput<typeof name>;
    },
    grant: async (path) => client.grant(await grantPath(path)).handle,
    residentBytes: () => 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })),
    stop: () => client.stop(),
  };
}
