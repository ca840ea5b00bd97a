import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore, StoreError } from '../../db/index.ts';
import { migrations } from '../../db/migrations/index.ts';
import { article, meeting } from './support/samples.ts';
import { tempFolder, tempStore } from './support/temp-store.ts';

test('a store is created where there is none, its folder too, and keeps what it is given', async () => {
  const path = join(tempFolder(), 'new', 'folder', 'entente.db');
  const store = await openStore(path);
  const { article: id } = await store.acceptArticle(article({ title: 'Kept' }), [meeting()]);
  await store.close();
  const again = await openStore(path);
  expect(await again.article(id)).toMatchObject({ title: 'Kept' });
  await again.close();
});

test('a store is closed even where nothing was asked of it', async () => {
  const path = join(tempFolder(), 'entente.db');
  await (await openStore(path)).close();
  expect(existsSync(`${path}-wal`)).toBe(false);
});

test('a new store has taken every migration and is marked as ours', async () => {
  const { path } = await tempStore();
  const file = new Database(path, { readonly: true });
  expect(file.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(file.pragma('application_id', { simple: true })).toBe(0x456e746e);
  expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
  file.close();
});

test('a database of a newer version is refused and left as it was', async () => {
  const path = join(tempFolder(), 'entente.db');
  await (await openStore(path)).close();
  const file = new Database(path);
  file.pragma(`user_version = ${migrations.length + 1}`);
  file.close();
  const before = readFileSync(path);
  await expect(openStore(path)).rejects.toMatchObject({
    code: 'newer-database',
    message: expect.stringContaining('Install the newer version'),
  });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a file that is no database is refused and left as it was', async () => {
  const path = join(tempFolder(), 'entente.db');
  writeFileSync(path, 'Dear diary, '.repeat(1000));
  await expect(openStore(path)).rejects.toMatchObject({ code: 'not-a-database' });
  expect(readFileSync(path, 'utf8')).toMatch(/^Dear diary/);
});

test("another program's database is refused and left as it was", async () => {
  const path = join(tempFolder(), 'places.db');
  const file = new Database(path);
  file.exec('create table bookmark (url text); insert into bookmark values (1)');
  file.close();
  const before = readFileSync(path);
  await expect(openStore(path)).rejects.toMatchObject({ code: 'not-a-database' });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test.each([
  ['torn off in the middle', (path: string) => truncateSync(path, 8192 * 2)],
  [
    'overwritten within',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 4096 * 3, 4096 * 9);
      writeFileSync(path, bytes);
    },
  ],
])('a database %s is called damaged and left as it was', async (_, harm) => {
  const path = join(tempFolder(), 'entente.db');
  const store = await openStore(path);
  for (let i = 0; i < 20; i++) await store.acceptArticle(article({ text: `${i} ${'long '.repeat(500)}` }), [meeting()]);
  await store.close();
  harm(path);
  const before = readFileSync(path);
  await expect(openStore(path)).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('backup') });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a database that another program holds is called locked', async () => {
  const { path } = await tempStore();
  const other = new Database(path);
  other.exec('begin exclusive');
  const store = await openStore(path, { busyTimeout: 0 });
  await expect(
    store.setView({ countries: [], window: null, selection: null, list: false, theme: 'dark', sources: [] }),
  ).rejects.toThrow(StoreError);
  await expect(store.acceptArticle(article(), [])).rejects.toMatchObject({ code: 'locked' });
  other.exec('rollback');
  await store.acceptArticle(article(), []);
  other.close();
  await store.close();
});

test('a folder in place of the file cannot be opened', async () => {
  const folder = tempFolder();
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'cannot-open' });
  expect(readdirSync(folder)).toEqual([]);
});
