import { type Duplex, pipeline, Readable } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { DataSetError } from './error.ts';

export type Chunks = AsyncIterable<Uint8Array>;

/**
 * The bytes of a data set, unpacked where they are a .gz or a .zip of one file, as GDELT publishes them; told by
 * content. Streams: memory does not grow with the file. Throws a DataSetError: `damaged-archive`, `several-files`.
 */
export async function* unpacked(chunks: Chunks): Chunks {
  const source = chunks[Symbol.asyncIterator]();
  const { head, rest } = await peek(source, 30);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* through(rest, createGunzip());
  else if (startsZipEntry(head)) yield* unzipped(rest);
  else yield* rest;
}

/**
 * The one file of a zip: its local header, then its content. What follows must be the directory, so that no second
 * file is passed over (PKWARE APPNOTE 4.3.6).
 */
async function* unzipped(chunks: Chunks): Chunks {
  const { head, rest } = await peek(chunks[Symbol.asyncIterator](), 30);
  if (head.length < 30) throw new DataSetError('damaged-archive');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [flags, method] = [view.getUint16(6, true), view.getUint16(8, true)];
  if ((flags & 1) === 1 || method !== 8) throw new DataSetError('damaged-archive');
  const skip = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const inflate = createInflateRaw();
  const tail: Uint8Array[] = [];
  let given = 0;
  const packed = async function* (): Chunks {
    for await (const chunk of dropped(rest, skip)) {
      given += chunk.length;
      tail.push(chunk);
      if (tail.length > READ_AHEAD) tail.shift();
      yield chunk;
    }
  };
  yield* through(packed(), inflate);
  const last = Buffer.concat(tail);
  const left = last.subarray(Math.max(0, last.length - (given - inflate.bytesWritten)));
  // A data descriptor of 12 or 16 bytes may stand between the content and the next header.
  if ([0, 12, 16].some((at) => startsZipEntry(left.subarray(at)))) throw new DataSetError('several-files');
}

/** More chunks than streams take ahead of what they have unpacked (16 objects each). */
const READ_AHEAD = 64;

function startsZipEntry(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** A deflated part ends where it says, whatever follows: the stream is then done, though there is more to be had. */
async function* through(chunks: Chunks, unpacker: Duplex): Chunks {
  // What goes wrong with either comes out of the unpacker; the callback has nothing to add.
  pipeline(Readable.from(chunks), unpacker, () => undefined);
  try {
    yield* unpacker;
  } catch (cause) {
    const broken = cause instanceof Error && 'code' in cause && /^Z_/.test(String(cause.code));
    throw broken ? new DataSetError('damaged-archive', { cause }) : cause;
  } finally {
    unpacker.destroy();
  }
}

/** The first bytes, at least `length` where there are so many, and the whole again. */
async function peek(source: AsyncIterator<Uint8Array>, length: number): Promise<{ head: Uint8Array; rest: Chunks }> {
  let head = new Uint8Array();
  while (head.length < length) {
    const next = await source.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const rest = async function* (): Chunks {
    try {
      if (head.length > 0) yield head;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    } finally {
      await source.return?.();
    }
  };
  return { head, rest: rest() };
}

async function* dropped(chunks: Chunks, count: number): Chunks {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
