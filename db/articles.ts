import type { AcceptedEvent, StoredArticle } from '../core/contract/index.ts';
import type { Article, Day } from '../core/record/index.ts';
import { changing } from './change.ts';
import { formatCodes, touchCodes } from './codes.ts';
import type { EventIndex } from './columns/event-index.ts';
import { forgetText, indexText } from './full-text.ts';
import { insertEvent } from './insert-event.ts';
import { DuplicateArticle, StoreError } from './store-error.ts';
import { textHash } from './text-hash.ts';
import type { Db } from './transaction.ts';

export async function article(db: Db, id: number): Promise<StoredArticle | null> {
  const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { ...row, published: row.published as Day | null, format: formatCodes.name(row.format) } : null;
}

export async function articleByText(db: Db, sha256: string): Promise<{ id: number; title: string | null } | null> {
  return (
    (await db.selectFrom('article').select(['id', 'title']).where('sha256', '=', sha256).executeTakeFirst()) ?? null
  );
}

/**
 * Stores an article and its accepted events in one transaction. An event that repeats a stored one (`sameAs`) only adds
 * its passages to it. `events` are the ids in the order given.
 * Throws a `DuplicateArticle`, or a `StoreError` `bad-span` or `unknown-event`; nothing is stored then.
 */
export async function acceptArticle(
  db: Db,
  index: EventIndex,
  found: Article,
  events: readonly AcceptedEvent[],
): Promise<{ article: number; events: number[] }> {
  for (const { evidence } of events) for (const span of evidence) checkSpan(span, found.text);
  return changing(db, index, async (trx) => {
    const sha256 = textHash(found.text);
    const same = await articleByText(trx, sha256);
    if (same) throw new DuplicateArticle(same.id, same.title);
    const { title, outlet, published, url, text } = found;
    const { id } = await trx
      .insertInto('article')
      .values({
        sha256,
        title,
        outlet,
        published,
        url,
        text,
        format: formatCodes.code(found.format),
        imported: new Date().toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const ids: number[] = [];
    for (const event of events) {
      const stored =
        event.sameAs === null
          ? await insertEvent(trx, event, touchCodes.code(event.touchedBy), null)
          : await known(trx, event.sameAs);
      await addEvidence(trx, stored, id, event);
      ids.push(stored);
    }
    await indexText(trx, [...new Set(ids)]);
    return { result: { article: id, events: ids }, change: { events: ids } };
  });
}

/** Removes an article, its evidence, and the events that no other article proves. Null where there is no such article. */
export function removeArticle(db: Db, index: EventIndex, id: number): Promise<{ events: number } | null> {
  return changing(db, index, async (trx) => {
    const known = await trx.selectFrom('article').select('id').where('id', '=', id).executeTakeFirst();
    if (!known) return { result: null, change: null };
    const proved = await trx.selectFrom('evidence').select('event').distinct().where('article', '=', id).execute();
    const events = proved.map(({ event }) => event);
    await trx.deleteFrom('article').where('id', '=', id).execute();
    const kept = await trx.selectFrom('evidence').select('event').distinct().where('event', 'in', events).execute();
    const still = new Set(kept.map(({ event }) => event));
    const gone = events.filter((event) => !still.has(event));
    await forgetText(trx, gone);
    await trx.deleteFrom('event').where('id', 'in', gone).execute();
    await indexText(trx, [...still]);
    return { result: { events: gone.length }, change: { events } };
  });
}

function checkSpan({ start, end }: { start: number; end: number }, text: string): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length) return;
  throw new StoreError('bad-span', `A passage (${start} to ${end}) lies outside the article. Import the article anew.`);
}

async function known(db: Db, id: number): Promise<number> {
  const event = await db.selectFrom('event').select('id').where('id', '=', id).executeTakeFirst();
  if (event) return event.id;
  throw new StoreError('unknown-event', 'The event this one repeats was removed. Accept it as an event of its own.');
}

/** Two findings of one article may be the same event: positions go on where the last left off. */
async function addEvidence(db: Db, event: number, of: number, { evidence }: AcceptedEvent): Promise<void> {
  const { taken } = await db
    .selectFrom('evidence')
    .select((eb) => eb.fn.countAll<number>().as('taken'))
    .where('event', '=', event)
    .where('article', '=', of)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('evidence')
    .values(
      evidence.map(({ start, end }, index) => ({
        event,
        article: of,
        position: taken + index,
        start_at: start,
        end_at: end,
      })),
    )
    .execute();
}
