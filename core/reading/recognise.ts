import type { ArticleFormat } from '../record/index.ts';
import { encodingSeen } from './decode.ts';
import { ReadingError } from './error.ts';
import { zipKind } from './zip.ts';

/**
 * The format of a file by its content, its name as a hint where the content leaves it open. Throws a ReadingError:
 * `empty`, `encrypted-document`, or `unsupported-format`, which names the kind where it is known.
 */
export function recogniseFormat(name: string, bytes: Uint8Array): ArticleFormat {
  if (bytes.length === 0) throw new ReadingError('empty');
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return byMagic(bytes, extension) ?? byText(opening(bytes), extension);
}

function byMagic(bytes: Uint8Array, extension: string): ArticleFormat | null {
  const head = latin1(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF-') || (extension === 'pdf' && head.includes('%PDF-'))) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) {
    const kind = zipKind(bytes);
    if (kind === 'docx') return 'docx';
    throw new ReadingError('unsupported-format', kind);
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    // Office keeps a document with a password inside an old container, under this name in UTF-16.
    const locked = latin1(bytes.subarray(0, 64 * 1024)).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e');
    throw locked
      ? new ReadingError('encrypted-document')
      : new ReadingError('unsupported-format', 'an old Office document');
  }
  const known = MAGIC.find(([start]) => head.startsWith(start));
  if (known) throw new ReadingError('unsupported-format', known[1]);
  return null;
}

const MAGIC: readonly (readonly [start: string, kind: string])[] = [
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['RIFF', 'a picture or a recording'],
  ['ID3', 'a recording'],
  ['OggS', 'a recording'],
  ['\0\0\0\x18ftyp', 'a film'],
  ['\0\0\0\x20ftyp', 'a film'],
  ['\x1f\x8b', 'a packed archive'],
  ['BZh', 'a packed archive'],
  ['7z\xbc\xaf', 'a packed archive'],
  ['Rar!', 'a packed archive'],
  ['\xfd7zXZ', 'a packed archive'],
  ['SQLite format 3', 'a database'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['%!PS', 'a PostScript file'],
];

function byText(start: string, extension: string): ArticleFormat {
  const mail = mailFormat(start, extension);
  if (mail) return mail;
  const tags = start.replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, '').trimStart();
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(tags)) return 'html';
  const named = BY_EXTENSION[extension];
  if (named === 'html' && !/<[a-z!/][^>]*>/i.test(start)) return 'txt';
  if (named) return named;
  if (/^<(?:article|main|section|div|p|h[1-6]|meta|title)\b[^>]*>/i.test(tags)) return 'html';
  if (/^\s*<\?xml\b/.test(start)) throw new ReadingError('unsupported-format', 'an XML file');
  if (/^\s*[[{]\s*["{[]/.test(start)) throw new ReadingError('unsupported-format', 'a JSON file');
  return /^(?:---\n[A-Za-z_]+:|#{1,3} \S)/.test(start) ? 'md' : 'txt';
}

const BY_EXTENSION: Readonly<Record<string, ArticleFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** A message begins with header fields. Without the name of one, only fields no article begins with will do. */
function mailFormat(start: string, extension: string): 'eml' | 'mht' | null {
  const block = /^(?:From [^\n]*\n)?((?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+)/.exec(start)?.[1];
  if (!block) return null;
  const has = (name: string) => new RegExp(`^${name}:`, 'im').test(block);
  const named = ['eml', 'mht', 'mhtml'].includes(extension);
  const mail = ['mime-version', 'message-id', 'received', 'return-path'].some(has);
  if (!mail && !(named && (has('from') || has('subject') || has('content-type')))) return null;
  const page = /^(?:snapshot-content-location|content-location):/im.test(block) || extension.startsWith('mht');
  return page || (/^content-type:\s*multipart\/related/im.test(block) && !has('to')) ? 'mht' : 'eml';
}

/** The first characters, enough to know a format by: UTF-16 where a mark says so, else one character a byte. */
function opening(bytes: Uint8Array): string {
  const mark = encodingSeen(bytes);
  const label = mark?.startsWith('utf-16') ? mark : 'latin1';
  const start = mark === 'utf-8' ? 3 : 0;
  return new TextDecoder(label).decode(bytes.subarray(start, start + 8192)).replace(/\r\n?/g, '\n');
}

/** One character a byte (not windows-1252, which TextDecoder makes of Latin-1). */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
