import type { Job } from '../contract/index.ts';
import type { ReadableFile } from '../files/registry.ts';
import type { JobRun } from '../jobs.ts';
import type { Deps } from './deps.ts';
import { importFile, MIN_CONFIDENCE } from './import-file.ts';

/** Starts the import of a granted folder as a job, with whose end its handle ends. Fails with `unknown-file` or `file-gone`. */
export async function importFolder(deps: Deps, handle: string): Promise<Job> {
  const { name, files } = await deps.files.folder(handle);
  return deps.jobs.start(`Folder ${name}`, async (run) => {
    await importAll(deps, files, MIN_CONFIDENCE, run);
    await deps.files.release(handle);
  });
}

/** Imports files one after the other until all are done or the job is cancelled. A file that fails is an outcome. */
export async function importAll(
  deps: Deps,
  files: readonly ReadableFile[],
  minConfidence: number,
  run: JobRun,
): Promise<void> {
  run.total(files.length);
  for (const file of files) {
    if (run.signal.aborted) return;
    const outcome = await importFile(deps, file, { published: null, minConfidence, signal: run.signal });
    if (run.signal.aborted && outcome.outcome === 'failed') return;
    run.done(outcome);
  }
}
