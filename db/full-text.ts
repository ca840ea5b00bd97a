import type { Db } from './transaction.ts';

/**
 * What the user typed as an FTS5 query: every word must occur, in the summary or the evidence, the last one as the
 * beginning of a word. Any text is legal. Null: no words.
 */
export function fullTextQuery(text: string): string | null {
  return fullTextWords(text).join(' ') || null;
}

/** The same, a query for each word; each is quoted, so that none is taken for syntax. */
export function fullTextWords(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word));
  return words.map((word, index) => {
    const quoted = `"${word.replaceAll('"', '""').replaceAll('\0', '')}"`;
    return index === words.length - 1 ? `${quoted}*` : quoted;
  });
}

/** Indexes the events anew from what the tables hold of them. Run it after any change of a summary or of evidence. */
export async function indexText(db: Db, events: readonly number[]): Promise<void> {
  for (const event of events) {
    await forgetText(db, [event]);
    const { summary } = await db
      .selectFrom('event')
      .select('summary')
      .where('id', '=', event)
      .executeTakeFirstOrThrow();
    const passages = await db
      .selectFrom('evidence as e')
      .innerJoin('article as a', 'a.id', 'e.article')
      .select(['e.start_at', 'e.end_at', 'e.article', 'a.text'])
      .where('e.event', '=', event)
      .orderBy('e.article')
      .orderBy('e.position')
      .execute();
    // Offsets count UTF-16 code units; SQLite's substr counts code points.
    const evidence = passages.map((passage) => passage.text.slice(passage.start_at, passage.end_at)).join('\n');
    await db.insertInto('event_text').values({ rowid: event, summary, evidence }).execute();
  }
}

/** Takes the events out of the index. */
export async function forgetText(db: Db, events: readonly number[]): Promise<void> {
  for (const event of events) await db.deleteFrom('event_text').where('rowid', '=', event).execute();
}
