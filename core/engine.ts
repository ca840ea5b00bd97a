import { isMainThread } from 'node:worker_threads';

/**
 * Entry of the engine process, and, run as a thread of it, of the reading worker: one file, so that a bundle has one
 * path to fork. The worker loads nothing of the store.
 */
if (isMainThread) {
  const { runEngine } = await import('./engine/run-engine.ts');
  runEngine(new URL(import.meta.url));
} else {
  const { startWorker } = await import('./work/worker.ts');
  startWorker();
}
