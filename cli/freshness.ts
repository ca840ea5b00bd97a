import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The path of a file or folder of the project; a path that is absolute stays as it is. */
export function inProject(path: string): string {
  return resolve(ROOT, path);
}

/** Whether each of what was built is there and younger than everything it was made of. Paths within the project. */
export async function isFresh(built: readonly string[], sources: readonly string[]): Promise<boolean> {
  const ages = await Promise.all(built.map((path) => newest(inProject(path))));
  const changes = await Promise.all(sources.map((path) => newest(inProject(path))));
  return Math.min(...ages) > Math.max(...changes);
}

/** The latest change of a file or of anything in a folder, in milliseconds; 0 where there is nothing. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
}
