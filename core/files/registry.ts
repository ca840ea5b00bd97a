import { rm } from 'node:fs/promises';
import { KnownFailure } from '../failure.ts';
import type { Day } from '../record/index.ts';
import type { Grant } from './grant.ts';
import { walk } from './walk.ts';

/** A file that may be read. `name` is what people are shown: for a file of a folder, its way within the folder. */
export interface ReadableFile {
  readonly path: string;
  readonly name: string;
  readonly modified: Day | null;
}

/** The files and folders the host granted, by handle. */
export interface FileRegistry {
  add(grant: Grant): void;
  /** Fails with `unknown-file` for a handle that was never granted, or was released. */
  file(handle: string): ReadableFile;
  /** Every file of a folder, those of its folders included, in order of name. */
  folder(handle: string): Promise<{ name: string; files: ReadableFile[] }>;
  release(handle: string): Promise<void>;
}

/** An empty registry. */
export function createFileRegistry(): FileRegistry {
  const grants = new Map<string, Grant>();

  function granted(handle: string, kind: Grant['kind']): Grant {
    const grant = grants.get(handle);
    if (grant?.kind === kind) return grant;
    throw new KnownFailure('unknown-file', `This ${kind} is not open any more. Pick it again.`);
  }

  const inside = (handle: string) => [...grants.values()].filter((grant) => grant.folder === handle);

  return {
    add: (grant) => void grants.set(grant.handle, grant),
    file: (handle) => readable(granted(handle, 'file')),
    async folder(handle) {
      const { path, name } = granted(handle, 'folder');
      return { name, files: path === null ? inside(handle).map(readable) : await walk(path, name) };
    },
    async release(handle) {
      const going = [...inside(handle), ...[grants.get(handle)].filter((grant) => grant !== undefined)];
      for (const grant of going) {
        grants.delete(grant.handle);
        if (grant.temporary && grant.path !== null) await rm(grant.path, { recursive: true, force: true });
      }
    },
  };
}

function readable({ path, name, modified }: Grant): ReadableFile {
  if (path === null) throw new RangeError(`the file ${name} was granted without a path`);
  return { path, name, modified };
}
