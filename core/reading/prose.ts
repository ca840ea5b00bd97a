import { ReadingError } from './error.ts';
import { lettersIn } from './letters.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';

/**
 * Throws a ReadingError where the text cannot be an article: `empty`, `too-large`, or `not-an-article` where there is
 * no sentence in it or most of it is signs and figures. The shortest real briefs have some 20 words.
 */
export function requireProse(text: string): void {
  if (text.trim() === '') throw new ReadingError('empty');
  if (text.length > MAX_TEXT_LENGTH) throw new ReadingError('too-large', `${MAX_TEXT_LENGTH / 1e6} million characters`);
  const visible = text.replace(/\s+/g, '').length;
  const letters = lettersIn(text).all;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < MIN_WORDS || letters < visible * MIN_LETTERS || !SENTENCE.test(text))
    throw new ReadingError('not-an-article');
}

const MIN_WORDS = 10;
const MIN_LETTERS = 0.6;

/** Five words in a row on one line, with nothing between them but spaces and the punctuation of prose. Bounded, to stay linear. */
const SENTENCE = /(?:\p{L}[\p{L}\p{M}.'’-]{0,40}[,”"’]?[ \t]{1,20}["“‘(]?){4}\p{L}+/u;
