import type { Iso3, Span } from '../record/index.ts';
import { lowerBound } from './lower-bound.ts';
import type { Actor, Analysis, CountryMention, Quotation, Sentence } from './types.ts';

/** An analysis with the look-ups by token that finding statements needs; built once per article. */
export interface Aids extends Analysis {
  /** The longest actor that covers the token, else null. */
  readonly actorAt: readonly (Actor | null)[];
  /** Index of the quotation whose inside holds the token, else −1. */
  readonly quoteAt: Int32Array;
  readonly actorsIn: (span: Span) => Actor[];
  readonly countriesIn: (span: Span) => CountryMention[];
  readonly quotationsIn: (span: Span) => Quotation[];
  /** Index of the first token at or after an offset. */
  readonly tokenFrom: (offset: number) => number;
  readonly sentenceOf: (offset: number) => Sentence | null;
}

/** Indexes an analysis by token; the same analysis once. */
export function aidsOf(analysis: Analysis): Aids {
  const aids = known.get(analysis) ?? indexed(analysis);
  known.set(analysis, aids);
  return aids;
}

const known = new WeakMap<Analysis, Aids>();

function indexed(analysis: Analysis): Aids {
  const { tokens, quotations, actors, countries, sentences } = analysis;
  const tokenFrom = (offset: number) => lowerBound(tokens, offset);
  const actorAt: (Actor | null)[] = tokens.map(() => null);
  for (const actor of [...actors].sort((one, other) => one.end - one.start - (other.end - other.start))) {
    for (let at = tokenFrom(actor.start); at < tokens.length && (tokens[at]?.start ?? 0) < actor.end; at++) {
      actorAt[at] = actor;
    }
  }
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ inner }, index) => {
    for (let at = tokenFrom(inner.start); at < tokens.length && (tokens[at]?.start ?? 0) < inner.end; at++) {
      quoteAt[at] = index;
    }
  });
  return {
    ...analysis,
    actorAt,
    quoteAt,
    tokenFrom,
    actorsIn: within(actors),
    countriesIn: within(countries),
    quotationsIn: within(quotations),
    sentenceOf: (offset) => {
      const at = lowerBound(sentences, offset + 1) - 1;
      const sentence = sentences[at];
      return sentence && offset < sentence.end ? sentence : null;
    },
  };
}

/** Countries that a passage names, or whose people and bodies it names. */
export function spokenOfIn(aids: Aids, passage: Span): Set<Iso3> {
  return new Set([...aids.countriesIn(passage), ...aids.actorsIn(passage)].flatMap(({ country }) => country ?? []));
}

/** Items that overlap a span, sorted by start. */
function within<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  const sorted = [...items].sort((one, other) => one.start - other.start);
  const longest = Math.max(0, ...items.map(({ start, end }) => end - start));
  return ({ start, end }) => {
    const found: Item[] = [];
    for (let at = lowerBound(sorted, start - longest); at < sorted.length; at++) {
      const item = sorted[at];
      if (!item || item.start >= end) break;
      if (start < item.end) found.push(item);
    }
    return found;
  };
}
