import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PickedFile } from '../contract/index.ts';
import { KnownFailure } from '../failure.ts';
import { type Day, dayOf } from '../record/index.ts';

/**
 * A file or folder that a host lets the engine read, because the user picked it. Screens are told the handle alone.
 * `path` null: a folder that is made of the files granted into it, as a browser sends them. `temporary`: a copy that
 * goes when its handle does.
 */
export interface Grant {
  readonly handle: string;
  readonly kind: 'file' | 'folder';
  readonly path: string | null;
  readonly name: string;
  readonly size: number;
  readonly modified: Day | null;
  readonly folder: string | null;
  readonly temporary: boolean;
}

/** Grants what the user picked at `path`. Fails with `file-gone` where there is nothing (any more). */
export async function grantPath(path: string): Promise<Grant> {
  const name = basename(path);
  const found = await stat(path).catch((cause) => {
    throw fileGone(name, cause);
  });
  return {
    handle: newHandle(),
    kind: found.isDirectory() ? 'folder' : 'file',
    path,
    name,
    size: found.size,
    modified: localDay(found.mtime),
    folder: null,
    temporary: false,
  };
}

/** A handle nobody can guess. */
export function newHandle(): string {
  return randomBytes(18).toString('base64url');
}

/** What screens are told of a grant. */
export function pickedFile({ handle, name, size, modified }: Grant): PickedFile {
  return { handle, name, size, modified };
}

/** The sentence for a file that was there when it was picked. */
export function fileGone(name: string, cause: unknown): KnownFailure {
  return new KnownFailure('file-gone', `${name} is not there any more, or may not be read. Pick it again.`, cause);
}

/** The day of a file's clock in the user's own calendar. */
export function localDay(at: Date): Day | null {
  return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
