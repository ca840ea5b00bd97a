import { Worker } from 'node:worker_threads';
import { KnownFailure } from '../failure.ts';
import type { CodedArticle, ReadingTask, WorkReply, WorkRequest } from './task.ts';

/** A worker thread that does one task at a time. */
export interface Thread {
  /** Rejects with the failure the worker answers, or with the error the thread died of. */
  run(task: ReadingTask): Promise<CodedArticle>;
  /** Whether it can take no further task. */
  over(): boolean;
  end(): Promise<void>;
}

/** Starts a thread whose JavaScript heap may have so many megabytes. */
export function startThread(script: URL, heapMegabytes: number): Thread {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  let waiting: PromiseWithResolvers<CodedArticle> | null = null;
  let death: Error | null = null;
  let lastId = 0;

  const die = (error: Error) => {
    death ??= error;
    waiting?.reject(death);
  };
  worker.on('error', die);
  worker.on('exit', () => die(new Error('the worker thread ended')));
  worker.on('message', (reply: WorkReply) => {
    if (reply.id !== lastId) return;
    if ('failure' in reply) waiting?.reject(new KnownFailure(reply.failure.code, reply.failure.message));
    else if ('error' in reply) waiting?.reject(reply.error);
    else waiting?.resolve(reply.value);
  });

  return {
    run(task) {
      waiting = Promise.withResolvers();
      if (death) waiting.reject(death);
      else worker.postMessage({ id: ++lastId, task } satisfies WorkRequest);
      return waiting.promise;
    },
    over: () => death !== null,
    async end() {
      await worker.terminate();
    },
  };
}
