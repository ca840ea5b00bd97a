import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Grant } from '../../core/files/grant.ts';
import { pickedFile } from '../../core/files/grant.ts';
import { grantPaths } from '../../electron/engine.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'entente-grant-'));
  writeFileSync(join(dir, 'article.txt'), 'Iran and Iraq');
});
afterAll(() => rmSync(dir, { recursive: true }));

function engine() {
  const granted: Grant[] = [];
  return {
    granted,
    grant: (grant: Grant) => {
      granted.push(grant);
      return pickedFile(grant);
    },
  };
}

test('what was picked is granted to the engine by its path, and to the screens by a handle', async () => {
  const { granted, grant } = engine();
  const reply = await grantPaths({ grant }, [join(dir, 'article.txt'), dir]);
  expect(granted.map(({ path, kind }) => [path, kind])).toEqual([
    [join(dir, 'article.txt'), 'file'],
    [dir, 'folder'],
  ]);
  expect(reply).toMatchObject({ ok: true, value: [{ name: 'article.txt', size: 13 }, {}] });
  expect(JSON.stringify(reply)).not.toContain(dir);
});

test('a file that is gone is a failure in words, and nothing is granted', async () => {
  const { granted, grant } = engine();
  const reply = await grantPaths({ grant }, [join(dir, 'article.txt'), join(dir, 'gone.txt')]);
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'file-gone', message: expect.stringContaining('gone.txt') },
  });
  expect(granted).toEqual([]);
});
