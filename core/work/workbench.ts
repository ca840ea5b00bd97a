import { KnownFailure } from '../failure.ts';
import { tooMuchMemory, watch } from './guard.ts';
import { heapBackstop, WORK_LIMITS, type WorkLimits } from './limits.ts';
import type { CodedArticle, ReadingTask } from './task.ts';
import { startThread, type Thread } from './thread.ts';

/** Reads and codes articles in a thread of its own, so that a hostile file can neither freeze nor exhaust the engine. */
export interface Workbench {
  /**
   * One task at a time, in the order asked for. Fails with the reader's own sentence, with `timeout` or
   * `too-much-memory`, or with `cancelled` once the signal aborts.
   */
  readAndCode(task: ReadingTask, signal?: AbortSignal): Promise<CodedArticle>;
  stop(): Promise<void>;
}

/**
 * A workbench whose thread runs `script`. It is started with the first task (the coder's lexicons take some 60 MB, which
 * who only looks at the timeline need not have), and anew after it died or had to be ended.
 */
export function createWorkbench(script: URL, limits: WorkLimits = WORK_LIMITS): Workbench {
  let thread: Thread | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let stopped = false;

  async function run(task: ReadingTask, signal: AbortSignal | undefined): Promise<CodedArticle> {
    if (stopped) throw closing();
    if (thread === null || thread.over()) thread = startThread(script, heapBackstop(limits));
    const mine = thread;
    const guard = watch(task.name, limits, signal);
    try {
      return await Promise.race([mine.run(task), guard.tripped]);
    } catch (error) {
      if (error === guard.reason()) await mine.end();
      if (stopped) throw closing();
      throw isOutOfMemory(error) ? tooMuchMemory(task.name, error) : error;
    } finally {
      guard.stop();
    }
  }

  return {
    readAndCode(task, signal) {
      const mine = turn.then(() => run(task, signal));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async stop() {
      stopped = true;
      await thread?.end();
      await turn;
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function closing(): KnownFailure {
  return new KnownFailure('closing', 'Entente is closing. Nothing of this file was stored.');
}
