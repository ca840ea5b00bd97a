import type { UtilityProcess, utilityProcess } from 'electron';
import type { PickedFile, Reply } from '../core/contract/index.ts';
import type { EngineClient, EngineProcess, ForkEngine } from '../core/engine-client.ts';
import { failureOf } from '../core/failure.ts';
import { grantPath } from '../core/files/grant.ts';
import type { Emits } from './emits.ts';

/** Of Electron's `utilityProcess`, what forking the engine takes. */
export interface UtilityForker {
  fork(
    ...args: Parameters<typeof utilityProcess.fork>
  ): Pick<UtilityProcess, 'postMessage' | 'kill'> &
    Emits<'message', [message: unknown]> &
    Emits<'exit', [code: number]>;
}

/** Forks the engine as a utility process of Chromium's. `entry` is the script it was bundled to. */
export function forkUtility(utility: UtilityForker, entry: string): ForkEngine {
  return (words): EngineProcess => {
    const child = utility.fork(entry, words, { serviceName: 'Entente Engine', stdio: 'inherit' });
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', () => listener()),
      kill: () => void child.kill(),
    };
  };
}

/** Lets the engine read what the user picked or dropped. The answer has handles and names, never a path. */
export async function grantPaths(
  engine: Pick<EngineClient, 'grant'>,
  paths: readonly string[],
): Promise<Reply<PickedFile[]>> {
  try {
    const grants = await Promise.all(paths.map(grantPath));
    return { ok: true, value: grants.map((grant) => engine.grant(grant)) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, error: failure };
  }
}
