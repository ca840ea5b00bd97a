import type { Store } from '../../db/types.ts';
import type { EngineEvent } from '../contract/index.ts';
import type { FileRegistry } from '../files/registry.ts';
import type { Jobs } from '../jobs.ts';
import type { Workbench } from '../work/workbench.ts';

/** What the calls work with. */
export interface Deps {
  readonly store: Store;
  readonly files: FileRegistry;
  readonly work: Workbench;
  readonly jobs: Jobs;
  /** The folder of the sample chronology. */
  readonly sample: string;
  readonly tell: (event: EngineEvent) => void;
  readonly log: (what: string, error: unknown) => void;
}
