import { type Kysely, sql } from 'kysely';

/** Full text of summaries and evidence. Contentless: the words are indexed, the text stays where it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table event_text using fts5(
      summary, evidence, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
    )`.execute(db);
}
