import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { StoreError } from '../../db/index.ts';
import { translated } from '../../db/sqlite-errors.ts';

test.each([
  ['SQLITE_FULL', 'no-space', /no space left/],
  ['SQLITE_READONLY', 'read-only', /cannot be written/],
  ['SQLITE_READONLY_DIRECTORY', 'read-only', /permissions/],
  ['SQLITE_BUSY', 'locked', /Another program/],
  ['SQLITE_BUSY_SNAPSHOT', 'locked', /Another program/],
  ['SQLITE_CORRUPT_INDEX', 'damaged', /backup copy/],
  ['SQLITE_NOTADB', 'not-a-database', /not an Entente database/],
  ['SQLITE_CANTOPEN', 'cannot-open', /cannot be opened/],
  ['SQLITE_IOERR_WRITE', 'io-error', /disk/],
])('%s is %s, and names the file', (sqlite, code, message) => {
  const error = new Database.SqliteError('as SQLite says it', sqlite);
  const known = translated(error, '/data/entente.db');
  expect(known).toBeInstanceOf(StoreError);
  expect(known).toMatchObject({ code, cause: error, message: expect.stringMatching(message) });
  expect(known).toMatchObject({ message: expect.stringContaining('/data/entente.db') });
});

test.each([[new Error('a mistake of ours')], [new Database.SqliteError('no such table', 'SQLITE_ERROR')], ['text']])(
  'what is no failure of the store stays as it is: %s',
  (error) => {
    expect(translated(error, '/data/entente.db')).toBe(error);
  },
);
