/** Letters that Unicode does not decompose, with the plain letter that stands for them in English text. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  ħ: 'h',
  ə: 'e',
  Ə: 'E',
  æ: 'a',
  Æ: 'A',
  œ: 'o',
  ß: 's',
  þ: 't',
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u02bb': "'",
  '`': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2015': '\u2014',
  '\u2026': '.',
};

/**
 * The text with diacritics, curly marks and odd spaces made plain, **of the same length**, so that offsets into the
 * result are offsets into the text. For look-ups and tagging only; evidence is always cut from the text itself.
 */
export function foldText(text: string): string {
  return text.replace(/[^\n\x20-\x5f\x61-\x7e]/g, foldUnit);
}

/** The same in small letters, as patterns of phrases take words. */
export function plainly(words: string): string {
  return foldText(words).toLowerCase();
}

function foldUnit(unit: string): string {
  const letter = LETTERS[unit];
  if (letter !== undefined) return letter;
  if (/\s|\p{Cf}|\p{Cc}/u.test(unit)) return ' ';
  const plain = unit.normalize('NFD');
  const first = plain.charAt(0);
  return plain.length > 1 && /[A-Za-z]/.test(first) ? first : unit;
}
