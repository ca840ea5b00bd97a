import { type Dirent, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileGone, localDay } from './grant.ts';
import type { ReadableFile } from './registry.ts';

/**
 * Every file below a folder, in order of its way within it, by which it is named. Hidden files and folders (`.git`,
 * `.DS_Store`) are no articles; links are not followed, for they may lead out of what the user picked.
 * Fails with `file-gone` where the folder cannot be read.
 */
export async function walk(folder: string, name: string): Promise<ReadableFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw fileGone(name, cause);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ entry, way: relative(folder, join(entry.parentPath, entry.name)).split(sep) }))
    .filter(({ way }) => !way.some((part) => part.startsWith('.')))
    .map(({ entry, way }) => ({ path: pathOf(entry), name: way.join('/'), modified: modifiedOf(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

function modifiedOf(entry: Dirent) {
  const found = statSync(pathOf(entry), { throwIfNoEntry: false });
  return found ? localDay(found.mtime) : null;
}
