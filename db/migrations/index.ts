import type { Kysely } from 'kysely';
import { up as articlesAndEvents } from './001-articles-and-events.ts';
import { up as fullText } from './002-full-text.ts';
import { up as dataSets } from './003-data-sets.ts';
import { up as dataRevision } from './004-data-revision.ts';

/** One step of the database's history. A step, once released, is never edited: a change is another step. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** All steps in order; the database's `user_version` is how many of them it has taken. */
export const migrations: readonly Migration[] = [
  { name: '001-articles-and-events', up: articlesAndEvents },
  { name: '002-full-text', up: fullText },
  { name: '003-data-sets', up: dataSets },
  { name: '004-data-revision', up: dataRevision },
];
