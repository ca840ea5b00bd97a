import { type Kysely, sql } from 'kysely';

/**
 * Published data sets. Their rows are kept as published in a lean table of their own; where the analyst corrects one,
 * the correction is an `event` of the same id that stands before it. Hence ids of their own range.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('source')
    .addColumn('format', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('source')
    .addColumn('imported', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('source')
    .addColumn('events', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('source').addColumn('hidden_from', 'integer').execute();
  await db.schema.alterTable('source').addColumn('writer', 'integer').execute();
  await db.schema
    .createTable('term')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('text', 'text', (c) => c.notNull().unique())
    .modifyEnd(sql`strict`)
    .execute();
  await sql`
    create virtual table term_text using fts5(
      text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
    )`.execute(db);
  await db.schema
    .createTable('link')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('source', 'integer', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema
    .createTable('data_event')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('source', 'integer', (c) => c.notNull())
    .addColumn('source_key', sql`any`, (c) => c.notNull())
    .addColumn('day', 'integer', (c) => c.notNull())
    .addColumn('actor', 'integer', (c) => c.notNull())
    .addColumn('recipient', 'integer', (c) => c.notNull())
    .addColumn('actor_term', 'integer', (c) => c.notNull())
    .addColumn('recipient_term', 'integer', (c) => c.notNull())
    .addColumn('kind', 'integer', (c) => c.notNull())
    .addColumn('type', 'integer', (c) => c.notNull())
    .addColumn('meeting_kind', 'integer')
    .addColumn('label', 'integer', (c) => c.notNull())
    .addColumn('code', 'text')
    .addColumn('intensity', 'integer', (c) => c.notNull())
    .addColumn('contexts', 'integer', (c) => c.notNull())
    .addColumn('place', 'integer')
    .addColumn('place_country', 'integer')
    .addColumn('mentions', 'integer')
    .addColumn('sources', 'integer')
    .addColumn('link', 'integer')
    .addColumn('confidence', 'integer', (c) => c.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema.createIndex('data_event_key').unique().on('data_event').columns(['source', 'source_key']).execute();
  // 1,000,000,000 and on: see `DATA_EVENTS_FROM`.
  await sql`insert into sqlite_sequence (name, seq) values ('data_event', 999999999)`.execute(db);
  await db.schema
    .createTable('revision')
    .addColumn('number', 'integer', (c) => c.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await sql`insert into revision (number) values (1)`.execute(db);
  await db.schema
    .createTable('column_cache')
    .addColumn('name', 'text', (c) => c.notNull().primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('data', 'blob', (c) => c.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}
