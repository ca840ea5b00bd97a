import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadingError, type ReadingErrorCode, readArticle, readFileLimited } from '../../../core/reading/index.ts';
import { MAX_FILE_BYTES } from '../../../core/reading/limits.ts';
import { storedZip } from '../../../core/reading/zip-write.ts';
import { deflatedZip, docxOf, pdfOf } from './fixtures/files.ts';
import { ARABIC, ARTICLE_TEXT, FRENCH, GERMAN, PARAGRAPHS, PERSIAN, RUSSIAN } from './fixtures/text.ts';

const zeros = (size: number) => Buffer.alloc(size, 'a');
const zipWith = (name: string) => storedZip(new Map([[name, Buffer.from('<x/>')]]));
const oldOffice = (content: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(content, 'utf16le')]);

const cases: [what: string, name: string, bytes: Uint8Array, code: ReadingErrorCode, says: RegExp][] = [
  ['an empty file', 'a.txt', new Uint8Array(), 'empty', /no text/],
  ['only white space', 'a.txt', Buffer.from(' \r\n\t\r\n'), 'empty', /no text/],
  ['a page without text', 'a.html', Buffer.from('<html><body><script>x()</script></body></html>'), 'empty', /no text/],
  ['a picture', 'a.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'unsupported-format', /picture.*Save/],
  ['a spreadsheet', 'a.docx', zipWith('xl/workbook.xml'), 'unsupported-format', /spreadsheet/],
  ['another zip', 'a.zip', zipWith('a.txt'), 'unsupported-format', /archive/],
  ['an old Word file', 'a.doc', oldOffice('WordDocument'), 'unsupported-format', /old Office/],
  ['JSON', 'a.json', Buffer.from('{"text": "a"}'), 'unsupported-format', /JSON/],
  ['a Word file with a password', 'a.docx', oldOffice('EncryptedPackage'), 'encrypted-document', /password/],
  [
    'bytes of no text',
    'a.txt',
    Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7919) % 31)),
    'binary',
    /binary/,
  ],
  [
    'a PDF with a password',
    'a.pdf',
    pdfOf([[{ x: 72, y: 700, text: ARTICLE_TEXT }]], 'algiers'),
    'encrypted-pdf',
    /password/,
  ],
  ['a PDF of pictures', 'a.pdf', pdfOf([[], []]), 'scanned-pdf', /OCR/],
  ['a PDF cut off', 'a.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'damaged', /PDF.*damaged/],
  ['a Word file cut off', 'a.docx', docxOf(PARAGRAPHS).subarray(0, 400), 'unsupported-format', /damaged/],
  ['a bomb its directory admits', 'a.docx', deflatedZip('word/document.xml', zeros(4e6)), 'zip-bomb', /unpack/],
  ['a bomb its directory hides', 'a.docx', deflatedZip('word/document.xml', zeros(4e6), 900), 'zip-bomb', /unpack/],
  ['sizes beyond all reason', 'a.docx', deflatedZip('word/document.xml', zeros(10), 0xfffffff0), 'zip-bomb', /unpack/],
  ['a file that is too large', 'a.txt', new Uint8Array(MAX_FILE_BYTES + 1), 'too-large', /50 MB/],
  ['a library of text', 'a.txt', Buffer.from(`${ARTICLE_TEXT}\n\n`.repeat(3500)), 'too-large', /1 million characters/],
  ['a list', 'a.txt', Buffer.from('Iran\nIraq\nTurkey\n'.repeat(20)), 'not-an-article', /too little/],
  ['a word', 'a.txt', Buffer.from('Hello'), 'not-an-article', /too little/],
  [
    'source code',
    'a.txt',
    Buffer.from('if (a[0] != b->c) { d(&e, 0x1f); }\n'.repeat(9)),
    'not-an-article',
    /too little/,
  ],
  ['French', 'a.txt', Buffer.from(FRENCH), 'other-language', /in French.*English translation/],
  ['German', 'a.txt', Buffer.from(GERMAN), 'other-language', /in German/],
  ['Persian', 'a.txt', Buffer.from(PERSIAN), 'other-language', /in Persian/],
  ['Arabic', 'a.txt', Buffer.from(ARABIC), 'other-language', /in Arabic/],
  ['Russian', 'a.txt', Buffer.from(RUSSIAN), 'other-language', /in Russian/],
];

describe('what cannot be an article says why, and what to do', () => {
  it.each(cases)('%s', async (_, name, bytes, code, says) => {
    const error = await readArticle({ name, bytes, modified: null }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ReadingError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) });
  });
});

describe('English is never refused', () => {
  it.each([
    'Iran and Iraq signed an agreement in Algiers on Thursday, ending a long dispute over the Shatt al-Arab, Algerian radio said.',
    'BEIJING, Feb 21 - U.S. President Richard Nixon arrived in Beijing for talks with Premier Zhou Enlai and Chairman Mao Zedong.',
    'WARSAW - WILLY BRANDT SIGNED A TREATY WITH POLISH PREMIER JOZEF CYRANKIEWICZ ON MONDAY, A SPOKESMAN SAID.',
    'Rouhani, Zarif, Hatami, Salih, Allawi and al-Kadhimi met in Tehran; Barzani, Talabani and Hakim did not, Iranian officials said.',
  ])('%s', async (text) => {
    const { article } = await readArticle({ name: 'a.txt', bytes: Buffer.from(text), modified: null });
    expect(article.text).toBe(text);
  });
});

describe('reading a file from disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reading-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives its bytes', async () => {
    await writeFile(join(folder, 'a.txt'), ARTICLE_TEXT);
    expect(Buffer.from(await readFileLimited(join(folder, 'a.txt'))).toString()).toBe(ARTICLE_TEXT);
    await writeFile(join(folder, 'empty.txt'), '');
    expect(await readFileLimited(join(folder, 'empty.txt'))).toHaveLength(0);
  });

  it('takes a file of exactly the limit and refuses one byte more', async () => {
    await writeFile(join(folder, 'b.txt'), 'twelve bytes');
    expect(await readFileLimited(join(folder, 'b.txt'), 12)).toHaveLength(12);
    await expect(readFileLimited(join(folder, 'b.txt'), 11)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuses 200 MB by their size alone', async () => {
    const file = await open(join(folder, 'sparse.txt'), 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    await expect(readFileLimited(join(folder, 'sparse.txt'))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('50 MB'),
    });
  });

  it('says that a file has vanished', async () => {
    await expect(readFileLimited(join(folder, 'gone.txt'))).rejects.toMatchObject({
      code: 'vanished',
      message: expect.stringContaining('no longer'),
    });
  });

  it('says that a folder is none', async () => {
    await mkdir(join(folder, 'sub'));
    await expect(readFileLimited(join(folder, 'sub'))).rejects.toMatchObject({ code: 'unsupported-format' });
  });
});
