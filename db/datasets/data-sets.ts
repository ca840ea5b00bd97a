import type Database from 'better-sqlite3';
import type { EventIndex } from '../columns/event-index.ts';
import type { Db } from '../transaction.ts';

/** What importing and removing data sets work with. */
export interface DataSets {
  readonly db: Db;
  /** The connection under `db`. */
  readonly file: Database.Database;
  readonly index: EventIndex;
  /** The sources that are being imported or removed by this process. */
  readonly underway: Set<number>;
}
