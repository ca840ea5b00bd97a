import { tidyLayout } from './clean.ts';
import { type Reading, textOnly } from './reader.ts';
import { RtfText } from './rtf-text.ts';
import { headingOf } from './txt.ts';

/** Rich Text (Microsoft's RTF 1.9.1): its paragraphs, and the title in its properties. */
export async function readRtf(bytes: Uint8Array): Promise<Reading> {
  const { body, title } = plainOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  const text = tidyLayout(body);
  return { ...textOnly(text), title: title.trim() === '' ? headingOf(text) : title };
}

/** `source` holds one character a byte. */
function plainOf(source: string): { body: string; title: string } {
  const out = new RtfText();
  const token = new RegExp(TOKEN, 'gi');
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [, hex, word, parameter, sign, brace, text] = found;
    const value = parameter === undefined ? null : Number(parameter);
    if (hex !== undefined) out.byte(Number.parseInt(hex, 16));
    else if (brace === '{') out.open();
    else if (brace === '}') out.close();
    else if (word === 'bin') token.lastIndex += Math.max(0, value ?? 0);
    else if (word !== undefined) out.word(word, value);
    else if (sign !== undefined) out.sign(sign);
    else if (text !== undefined) out.text(text);
  }
  return out.end();
}

/** A byte in the font's code page, a control word with its parameter, a control sign, a group's mark, text. */
const TOKEN = /\\'([0-9a-f]{2})|\\([a-z]+)(-?\d{1,10})? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/;
