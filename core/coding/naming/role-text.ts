/** An office in small letters, acronyms kept; "both", "two" and the like count officers and are no part of the office. */
export function roleText(words: readonly string[]): string {
  const first = words.findIndex((word) => !/^(?:both|two|three|four|several|other|some|new)$/i.test(word));
  return words
    .slice(Math.max(0, first))
    .map((word) => SHORT[word] ?? (/^[A-Z.]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/ '/g, "'")
    .replace(/ \( [A-Z]+ \)/g, '')
    .replace(/^(?:visiting |then[ -])/, '');
}

/** Words as the lexicon writes them: in small letters, hyphens closed up. */
export const keyOfWords = (words: readonly string[]) => words.join(' ').toLowerCase().replace(/ - /g, '-');

/** Offices that headlines and ministries write in letters. */
const SHORT: Readonly<Record<string, string>> = {
  PM: 'prime minister',
  FM: 'foreign minister',
  EAM: 'external affairs minister',
};
