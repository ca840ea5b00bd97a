import { type Kysely, sql } from 'kysely';

/** Articles, events with their parties and evidence, and settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const strict = sql`strict`;
  const clustered = sql`strict, without rowid`;
  await db.schema
    .createTable('article')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('sha256', 'text', (c) => c.notNull().unique())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('published', 'integer')
    .addColumn('url', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('format', 'integer', (c) => c.notNull())
    .addColumn('imported', 'text', (c) => c.notNull())
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createTable('source')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('name', 'text', (c) => c.notNull().unique())
    .modifyEnd(strict)
    .execute();
  await db.schema
    .createTable('event')
    .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('anchor', 'integer', (c) => c.notNull())
    .addColumn('kind', 'integer', (c) => c.notNull())
    .addColumn('type', 'integer', (c) => c.notNull())
    .addColumn('meeting_kind', 'integer')
    .addColumn('status', 'integer', (c) => c.notNull())
    .addColumn('start_day', 'integer')
    .addColumn('end_day', 'integer')
    .addColumn('precision', 'integer', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('place_country', 'text')
    .addColumn('direct', 'integer')
    .addColumn('intensity', 'real', (c) => c.notNull())
    .addColumn('contexts', 'integer', (c) => c.notNull())
    .addColumn('summary', 'text', (c) => c.notNull())
    .addColumn('confidence', 'real', (c) => c.notNull())
    .addColumn('touched_by', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.references('source.id'))
    .modifyEnd(strict)
    .execute();
  await db.schema.createIndex('event_anchor').on('event').column('anchor').execute();
  await db.schema
    .createTable('party')
    .addColumn('event', 'integer', (c) => c.notNull().references('event.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('country', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('role', 'text')
    .addColumn('side', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('party_key', ['event', 'position'])
    .modifyEnd(clustered)
    .execute();
  await db.schema
    .createTable('evidence')
    .addColumn('event', 'integer', (c) => c.notNull().references('event.id').onDelete('cascade'))
    .addColumn('article', 'integer', (c) => c.notNull().references('article.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('start_at', 'integer', (c) => c.notNull())
    .addColumn('end_at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_key', ['event', 'article', 'position'])
    .modifyEnd(clustered)
    .execute();
  await db.schema.createIndex('evidence_article').on('evidence').columns(['article']).execute();
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (c) => c.notNull().primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .modifyEnd(clustered)
    .execute();
}
