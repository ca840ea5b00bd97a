import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileHandleSchema } from '../../../core/contract/index.ts';
import { grantPath, newHandle, pickedFile } from '../../../core/files/grant.ts';
import { createFileRegistry } from '../../../core/files/registry.ts';
import { tempDir } from '../../support/temp-dir.ts';

/** A folder with these files in it. */
function folderOf(names: readonly string[]): string {
  const folder = tempDir();
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

describe('a granted file', () => {
  it('is known to a screen by a handle of the contract’s shape, never by its path', async () => {
    const folder = folderOf(['a.txt']);
    const grant = await grantPath(join(folder, 'a.txt'));
    const shown = pickedFile(grant);
    expect(fileHandleSchema.safeParse(shown.handle).success).toBe(true);
    expect(shown).toMatchObject({ name: 'a.txt', size: 5 });
    expect(JSON.stringify(shown)).not.toContain(folder);
  });

  it('is read by its handle alone, until it is released', async () => {
    const path = join(folderOf(['a.txt']), 'a.txt');
    const files = createFileRegistry();
    const grant = await grantPath(path);
    files.add(grant);
    expect(files.file(grant.handle)).toMatchObject({ path, name: 'a.txt' });
    for (const other of [path, newHandle(), '']) {
      expect(() => files.file(other)).toThrow(expect.objectContaining({ code: 'unknown-file' }));
    }
    await files.release(grant.handle);
    expect(() => files.file(grant.handle)).toThrow(expect.objectContaining({ code: 'unknown-file' }));
    expect(existsSync(path)).toBe(true);
  });

  it('that is a copy of the host’s goes with its handle', async () => {
    const path = join(folderOf(['a.txt']), 'a.txt');
    const files = createFileRegistry();
    const grant = { ...(await grantPath(path)), temporary: true };
    files.add(grant);
    await files.release(grant.handle);
    expect(existsSync(path)).toBe(false);
  });

  it('that is not there any more is said to be gone', async () => {
    await expect(grantPath(join(tempDir(), 'a.txt'))).rejects.toMatchObject({ code: 'file-gone' });
  });
});

describe('a granted folder', () => {
  it('gives its files and those of its folders in order of name, hidden ones and links left out', async () => {
    const folder = folderOf(['b.txt', 'a/c.txt', 'a/b.md', '.hidden', '.git/config']);
    symlinkSync('/etc/passwd', join(folder, 'link.txt'));
    const files = createFileRegistry();
    const grant = await grantPath(folder);
    files.add(grant);
    const found = await files.folder(grant.handle);
    expect(found.files.map(({ name }) => name)).toEqual(['a/b.md', 'a/c.txt', 'b.txt']);
    expect(() => files.file(grant.handle)).toThrow(expect.objectContaining({ code: 'unknown-file' }));
  });

  it('that a browser sent is made of the files granted into it, and goes with all of them', async () => {
    const path = join(folderOf(['copy']), 'copy');
    const files = createFileRegistry();
    const base = { size: 4, modified: null, temporary: true };
    const folder = newHandle();
    files.add({ ...base, handle: folder, kind: 'folder', path: null, name: 'Cuttings', folder: null });
    const file = newHandle();
    files.add({ ...base, handle: file, kind: 'file', path, name: 'a.txt', folder });
    expect(await files.folder(folder)).toMatchObject({ name: 'Cuttings', files: [{ path, name: 'a.txt' }] });
    await files.release(folder);
    expect(existsSync(path)).toBe(false);
    expect(() => files.file(file)).toThrow(expect.objectContaining({ code: 'unknown-file' }));
  });
});
