import { type FileHandle, open } from 'node:fs/promises';
import { ReadingError } from './error.ts';
import { MAX_FILE_BYTES } from './limits.ts';

/**
 * The bytes of a file, at most `limit` of them. The size is asked before reading and kept while reading, so that a
 * file that grows meanwhile stays within it. Throws a ReadingError: `vanished`, `unreadable-file`, `too-large`.
 */
export async function readFileLimited(path: string, limit = MAX_FILE_BYTES): Promise<Uint8Array> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (cause) {
    throw asReadingError(cause);
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new ReadingError('unsupported-format', stat.isDirectory() ? 'a folder' : 'a device');
    if (stat.size > limit) throw tooLarge(limit);
    return await readUpTo(file, stat.size, limit);
  } catch (cause) {
    throw asReadingError(cause);
  } finally {
    await file.close();
  }
}

/** The sentence for a file above `limit` bytes. */
export function tooLarge(limit: number): ReadingError {
  return new ReadingError('too-large', `${Math.floor(limit / 1024 / 1024)} MB`);
}

async function readUpTo(file: FileHandle, expected: number, limit: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(Math.min(expected + 1, limit + 1));
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      if (length > limit) throw tooLarge(limit);
      const larger = new Uint8Array(Math.min(bytes.length * 2, limit + 1));
      larger.set(bytes);
      bytes = larger;
    }
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
}

function asReadingError(cause: unknown): ReadingError {
  if (cause instanceof ReadingError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  const gone = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ESTALE';
  return new ReadingError(gone ? 'vanished' : 'unreadable-file', '', { cause });
}
