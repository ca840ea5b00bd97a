import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { inProject } from '../../cli/freshness.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `entente` as a process of its own, as a user would. */
export async function runCli(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [inProject('cli/entente.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
