import type { Parsed } from '../types.ts';
import { LETTERS } from './name-words.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "The Hon. Jane Hill MP" in one line and "Minister for Trade" in the next, or the other way about: the office is his. */
export function withLetterheads(
  { tokens, sentences }: Pick<Parsed, 'tokens' | 'sentences'>,
  phrases: readonly NounPhrase[],
): readonly NounPhrase[] {
  const isLine = ({ sentence, from, to }: NounPhrase) => {
    const line = sentences[sentence]?.tokens;
    if (!line || from - line.start > 1) return false;
    return tokens.slice(to, line.end).every(({ text }) => LETTERS.test(text) || /^[,.]$|^M\.P\.?$/.test(text));
  };
  return phrases.map((phrase, at) => {
    if (phrase.sort !== 'person' || phrase.role || !STYLED.test(phrase.name?.title ?? '') || !isLine(phrase))
      return phrase;
    const office = [phrases[at + 1], phrases[at - 1]].find(
      (other) =>
        other?.sort === 'official' &&
        !other.plural &&
        other.role?.represents &&
        Math.abs(other.sentence - phrase.sentence) === 1 &&
        isLine(other),
    );
    return office ? { ...phrase, role: office.role, country: phrase.country ?? office.country } : phrase;
  });
}

const STYLED = /\bhon|honourable|honorable|senator|excellency|\bh\.?e\b|^(?:dr|mr|mrs|ms|sir|dame)\b/;
