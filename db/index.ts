import type Database from 'better-sqlite3';
import { acceptArticle, article, articleByText, removeArticle } from './articles.ts';
import { EventIndex } from './columns/event-index.ts';
import { countries } from './countries.ts';
import type { DataSets } from './datasets/data-sets.ts';
import { importRows } from './datasets/import-rows.ts';
import { recoverSources } from './datasets/recover.ts';
import { removeSource, sources } from './datasets/sources.ts';
import { storedEvents } from './events.ts';
import { mappings, saveMapping } from './mappings.ts';
import { type OpenOptions, openDatabase } from './open.ts';
import { eventPage, everyEvent } from './page.ts';
import { sameMeeting } from './same-meeting.ts';
import { translated } from './sqlite-errors.ts';
import { timelineWindow } from './timeline.ts';
import { type Db, reading, writing } from './transaction.ts';
import type { Store } from './types.ts';
import { setView, view } from './view.ts';

export type { OpenOptions } from './open.ts';
export { DuplicateArticle, StoreError, type StoreErrorCode } from './store-error.ts';
export { textHash } from './text-hash.ts';
export type * from './types.ts';

/**
 * Opens the store in the file `path`, which is created where there is none, and brought up to date where it is older.
 * Every failure known to the store, here and in its calls, is a `StoreError`.
 */
export async function openStore(path: string, options?: OpenOptions): Promise<Store> {
  const { db, file } = await openDatabase(path, options);
  const index = new EventIndex();
  const dataSets: DataSets = { db, file, index, underway: new Set() };
  const run = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw translated(error, path);
    });
  const read = <T>(work: (db: Db) => Promise<T>): Promise<T> => run(() => reading(db, work));
  await run(() => recoverSources(db, dataSets.underway)).catch((error: unknown) => {
    file.close();
    throw error;
  });
  // The first window need not wait for the columns; where they cannot be read, it will say so.
  read((trx) => index.columns(trx)).catch(() => undefined);
  return {
    article: (id) => run(() => article(db, id)),
    articleByText: (sha256) => run(() => articleByText(db, sha256)),
    event: (id) => read(async (trx) => (await storedEvents(trx, [id]))[0] ?? null),
    eventPage: (query) => read((trx) => eventPage(trx, index, query)),
    async *events(filter) {
      try {
        yield* everyEvent(db, index, filter);
      } catch (error) {
        throw translated(error, path);
      }
    },
    timelineWindow: (query) => read((trx) => timelineWindow(trx, index, query)),
    countries: (beside) => read(async (trx) => countries(await index.columns(trx), beside)),
    sameMeeting: (probe) => read((trx) => sameMeeting(trx, probe)),
    view: () => run(() => view(db)),
    acceptArticle: (found, events) => run(() => acceptArticle(db, index, found, events)),
    removeArticle: (id) => run(() => removeArticle(db, index, id)),
    mappings: () => run(() => mappings(db)),
    saveMapping: (saved) => run(() => saveMapping(db, saved)),
    sources: () => run(() => sources(db)),
    importRows: (source, rows, options) => run(() => importRows(dataSets, source, rows, options)),
    removeSource: (id) => run(() => removeSource(dataSets, id)),
    setView: (state) => run(() => setView(db, state)),
    close: () => run(() => close(db, file, index)),
  };
}

/** Leaves the columns for the next opening, where that works (the disk may be full), and waits for what is running. */
async function close(db: Db, file: Database.Database, index: EventIndex): Promise<void> {
  await writing(db, (trx) => index.save(trx)).catch(() => undefined);
  await db.connection().execute(async () => void file.close());
}
