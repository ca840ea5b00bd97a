import { openStore } from '../../db/index.ts';
import type { Deps } from '../app/deps.ts';
import { createApp } from '../app/index.ts';
import type { EngineEvent } from '../contract/index.ts';
import type { App } from '../dispatch.ts';
import { createFileRegistry, type FileRegistry } from '../files/registry.ts';
import { createJobs } from '../jobs.ts';
import { createWorkbench } from '../work/workbench.ts';
import { storeFile } from './arguments.ts';

/** What an engine is made of. */
export interface EngineOptions {
  readonly data: string;
  readonly sample: string;
  /** The script of the reading worker. */
  readonly worker: URL;
  readonly tell: (event: EngineEvent) => void;
  readonly log: (what: string, error: unknown) => void;
}

export interface Engine {
  readonly app: App;
  readonly deps: Deps;
  readonly files: FileRegistry;
  /** Cancels jobs, ends the worker, closes the store. */
  stop(): Promise<void>;
}

/** Opens the store and starts the worker: the whole app, without a host. Fails with the store's own failures. */
export async function openEngine(
  { data, sample, worker, tell, log }: EngineOptions,
  files = createFileRegistry(),
): Promise<Engine> {
  const store = await openStore(storeFile(data));
  const work = createWorkbench(worker);
  const jobs = createJobs({ tell: (job) => tell({ event: 'job', job }), log });
  const deps: Deps = { store, files, work, jobs, sample, tell, log };
  return {
    app: createApp(deps),
    deps,
    files,
    async stop() {
      await Promise.all([jobs.stop(), work.stop()]);
      await store.close();
    },
  };
}
