import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../core/reading/decode.ts';
import { readArticle } from '../../../core/reading/index.ts';
import { ARABIC, ARTICLE_TEXT, RUSSIAN } from './fixtures/text.ts';

describe('plain text in any encoding', () => {
  it.each([
    ['utf-8', { addBOM: false }],
    ['utf-8', { addBOM: true }],
    ['utf-16le', { addBOM: true }],
    ['utf-16le', { addBOM: false }],
    ['utf-16be', { addBOM: true }],
    ['utf-16be', { addBOM: false }],
    ['utf-32le', { addBOM: true }],
    ['windows-1252', {}],
    ['windows-1256', {}],
  ])('%s %o', async (encoding, options) => {
    const bytes = iconv.encode(ARTICLE_TEXT, encoding, options);
    expect((await readArticle({ name: 'a.txt', bytes, modified: null })).article.text).toBe(ARTICLE_TEXT);
  });

  it.each([
    ['windows-1256', ARABIC],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
  ])('%s is told by its letters', (encoding, text) => expect(decodeText(iconv.encode(text, encoding))).toBe(text));
});

describe('a page or message says its encoding', () => {
  const text =
    'The ministers of Türkiye and Česko met in Łódź on Tuesday, and “both sides” were satisfied with the talks they had.';
  const latin = text.replace('Č', 'C').replace('Łódź', 'Lodz');

  it.each([
    ['windows-1250', '<meta charset="windows-1250">', text.replace('ü', 'u')],
    ['windows-1252', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', latin],
    ['utf-8', '<meta charset=utf-8>', text],
    ['utf-16le', '<meta charset=utf-16>', text],
  ])('html in %s', async (encoding, meta, expected) => {
    const bytes = iconv.encode(`<html><head>${meta}</head><body><p>${expected}</p></body></html>`, encoding);
    expect((await readArticle({ name: 'a.html', bytes, modified: null })).article.text).toBe(expected);
  });

  it.each([
    ['windows-1252', 'text/plain; charset=windows-1252', latin],
    ['windows-1250', 'text/plain; charset="windows-1250"', text.replace('ü', 'u')],
    ['windows-1252', 'text/plain', latin],
  ])('e-mail in %s as %s', async (encoding, type, expected) => {
    const head = `MIME-Version: 1.0\r\nSubject: Talks\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
    const bytes = iconv.encode(`${head}${expected}\r\n`, encoding);
    expect((await readArticle({ name: 'a.eml', bytes, modified: null })).article.text).toBe(expected);
  });

  it('a saved page without a charset header is what its meta tag says', async () => {
    const expected = text.replace('ü', 'u');
    const head = 'Content-Location: https://news.example/a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n';
    const page = `<html><head><meta charset="windows-1250"></head><body><p>${expected}</p></body></html>`;
    const bytes = iconv.encode(head + page, 'windows-1250');
    expect((await readArticle({ name: 'a.mht', bytes, modified: null })).article.text).toBe(expected);
  });
});
