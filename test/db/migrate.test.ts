import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Migration, migrations } from '../../db/migrations/index.ts';
import { openDatabase } from '../../db/open.ts';
import { tempFolder } from './support/temp-store.ts';

/** A step that leaves its name in a table of its own. */
function step(name: string): Migration {
  return { name, up: async (db: Kysely<unknown>) => void (await sql.raw(`create table "${name}" (x)`).execute(db)) };
}

const failing: Migration = {
  name: '100-fails',
  up: async (db) => {
    await sql`create table half_done (x)`.execute(db);
    throw new Error('no such luck');
  },
};

/** Opens the database with these steps and closes it. */
async function take(path: string, steps: readonly Migration[]): Promise<void> {
  (await openDatabase(path, { migrations: steps })).file.close();
}

function versionOf(path: string): unknown {
  const file = new Database(path, { readonly: true });
  const version = file.pragma('user_version', { simple: true });
  file.close();
  return version;
}

function tablesOf(path: string): unknown[] {
  const file = new Database(path, { readonly: true });
  const tables = file.prepare("select name from sqlite_schema where name not like 'sqlite_%'").pluck().all();
  file.close();
  return tables;
}

test('steps are named and numbered in the order they run', () => {
  for (const [index, { name }] of migrations.entries()) {
    expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(3, '0')}-[a-z-]+$`));
  }
  const files = readdirSync(join(import.meta.dirname, '../../db/migrations')).filter((file) => file !== 'index.ts');
  expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

test('a new database takes every step, and needs no copy', async () => {
  const path = join(tempFolder(), 'entente.db');
  await take(path, [step('a'), step('b')]);
  expect(readdirSync(dirname(path))).toEqual(['entente.db']);
  expect(tablesOf(path)).toEqual(['a', 'b']);
  expect(versionOf(path)).toBe(2);
});

test('an older database is copied, then takes only the steps it lacks', async () => {
  const path = join(tempFolder(), 'entente.db');
  await take(path, [step('a')]);
  await take(path, [step('a'), step('b'), step('c')]);
  expect(tablesOf(path)).toEqual(['a', 'b', 'c']);
  const copy = join(dirname(path), 'entente.before-v3.db');
  expect(tablesOf(copy)).toEqual(['a']);
  expect(versionOf(copy)).toBe(1);
});

test('an up-to-date database is not touched', async () => {
  const path = join(tempFolder(), 'entente.db');
  await take(path, [step('a')]);
  await take(path, [step('a')]);
  expect(readdirSync(dirname(path))).toEqual(['entente.db']);
});

test('a step that fails takes all steps of the run back; the copy stays and is named', async () => {
  const path = join(tempFolder(), 'entente.db');
  await take(path, [step('a')]);
  const run = take(path, [step('a'), step('b'), failing]);
  await expect(run).rejects.toMatchObject({ code: 'migration-failed', message: expect.stringContaining('before-v3') });
  expect(tablesOf(path)).toEqual(['a']);
  expect(versionOf(path)).toBe(1);
  expect(existsSync(join(dirname(path), 'entente.before-v3.db'))).toBe(true);
});

test('a second attempt does not overwrite the copy of the first', async () => {
  const path = join(tempFolder(), 'entente.db');
  await take(path, [step('a')]);
  for (let attempt = 0; attempt < 2; attempt++) {
    await expect(take(path, [step('a'), failing])).rejects.toMatchObject({
      code: 'migration-failed',
    });
  }
  expect(readdirSync(dirname(path)).sort()).toEqual(['entente.before-v2-2.db', 'entente.before-v2.db', 'entente.db']);
});

test('two processes that open the same new database at once both find it whole', async () => {
  const path = join(tempFolder(), 'entente.db');
  const index = pathToFileURL(join(import.meta.dirname, '../../db/index.ts')).href;
  const script = `const { openStore } = await import(${JSON.stringify(index)});
    await (await openStore(${JSON.stringify(path)})).close();`;
  const open = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  await Promise.all([open(), open(), open()]);
  expect(versionOf(path)).toBe(migrations.length);
});
