import { randomUUID } from 'node:crypto';
import type { DataSetResult, FileOutcome, Job } from './contract/index.ts';
import { failureOf, KnownFailure } from './failure.ts';

/** What the work of a job may do while it runs. */
export interface JobRun {
  /** Aborts when the user cancels. */
  readonly signal: AbortSignal;
  total(units: number): void;
  /** One unit is done, and what became of it. */
  done(outcome: FileOutcome): void;
  /** `done` bytes of a data set are read, and what became of its rows so far. */
  read(done: number, dataSet: DataSetResult): void;
  /** It was cancelled before its end, and nothing of it stays, however much was read. */
  givenUp(): void;
}

/** The jobs of an engine, those that ended included. */
export interface Jobs {
  /** Starts the work and answers at once. The job ends when the work does; what it throws is its message. */
  start(title: string, work: (run: JobRun) => Promise<void>): Job;
  /** Fails with `unknown-job`. */
  get(id: string): Job;
  cancel(id: string): Job;
  /** Cancels what runs and waits for it. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly tell: (job: Job) => void;
  readonly log: (what: string, error: unknown) => void;
}

/** Progress is told at most this often, in milliseconds; the start and the end always. */
const TELL_MS = 100;
const KEPT = 50;

/** An engine's jobs, none at first. */
export function createJobs({ tell, log }: JobsOptions): Jobs {
  const running = new Map<string, Running>();

  function found(id: string): Running {
    const job = running.get(id);
    if (job) return job;
    throw new KnownFailure('unknown-job', 'This job is not known any more. What it stored is stored.');
  }

  return {
    start(title, work) {
      const job = createRunning(title, tell);
      running.set(job.now().id, job);
      const surplus = [...running].filter(([, { now }]) => now().state !== 'running').slice(0, -KEPT);
      for (const [id] of surplus) running.delete(id);
      job.follow(work, log);
      return job.now();
    },
    get: (id) => found(id).now(),
    cancel(id) {
      found(id).cancel();
      return found(id).now();
    },
    async stop() {
      for (const job of running.values()) job.cancel();
      await Promise.all([...running.values()].map((job) => job.ended()));
    },
  };
}

interface Running {
  now(): Job;
  follow(work: (run: JobRun) => Promise<void>, log: JobsOptions['log']): void;
  cancel(): void;
  ended(): Promise<void>;
}

function createRunning(title: string, tell: (job: Job) => void): Running {
  const cancelling = new AbortController();
  const outcomes: FileOutcome[] = [];
  let job: Omit<Job, 'outcomes'> = {
    id: randomUUID(),
    title,
    state: 'running',
    done: 0,
    total: null,
    message: null,
    dataSet: null,
  };
  let ending: Promise<void> = Promise.resolve();
  let told = Number.NEGATIVE_INFINITY;
  let givenUp = false;

  const now = (): Job => ({ ...job, outcomes: [...outcomes] });
  function change(change: Partial<Job>): void {
    job = { ...job, ...change };
    const over = job.state !== 'running';
    const at = performance.now();
    if (!over && at - told < TELL_MS) return;
    told = at;
    tell(over ? now() : { ...job, outcomes: [] });
  }

  return {
    now,
    follow(work, log) {
      const run: JobRun = {
        signal: cancelling.signal,
        total: (units) => change({ total: units }),
        done(outcome) {
          outcomes.push(outcome);
          change({ done: job.done + 1 });
        },
        read: (done, dataSet) => change({ done, dataSet }),
        givenUp() {
          givenUp = true;
        },
      };
      change({});
      ending = work(run).then(
        () => {
          const cut = givenUp || (cancelling.signal.aborted && job.done !== job.total);
          change({ state: cut ? 'cancelled' : 'done' });
        },
        (error: unknown) => {
          const failure = failureOf(error);
          if (!failure) log(`the job “${title}” failed`, error);
          const sentence =
            'Something went wrong inside Entente. What was stored before is stored. The file entente.log in the data folder says more.';
          change({ state: 'failed', message: failure?.message ?? sentence });
        },
      );
    },
    cancel: () => cancelling.abort(),
    ended: () => ending,
  };
}
