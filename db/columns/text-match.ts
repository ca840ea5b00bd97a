import { sql } from 'kysely';
import { fullTextQuery, fullTextWords } from '../full-text.ts';
import type { Db } from '../transaction.ts';
import type { Columns } from './columns.ts';

/** Whether the event at this place in the columns has the words. */
export type TextMatch = (columns: Columns, at: number) => boolean;

/**
 * Looks the words up once: in the full-text index of events, and, for rows of data sets, in that of the terms they are
 * made of (names, label, place): each word in any of an event's four. Null where the text has no words.
 */
export async function textMatch(db: Db, text: string): Promise<TextMatch | null> {
  const query = fullTextQuery(text);
  if (query === null) return null;
  const events = await sql<{ rowid: number }>`select rowid from event_text where event_text match ${query}`.execute(db);
  const found = new Set(events.rows.map(({ rowid }) => rowid));
  const groups = await termGroups(db, fullTextWords(text));
  return ({ id, actorTerm, recipientTerm, label, place }, at) => {
    const own = label[at] ?? 0;
    if (own === 0) return found.has(id[at] ?? 0);
    return groups.every(({ all, terms }) => {
      const has =
        (terms[own] ?? 0) |
        (terms[place[at] ?? 0] ?? 0) |
        (terms[actorTerm[at] ?? 0] ?? 0) |
        (terms[recipientTerm[at] ?? 0] ?? 0);
      return has === all;
    });
  };
}

/** Up to 31 words: for every term which of them it has, a bit each. Nothing is term 0, which has none. */
interface TermGroup {
  readonly all: number;
  readonly terms: Int32Array;
}

async function termGroups(db: Db, words: readonly string[]): Promise<TermGroup[]> {
  const { last } = await db
    .selectFrom('term')
    .select((eb) => eb.fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow();
  const groups: TermGroup[] = [];
  for (let start = 0; start < words.length; start += 31) {
    const terms = new Int32Array((last ?? 0) + 1);
    const some = words.slice(start, start + 31);
    for (const [bit, word] of some.entries()) {
      const { rows } = await sql<{ rowid: number }>`select rowid from term_text where term_text match ${word}`.execute(
        db,
      );
      for (const { rowid } of rows) terms[rowid] = (terms[rowid] ?? 0) | (1 << bit);
    }
    groups.push({ all: 2 ** some.length - 1, terms });
  }
  return groups;
}
