import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { KnownFailure } from '../../core/failure.ts';
import { type Grant, newHandle } from '../../core/files/grant.ts';
import { MAX_FILE_BYTES } from '../../core/reading/index.ts';
import { tooLarge } from '../../core/reading/read-file.ts';
import { type Day, parseDay, toDay } from '../../core/record/index.ts';

/** What the page says of a file it sends. */
export interface UploadQuery {
  readonly name: string;
  readonly modified: Day | null;
  readonly folder: string | null;
  /** What it is sent as: a data set may be larger than an article. */
  readonly as: 'article' | 'data-set';
}

/** The copies a browser host keeps of files that the user picked, in a folder only this user may read. */
export interface Uploads {
  /** Fails with `too-large` above the limit; nothing of the file is left then. */
  file(query: UploadQuery, body: Readable): Promise<Grant>;
  folder(name: string): Grant;
  /** Deletes what is left. */
  close(): Promise<void>;
}

/** The most a data set may have, packed or not: a year of ICEWS has some 300 MB, all of GDELT 1.0 by year up to 5 GB. */
export const MAX_DATA_SET_BYTES = 8 * 1024 ** 3;

/** Makes the folder for the copies. The names of files on the disk are the host's own, never those a page sent. */
export async function createUploads(limit = MAX_FILE_BYTES): Promise<Uploads> {
  const root = await mkdtemp(join(tmpdir(), 'entente-'));
  const folders = new Set<string>();
  return {
    async file({ name, modified, folder, as }, body) {
      if (folder !== null && !folders.has(folder)) {
        throw new KnownFailure('unknown-file', 'This folder is not open any more. Pick it again.');
      }
      const handle = newHandle();
      const path = join(root, handle);
      try {
        const size = await save(body, path, as === 'data-set' ? MAX_DATA_SET_BYTES : limit);
        return { handle, kind: 'file', path, name, size, modified, folder, temporary: true };
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
    folder(name) {
      const handle = newHandle();
      folders.add(handle);
      return { handle, kind: 'folder', path: null, name, size: 0, modified: null, folder: null, temporary: true };
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

/** Reads a file's query. Null where it has no name that could be one. */
export function uploadQuery(params: URLSearchParams): UploadQuery | null {
  const name = params.get('name') ?? '';
  const modified = params.get('modified');
  if (name === '' || name.length > 1000 || name.includes('\0')) return null;
  const as = params.get('as') === 'data-set' ? 'data-set' : 'article';
  return { name, modified: modified === null ? null : dayIn(modified), folder: params.get('folder'), as };
}

async function save(body: Readable, path: string, limit: number): Promise<number> {
  let size = 0;
  await pipeline(
    async function* () {
      // The request itself is not destroyed: its answer still has to go out over the same connection.
      for await (const chunk of body.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit) throw tooLarge(limit);
        yield chunk;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return size;
}

function dayIn(text: string): Day | null {
  try {
    return toDay(Number(text));
  } catch {
    return parseDay(text);
  }
}
