import iconv from 'iconv-lite';
import { tidyLayout } from './clean.ts';
import { type Reading, textOnly } from './reader.ts';
import { codePageOfCharset, SIGNS, SKIPPED } from './rtf-words.ts';
import { headingOf } from './txt.ts';

/** Rich Text (Microsoft's RTF 1.9.1): its paragraphs, and the title in its properties. */
export async function readRtf(bytes: Uint8Array): Promise<Reading> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { body, title } = plainOf(source);
  const text = tidyLayout(body);
  return { ...textOnly(text), title: title.trim() === '' ? headingOf(text) : title };
}

/** What a group inherits from the one around it. `to`: where its text goes. */
interface Group {
  readonly to: 'body' | 'title' | 'nowhere';
  readonly fonts: boolean;
  readonly font: number;
  /** How many bytes stand for a `\u` sign where Unicode is not known. */
  readonly fallback: number;
}

/** Group marks, control words with their parameter, control signs, text. `\'hh` is a byte in the font's code page. */
const TOKEN = /\\'([0-9a-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

function plainOf(source: string): { body: string; title: string } {
  const out = { body: '', title: '', nowhere: '' };
  const charsets = new Map<number, string>();
  const outer: Group[] = [];
  let group: Group = { to: 'body', fonts: false, font: -1, fallback: 1 };
  let page = 'windows-1252';
  let bytes: number[] = [];
  let skip = 0;
  let opened = false;
  const flush = () => {
    if (bytes.length > 0) write(iconv.decode(Buffer.from(bytes), charsets.get(group.font) ?? page));
    bytes = [];
  };
  const write = (text: string) => {
    if (group.to !== 'nowhere') out[group.to] += text;
  };
  for (const [, hex, word, parameter, sign, brace, text] of source.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (group.to !== 'nowhere') bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') {
      outer.push(group);
      opened = true;
      skip = 0;
      continue;
    }
    if (brace === '}') {
      group = outer.pop() ?? group;
      skip = 0;
    } else if (sign === '*' && opened) {
      group = { ...group, to: 'nowhere' };
      continue;
    } else if (sign !== undefined) {
      write(SIGNS[sign] ?? '');
    } else if (word !== undefined) {
      const value = parameter === undefined ? null : Number(parameter);
      if (word === 'u' && value !== null) {
        write(String.fromCharCode(value & 0xffff));
        skip = group.fallback;
      } else if (word === 'bin') {
        // The bytes that follow are a picture's; they lie in a destination that is left out.
        skip = 0;
      } else if (word === 'ansicpg' && value !== null && iconv.encodingExists(`cp${value}`)) page = `cp${value}`;
      else if (word === 'mac') page = 'macroman';
      else if (word === 'uc' && value !== null) group = { ...group, fallback: value };
      else if (word === 'f' && value !== null) group = { ...group, font: value };
      else if (word === 'plain') group = { ...group, font: -1 };
      else if (word === 'fonttbl') group = { ...group, to: 'nowhere', fonts: true };
      else if (word === 'fcharset' && group.fonts && value !== null) {
        const named = codePageOfCharset(value);
        if (named) charsets.set(group.font, named);
      } else if (word === 'title' && opened) group = { ...group, to: 'title' };
      else if (SKIPPED.has(word) && opened) group = { ...group, to: 'nowhere' };
      else write(SIGNS[word] ?? '');
    } else if (text !== undefined) {
      const rest = text.slice(skip);
      skip = Math.max(0, skip - text.length);
      write(
        charsets.has(group.font) || /[\x80-\xff]/.test(rest)
          ? iconv.decode(Buffer.from(rest, 'latin1'), charsets.get(group.font) ?? page)
          : rest,
      );
    }
    opened = false;
  }
  flush();
  return { body: out.body, title: out.title };
}
