import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/reading/index.ts';
import { type ArticleFormat, dayOf } from '../../../core/record/index.ts';
import { docxOf, pdfOf } from './fixtures/files.ts';
import { ARTICLE_TEXT, PARAGRAPHS } from './fixtures/text.ts';

const TITLE = 'Iran and Iraq agree on their border';
const HTML_BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>${TITLE} | Wire</title>
<meta property="og:site_name" content="Wire"><meta property="article:published_time" content="1975-03-06T21:15:00+01:00">
<link rel="canonical" href="https://news.example/algiers"></head><body><nav><a href="/">Home</a></nav>
<article><h1>${TITLE}</h1>${HTML_BODY}</article></body></html>`;

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: ArticleFormat;
  readonly text?: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

const PDF = pdfOf(
  [
    [
      { x: 72, y: 720, text: 'ALGIERS, March 6 – Iran and Iraq signed an agreement on their bor-' },
      { x: 72, y: 706, text: 'der along the Shatt al-Arab on Thursday.' },
      { x: 72, y: 678, text: 'The Shah of Iran, Mohammad Reza Pahlavi, and the vice-' },
      { x: 72, y: 664, text: 'president of Iraq, Saddam Hussein, met during a summit of oil exporting' },
      { x: 300, y: 40, text: '1' },
    ],
    [
      { x: 72, y: 720, text: 'countries.' },
      { x: 72, y: 692, text: 'Algeria’s president, Houari Boumediene, announced the “Algiers Agreement”' },
      { x: 72, y: 678, text: 'at the end of the conference.' },
      { x: 300, y: 40, text: '2' },
    ],
  ],
  null,
  TITLE,
);

const RTF = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Arial;}}{\info{\title ${TITLE}}{\creatim\yr1975}}
{\*\generator Writer;}{\header Wire service}\pard ${PARAGRAPHS[0].replace('–', '\\endash ')}\par
${PARAGRAPHS[1]}\par
Algeria\rquote s president, Houari Boumediene, announced the \ldblquote Algiers Agr\u101?ement\'94 at the {\b end} of the conference.\par}`;

const MAIL_HEAD =
  'MIME-Version: 1.0\r\nFrom: =?utf-8?Q?News_Wire?= <desk@news.example>\r\nTo: reader@news.example\r\nSubject: Fwd: Iran and Iraq\r\n agree on their border\r\nDate: Thu, 06 Mar 1975 23:50:00 +0100\r\n';
const quotedPrintable = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('');

const cases: Case[] = [
  {
    name: 'border.txt',
    format: 'txt',
    bytes: Buffer.from(`${TITLE}\n\n${ARTICLE_TEXT}`),
    text: `${TITLE}\n\n${ARTICLE_TEXT}`,
    title: TITLE,
  },
  {
    name: 'border.md',
    format: 'md',
    bytes: Buffer.from(
      `---\ntitle: "${TITLE}"\ndate: 1975-03-06\noutlet: Wire\nurl: https://news.example/algiers\n---\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1].replace('Saddam Hussein', '[**Saddam Hussein**](https://news.example/x)')}\n\n![map](map.png)\n\n> ${PARAGRAPHS[2]}\n`,
    ),
    title: TITLE,
    outlet: 'Wire',
    published: '1975-03-06',
    url: 'https://news.example/algiers',
  },
  {
    name: 'border.html',
    format: 'html',
    bytes: Buffer.from(PAGE),
    title: TITLE,
    outlet: 'Wire',
    published: '1975-03-06',
    url: 'https://news.example/algiers',
  },
  {
    name: 'border.mht',
    format: 'mht',
    bytes: Buffer.from(
      `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://news.example/algiers?page=1\r\nSubject: ${TITLE}\r\nDate: Mon, 23 Nov 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://news.example/algiers\r\n\r\n${Buffer.from(`<html><head><title>${TITLE}</title></head><body>${HTML_BODY}</body></html>`).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--=_b--\r\n`,
    ),
    title: TITLE,
    url: 'https://news.example/algiers?page=1',
  },
  { name: 'border.pdf', format: 'pdf', bytes: PDF, title: TITLE },
  { name: 'border.docx', format: 'docx', bytes: docxOf(PARAGRAPHS, TITLE), title: TITLE },
  {
    name: 'border.eml',
    format: 'eml',
    bytes: Buffer.from(
      `${MAIL_HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(ARTICLE_TEXT)}\r\n`,
    ),
    title: TITLE,
    outlet: 'News Wire',
    published: '1975-03-06',
  },
  {
    name: 'page.eml',
    format: 'eml',
    bytes: Buffer.from(
      `${MAIL_HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<html><style>p{}</style>${HTML_BODY}</html>\r\n`,
    ),
    title: TITLE,
    outlet: 'News Wire',
    published: '1975-03-06',
  },
  { name: 'border.rtf', format: 'rtf', bytes: Buffer.from(RTF, 'latin1'), title: TITLE },
];

describe('each format becomes the same article', () => {
  it.each(cases)(
    '$name',
    async ({ name, bytes, format, text = ARTICLE_TEXT, title = null, outlet = null, published = null, url = null }) => {
      const { article } = await readArticle({ name, bytes, modified: null });
      const [year, month, date] = (published ?? '').split('-').map(Number);
      expect(article).toEqual({
        text,
        format,
        title,
        outlet,
        url,
        published: published === null ? null : dayOf(year ?? 0, month ?? 0, date ?? 0),
      });
    },
  );

  it.each(cases.filter(({ format }) => format !== 'md'))(
    '$name is recognised by its content alone',
    async ({ bytes, format }) => {
      const { article } = await readArticle({ name: 'download', bytes, modified: null });
      expect(article.format).toBe(format);
    },
  );
});
