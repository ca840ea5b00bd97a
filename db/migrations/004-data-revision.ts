import type { Kysely } from 'kysely';

/** A revision of the data sets' rows alone, so that their saved columns outlast what happens to articles. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('revision')
    .addColumn('data', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema.dropTable('column_cache').execute();
  await db.schema
    .createTable('column_cache')
    .addColumn('name', 'text', (c) => c.notNull().primaryKey())
    .addColumn('data_revision', 'integer', (c) => c.notNull())
    .addColumn('data', 'blob', (c) => c.notNull())
    .execute();
}
