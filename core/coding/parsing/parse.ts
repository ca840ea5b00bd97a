import type { Day } from '../../record/index.ts';
import type { Parsed, SourceText, Token } from '../types.ts';
import { datelineOf } from './dateline.ts';
import { withoutMechanicalCapitals } from './mechanical-capitals.ts';
import { withoutOwn } from './own-quotation.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { releaseDayOf } from './release-day.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** First stage: article → tokens, sentences, quotations, dateline. Every offset points into `source.text`. */
export function parse(given: SourceText): Parsed {
  const paragraphs = paragraphsOf(given.text);
  const source = { ...given, published: publishedOn(given, releaseDayOf(given.text, paragraphs)) };
  const quotations = quotationsOf(source.text, paragraphs);
  const loose: Token[] = tokensOf(withoutMechanicalCapitals(source.text)).map((token) => ({ ...token, sentence: 0 }));
  const sentences = sentencesOf(source.text, loose, paragraphs, quotations);
  const tokens = sentences.flatMap((sentence) =>
    loose.slice(sentence.tokens.start, sentence.tokens.end).map((token) => ({ ...token, sentence: sentence.index })),
  );
  return {
    source,
    tokens,
    sentences,
    quotations: withoutOwn(source.text, sentences, quotations),
    dateline: datelineOf(source, paragraphs),
  };
}

/** The day a text itself gives is surer than that of a page or feed which brought it a few days later. */
function publishedOn({ published }: SourceText, release: Day | null): Day | null {
  if (published === null || release === null) return published ?? release;
  return published >= release && published - release <= LATE ? release : published;
}

const LATE = 3;
