/**
 * Text as the record wants it: LF line ends, NFC, no byte-order mark, no soft hyphens, zero-width or direction marks,
 * no control characters but tab and line feed; Latin ligatures spelt out, every other space an ordinary one.
 * Everything visible stays where it was: plain English text comes out as it went in.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .normalize('NFC');
}

/** For text taken out of a layout: no spaces at line ends, paragraphs one blank line apart, nothing around the whole. */
export function tidyLayout(raw: string): string {
  // Line by line: a regular expression for the spaces at line ends takes the square of their number.
  const lines = cleanText(raw)
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** A title or a name on one line, no longer than `limit` code units; null where nothing is left. */
export function cleanLine(raw: string | null | undefined, limit: number): string | null {
  const line = cleanText((raw ?? '').slice(0, limit * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line.slice(0, limit).toWellFormed().trim();
}

/** CR LF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Control and format characters (Unicode Cc, Cf): soft hyphen, zero-width and direction marks, byte-order mark. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const LIGATURES = /[\ufb00-\ufb06]/g;
