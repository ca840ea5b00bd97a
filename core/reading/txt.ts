import { cleanText } from './clean.ts';
import { decodeText } from './decode.ts';
import { type Reading, textOnly } from './reader.ts';

/** Plain text. Line ends stay where they are, hard wraps included; the first line may be the title. */
export async function readTxt(bytes: Uint8Array): Promise<Reading> {
  const text = cleanText(decodeText(bytes));
  return { ...textOnly(text), title: headingOf(text) };
}

/**
 * The first line of a text where it reads as a headline: short, no full stop at its end, and set off by a blank line
 * or by capitals. A dateline ("TEHRAN, Nov 14 …") is none.
 */
export function headingOf(text: string): string | null {
  const [first = '', second = ''] = text.trimStart().split('\n', 2);
  const line = first.trim();
  if (line.length < 8 || line.length > 160 || !/\p{L}{3}/u.test(line) || /[.:;,]["”’']?$/.test(line)) return null;
  if (/^\p{Lu}[\p{Lu} .,'-]+(?:\(|,? [A-Z][a-z]{2,8}\.? \d|\s[-–—]{1,2}\s)/u.test(line)) return null;
  const inCapitals = line === line.toUpperCase();
  return second.trim() === '' || inCapitals ? line : null;
}
