import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { tidyLayout } from './clean.ts';
import { ReadingError } from './error.ts';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_RATIO, RATIO_EXEMPT_BYTES } from './limits.ts';
import { type Reading, textOnly } from './reader.ts';
import { headingOf } from './txt.ts';
import { type ZipEntry, zipContent, zipDirectory } from './zip.ts';
import { storedZip } from './zip-write.ts';

/**
 * A Word document's paragraphs. Its parts are unpacked here, within limits, and handed on unpacked: a directory that
 * lies about sizes finds no second reader. Pictures and other binary parts are left behind. The dates that Word keeps
 * are of the file, not of the publication.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const parts = unpackXml(bytes);
  const { value } = await mammoth.extractRawText({ buffer: storedZip(parts) });
  const text = tidyLayout(value);
  return { ...textOnly(text), title: coreTitle(parts) ?? headingOf(text) };
}

type Parts = ReadonlyMap<string, Buffer>;

function unpackXml(bytes: Uint8Array): Parts {
  const entries = zipDirectory(bytes);
  if (!entries) throw new ReadingError('damaged', 'a Word document');
  if (entries.some(({ encrypted }) => encrypted)) throw new ReadingError('encrypted-document');
  refuseBomb(entries);
  const parts = new Map<string, Buffer>();
  let left = MAX_UNPACKED_BYTES;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    const content = unpack(bytes, entry, left);
    left -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

/** What the directory admits to: too many parts, too much in all, or parts packed tighter than text can be. */
function refuseBomb(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const tight = entries.some(
    ({ packed, unpacked }) => unpacked > RATIO_EXEMPT_BYTES && unpacked > packed * MAX_ZIP_RATIO,
  );
  if (entries.length > MAX_ZIP_ENTRIES || total > MAX_UNPACKED_BYTES || tight) throw new ReadingError('zip-bomb');
}

/** Stops at the size the directory stated, and at what is left of the whole allowance. */
function unpack(bytes: Uint8Array, entry: ZipEntry, left: number): Buffer {
  const packed = zipContent(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) throw new ReadingError('damaged', 'a Word document');
  if (entry.method === 0) return Buffer.from(packed);
  const limit = Math.min(entry.unpacked, left);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (cause) {
    const overrun = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ReadingError(overrun ? 'zip-bomb' : 'damaged', 'a Word document', { cause });
  }
}

/** The title in the document's properties, as Dublin Core. */
function coreTitle(parts: Parts): string | null {
  const xml =
    parts
      .get('docProps/core.xml')
      ?.subarray(0, 64 * 1024)
      .toString('utf8') ?? '';
  const title = /<dc:title>([^<]{1,1000})<\/dc:title>/.exec(xml)?.[1];
  return title?.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof XML_SIGNS) => XML_SIGNS[name]) ?? null;
}

const XML_SIGNS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
