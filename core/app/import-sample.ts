import type { Job } from '../contract/index.ts';
import { walk } from '../files/walk.ts';
import type { Deps } from './deps.ts';
import { importAll } from './import-folder.ts';

/** Starts the import of the sample chronology as a job: every article through the path of any other, all findings. */
export function importSample(deps: Deps): Job {
  return deps.jobs.start('Sample chronology', async (run) => {
    await importAll(deps, await walk(deps.sample, 'the sample chronology'), 0, run);
  });
}
