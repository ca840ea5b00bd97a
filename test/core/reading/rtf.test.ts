import { expect, it } from 'vitest';
import { readRtf } from '../../../core/reading/rtf.ts';

const read = async (body: string) => (await readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1'))).text;

it.each([
  ['paragraphs and lines', 'One.\\par Two\\line three.', 'One.\n\nTwo\nthree.'],
  ['a backslash at a line end', 'One.\\\nTwo.', 'One.\n\nTwo.'],
  ['escaped signs', 'a \\{b\\} \\\\ c\\~d', 'a {b} \\ c d'],
  ['words of signs', '\\ldblquote yes\\rdblquote\\emdash no\\rquote s', '“yes”—no’s'],
  ['bytes of the code page', "caf\\'e9 \\'93x\\'94", 'café “x”'],
  ['raw bytes of the code page', 'caf\xe9', 'café'],
  [
    'bytes of a font’s own',
    "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\'cc\\'ee\\f0 scow",
    'Moscow'.replace('Mo', 'Мо'),
  ],
  ['Unicode with one fallback character', 'caf\\u233?\\u8212- yes', 'café— yes'],
  ['Unicode with none, and with a byte', "\\uc0\\u233 a\\uc1\\u233\\'e9b", 'éaéb'],
  ['negative Unicode', 'x\\u-3913?y', 'x\uf0b7y'],
  ['pictures in bytes that look like groups', 'a{\\pict\\bin4 }}{{}b', 'ab'],
  [
    'destinations that hold no text',
    'a{\\*\\unknown hidden}{\\footer page}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}b',
    'alinkb',
  ],
  ['soft and hard hyphens', 'minis\\-ter Iran\\_Iraq', 'minister Iran-Iraq'],
  ['groups that are never closed', '{{{a', 'a'],
  ['groups that are closed too often', 'a}}}b', 'ab'],
])('%s', async (_, body, text) => expect(await read(body)).toBe(text));
