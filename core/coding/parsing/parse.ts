import type { Parsed, SourceText, Token } from '../types.ts';
import { datelineOf } from './dateline.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** First stage: article → tokens, sentences, quotations, dateline. Every offset points into `source.text`. */
export function parse(source: SourceText): Parsed {
  const paragraphs = paragraphsOf(source.text);
  const quotations = quotationsOf(source.text, paragraphs);
  const loose: Token[] = tokensOf(source.text).map((token) => ({ ...token, sentence: 0 }));
  const sentences = sentencesOf(source.text, loose, paragraphs, quotations);
  const tokens = sentences.flatMap((sentence) =>
    loose.slice(sentence.tokens.start, sentence.tokens.end).map((token) => ({ ...token, sentence: sentence.index })),
  );
  return { source, tokens, sentences, quotations, dateline: datelineOf(source, paragraphs) };
}
