// Sources of patterns, for text in which case does not count.
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const WEEKDAY = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
export const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
export const TO = '\\s*(?:-|\\u2013|\\u2014|to|and|until|through)\\s*';

/** The month, from 1, that a name or its first three letters in small letters mean. */
export function monthOf(name: string | undefined): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((name ?? '').slice(0, 3)) / 3 + 1;
}

/** What a number word or figure counts; "few" are three, none is one. */
export function count(word: string | undefined): number {
  const at = 'one two three four five six seven eight nine ten'.split(' ').indexOf(word ?? '');
  return at >= 0 ? at + 1 : word === 'few' ? 3 : Number(word ?? 1);
}
