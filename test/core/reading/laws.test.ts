import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText, tidyLayout } from '../../../core/reading/clean.ts';
import { ReadingError, readArticle } from '../../../core/reading/index.ts';
import { ARTICLE_FORMATS, articleSchema } from '../../../core/record/index.ts';
import { docxOf, pdfOf } from './fixtures/files.ts';
import { ARTICLE_TEXT, PARAGRAPHS } from './fixtures/text.ts';

const isClean = (text: string) => {
  expect(text.normalize('NFC')).toBe(text);
  expect(text).not.toMatch(/\r|\ufeff|[\u00ad\u200b-\u200f\u202a-\u202e\ufb00-\ufb06]/);
  expect(text.isWellFormed()).toBe(true);
};

/** An Article as the record wants it, or a ReadingError: nothing else may come of any file. */
async function readsOrRefuses(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const { article } = await readArticle({ name, bytes, modified: null });
    expect(articleSchema.parse(article)).toEqual(article);
    isClean(article.text);
  } catch (error) {
    expect(error).toBeInstanceOf(ReadingError);
  }
}

const names = fc.constantFrom(...ARTICLE_FORMATS.map((format) => `a.${format}`), 'a');
const odd = fc.string({ unit: 'binary', maxLength: 60 });
const marks = fc.constantFrom(
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u202e',
  '\ufeff',
  'ﬁ',
  'e\u0301',
  '\r\n',
  '\r',
  '\f',
  '\u00a0',
  '\0',
);
const soup = fc.array(fc.oneof(odd, marks)).map((parts) => parts.join(''));

it('cleaned text is NFC with LF line ends, whatever went in, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(soup, (raw) => {
      for (const clean of [cleanText, tidyLayout]) {
        const text = clean(raw);
        isClean(text);
        expect(clean(text)).toBe(text);
      }
    }),
  );
});

it('what is plain English stays as it is, hard wraps included', () => {
  const text = `${ARTICLE_TEXT}\n    An indented line,\nwrapped by hand.\n\n\n`;
  expect(cleanText(text)).toBe(text);
});

it('any bytes give an Article or a ReadingError', async () => {
  await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 2000 }), readsOrRefuses));
});

it('any text gives an Article or a ReadingError', async () => {
  const text = fc.tuple(fc.constantFrom(ARTICLE_TEXT, ''), soup).map(([known, raw]) => Buffer.from(known + raw));
  await fc.assert(fc.asyncProperty(names, text, readsOrRefuses));
});

it('any tag soup gives an Article or a ReadingError', async () => {
  const pieces = fc.constantFrom(
    '<html>',
    '<head>',
    '<body>',
    '</body>',
    '<p>',
    '</p>',
    '<div',
    '>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<table>',
    '<td>',
    '<meta property="og:title" content="',
    '"',
    '<time datetime="',
    '<script type="application/ld+json">{"@type":"NewsArticle"}',
    '<base href=',
    '<svg>',
    '<template>',
    '&#0;',
    ' hidden',
    PARAGRAPHS[0],
    PARAGRAPHS[1],
  );
  const page = fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(parts.join('')));
  await fc.assert(fc.asyncProperty(fc.constant('a.html'), page, readsOrRefuses));
});

it.each([
  ['a.pdf', pdfOf([PARAGRAPHS.map((text, index) => ({ x: 72, y: 700 - index * 30, text }))])],
  ['a.docx', docxOf(PARAGRAPHS, 'Title')],
  ['a.rtf', Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}${PARAGRAPHS.join('\\par ')}}`, 'latin1')],
  [
    'a.eml',
    Buffer.from(
      `MIME-Version: 1.0\r\nSubject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${ARTICLE_TEXT}\r\n--b--\r\n`,
    ),
  ],
])('%s with some bytes changed or its end cut off gives an Article or a ReadingError', async (name, whole) => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(changes, fc.integer({ min: 1, max: whole.length }), async (edits, end) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of edits) bytes[at] = value;
      await readsOrRefuses(name, bytes.subarray(0, end < whole.length / 2 ? end : whole.length));
    }),
    { numRuns: 60 },
  );
});

const runs = [
  ' ',
  '\u00a0',
  'a',
  'a ',
  '\n',
  ' \n',
  '[',
  '![',
  '*',
  '_',
  '`',
  '# ',
  '<!--',
  '<!---->',
  '<',
  '<b> </b>',
  '<div>',
  '<html',
  '(',
  'a-',
  '"',
  '\\{',
  '{',
  "\\'e9",
];
const starts = [
  '',
  '# ',
  '<html><body>',
  '{\\rtf1 ',
  'MIME-Version: 1.0\r\nContent-Type: text/html',
  'MIME-Version: 1.0\r\n\r\n',
];

it.each(runs)(
  '%j over and over takes no more time than its length',
  async (run) => {
    for (const start of starts) {
      for (const end of ['', `x\n${ARTICLE_TEXT}`]) {
        const bytes = Buffer.from(start + run.repeat(Math.floor(10_000 / run.length)) + end);
        for (const name of ['a.txt', 'a.md', 'a.html', 'a.eml']) await readsOrRefuses(name, bytes);
      }
    }
  },
  30_000,
);
