import { KnownFailure } from '../failure.ts';
import type { WorkLimits } from './limits.ts';

/** Watches over one task. */
export interface Guard {
  /** Rejects with `timeout`, `too-much-memory` or `cancelled`; never resolves. */
  readonly tripped: Promise<never>;
  /** What `tripped` was rejected with; null as long as it was not. */
  reason(): KnownFailure | null;
  stop(): void;
}

/** How often the growth of the process is looked at, in milliseconds. */
const LOOK_MS = 20;

/** Starts watching time, memory and cancellation. `name` is the file's, for the sentence. */
export function watch(name: string, limits: WorkLimits, signal: AbortSignal | undefined): Guard {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  let reason: KnownFailure | null = null;
  const trip = (failure: KnownFailure) => {
    reason ??= failure;
    reject(reason);
  };
  const before = process.memoryUsage.rss();
  const cancel = () => trip(cancelled(name));
  const late = setTimeout(() => trip(tooSlow(name, limits.seconds)), limits.seconds * 1000);
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.megabytes * 1024 * 1024) trip(tooMuchMemory(name));
  }, LOOK_MS);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  return {
    tripped: promise,
    reason: () => reason,
    stop() {
      clearTimeout(late);
      clearInterval(look);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/** The sentence for a file that would exhaust the memory. */
export function tooMuchMemory(name: string, cause?: unknown): KnownFailure {
  return new KnownFailure(
    'too-much-memory',
    `Reading ${name} took too much memory and was stopped. Nothing of it was stored. Save its text as .txt and import that.`,
    cause,
  );
}

function tooSlow(name: string, seconds: number): KnownFailure {
  return new KnownFailure(
    'timeout',
    `Reading ${name} took longer than ${seconds} seconds and was stopped. Nothing of it was stored. Save its text as .txt and import that.`,
  );
}

function cancelled(name: string): KnownFailure {
  return new KnownFailure('cancelled', `Reading ${name} was cancelled. Nothing of it was stored.`);
}
