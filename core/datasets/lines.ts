import { DataSetError } from './error.ts';
import type { Chunks } from './unpack.ts';

/**
 * Bytes of UTF-8 → batches of lines, without their ends (LF or CR LF), a batch for each chunk. A line feed is never
 * part of another character in UTF-8, so chunks are cut there and decoded whole. Throws a DataSetError
 * `not-a-data-set` for a line above a million bytes, which no table has.
 */
export async function* linesOf(chunks: Chunks): AsyncGenerator<string[]> {
  let carried: Uint8Array[] = [];
  let length = 0;
  let first = true;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED);
    if (end < 0) {
      carried.push(chunk);
      length += chunk.length;
      if (length > LONGEST_LINE) throw new DataSetError('not-a-data-set');
      continue;
    }
    const whole = Buffer.concat([...carried, chunk.subarray(0, end)]);
    carried = [chunk.subarray(end + 1)];
    length = chunk.length - end - 1;
    yield split(whole, first);
    first = false;
  }
  const last = Buffer.concat(carried);
  if (last.length > 0) yield split(last, first);
}

function split(bytes: Buffer, first: boolean): string[] {
  const mark = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const lines = bytes.toString('utf8', mark).split('\n');
  return bytes.includes(CARRIAGE_RETURN)
    ? lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
    : lines;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const LONGEST_LINE = 1_000_000;
