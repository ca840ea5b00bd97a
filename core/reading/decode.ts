import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { ReadingError } from './error.ts';

/**
 * Bytes → text. A byte-order mark decides; then `declared`, the charset a header or meta tag names, where it is a
 * known one and fits the bytes; then UTF-8 where the bytes are valid; then UTF-16 by its zeros; then statistics.
 * Throws a ReadingError `binary` where what comes out is not text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const text = decode(bytes, declared);
  if (looksBinary(text)) throw new ReadingError('binary');
  return text;
}

/** The encoding that the bytes show by themselves: by a byte-order mark, or by the zeros of UTF-16. Otherwise null. */
export function encodingSeen(bytes: Uint8Array): string | null {
  return encodingOfMark(bytes) ?? encodingOfZeros(bytes);
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff ? 'utf-32be' : null;
}

function decode(bytes: Uint8Array, declared: string | null): string {
  const seen = encodingSeen(bytes);
  if (seen) return iconv.decode(bytes, seen);
  const named = knownEncoding(declared);
  if (named && named !== 'utf-8') return iconv.decode(bytes, named);
  return asUtf8(bytes) ?? iconv.decode(bytes, guess(bytes));
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function encodingOfZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** A declared charset as browsers take it: Latin-1 and ASCII mean windows-1252 (WHATWG Encoding). */
function knownEncoding(declared: string | null): string | null {
  const name =
    declared
      ?.trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, '') ?? '';
  if (/^(?:us-)?ascii$|^(?:iso-?8859-?1|latin-?1|l1|cp819)$/.test(name)) return 'windows-1252';
  if (/^utf-?8$/.test(name)) return 'utf-8';
  // UTF-16 that is named but not seen in the bytes is wrong: the name was read as ASCII.
  return name === '' || name.startsWith('utf-16') || !iconv.encodingExists(name) ? null : name;
}

/** Text that is ASCII but for a few signs is windows-1252: quotation marks and dashes, which its sisters share. */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 64 * 1024);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  if (high < sample.length * 0.05) return 'windows-1252';
  const best = analyse(sample).find(({ name }) => iconv.encodingExists(name) && !/^utf/i.test(name));
  return best === undefined || best.name === 'ISO-8859-1' ? 'windows-1252' : best.name;
}

/** More than one character in a hundred that no text has: controls, or what could not be decoded. */
function looksBinary(text: string): boolean {
  const odd = text.match(/(?![\t\n\r\v\f\u0085])[\p{Cc}\ufffd\uffff]/gu)?.length ?? 0;
  return odd > 2 && odd > text.length / 100;
}
