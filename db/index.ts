import { acceptArticle, article, articleByText, removeArticle } from './articles.ts';
import { countries } from './countries.ts';
import { storedEvents } from './events.ts';
import { type OpenOptions, openDatabase } from './open.ts';
import { eventPage, everyEvent } from './page.ts';
import { sameMeeting } from './same-meeting.ts';
import { translated } from './sqlite-errors.ts';
import { timelineWindow } from './timeline.ts';
import { type Db, reading } from './transaction.ts';
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
  const run = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw translated(error, path);
    });
  const read = <T>(work: (db: Db) => Promise<T>): Promise<T> => run(() => reading(db, work));
  return {
    article: (id) => run(() => article(db, id)),
    articleByText: (sha256) => run(() => articleByText(db, sha256)),
    event: (id) => read(async (trx) => (await storedEvents(trx, [id]))[0] ?? null),
    eventPage: (query) => read((trx) => eventPage(trx, query)),
    events: (filter) => everyEvent(db, filter),
    timelineWindow: (query) => read((trx) => timelineWindow(trx, query)),
    countries: (beside) => read((trx) => countries(trx, beside)),
    sameMeeting: (probe) => read((trx) => sameMeeting(trx, probe)),
    view: () => run(() => view(db)),
    acceptArticle: (found, events) => run(() => acceptArticle(db, found, events)),
    removeArticle: (id) => run(() => removeArticle(db, id)),
    setView: (state) => run(() => setView(db, state)),
    close: () => run(() => db.connection().execute(async () => void file.close())),
  };
}
