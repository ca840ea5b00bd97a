import { type Kysely, sql } from 'kysely';
import { vacuumInto } from './copy.ts';
import { type Migration, migrations } from './migrations/index.ts';
import { StoreError } from './store-error.ts';
import { writing } from './transaction.ts';

/** "Entn" in ASCII: marks the file as ours in its header (https://sqlite.org/pragma.html#pragma_application_id). */
export const APPLICATION_ID = 0x456e746e;

/**
 * Brings the database at `path` up to date: all steps it lacks in one transaction, a copy beside it first where it
 * holds anything. Throws a `StoreError` `newer-database` or `migration-failed`; the database is then as it was.
 */
export async function migrate(db: Kysely<unknown>, path: string, steps: readonly Migration[] = migrations) {
  const version = await versionOf(db);
  refuseNewer(version, steps.length, path);
  if (version === steps.length) return;
  const copy = version === 0 ? null : await vacuumInto(db, path, `before-v${steps.length}`);
  await writing(db, async (trx) => {
    // Another process may have migrated since.
    const current = await versionOf(trx);
    refuseNewer(current, steps.length, path);
    for (const [index, step] of steps.entries()) {
      if (index >= current) await take(step, trx, path, copy);
    }
    await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(trx);
    await sql.raw(`pragma user_version = ${steps.length}`).execute(trx);
  });
}

async function take(step: Migration, trx: Kysely<unknown>, path: string, copy: string | null): Promise<void> {
  try {
    await step.up(trx);
  } catch (error) {
    throw new StoreError(
      'migration-failed',
      `${path} could not be brought up to date (step ${step.name}) and was left as it was` +
        `${copy === null ? '' : `; a copy is in ${copy}`}. Install the version of Entente you had before, and report this.`,
      error,
    );
  }
}

function refuseNewer(version: number, known: number, path: string): void {
  if (version <= known) return;
  throw new StoreError(
    'newer-database',
    `${path} was written by a newer version of Entente (database ${version}, this version knows ${known}). ` +
      'Install the newer version, or choose another data folder.',
  );
}

async function versionOf(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}
