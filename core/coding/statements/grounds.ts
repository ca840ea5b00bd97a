import type { Ground, Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Utterance } from './evidence.ts';

/**
 * The passages that prove a statement's fields: its date, who speaks, which countries are spoken of, and the word that
 * says what sort of speech it is. In reading order, each once.
 */
export function groundsOfStatement(
  aids: Aids,
  utterance: Utterance,
  about: readonly Iso3[],
  date: Span | null,
): Ground[] {
  const { attributions, start, end } = utterance;
  const within = (span: Span) => span.start >= start && span.end <= end && span.start < span.end;
  const subjects = attributions.map(({ subject }) => subject).filter(within);
  const spoken = aids.countriesIn(utterance).filter(({ country }) => about.includes(country));
  const outside = spoken.filter(({ start: at }) => !subjects.some((one) => one.start <= at && at < one.end));
  const verbs = attributions.flatMap(({ verbAt, reporting }) => {
    const [first, last] = [aids.tokens[verbAt], aids.tokens[verbAt + (reporting?.length ?? 1) - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  const grounds: Ground[] = [
    ...(date ? [ground('date', date)] : []),
    ...[...subjects, ...outside].filter(within).map((span) => ground('party', span)),
    ...verbs.filter(within).map((span) => ground('type', span)),
  ];
  return grounds
    .filter((one, index) => grounds.findIndex((other) => sameGround(one, other)) === index)
    .sort((one, other) => one.span.start - other.span.start);
}

function ground(field: Ground['field'], { start, end }: Span): Ground {
  return { field, span: { start, end } };
}

function sameGround(one: Ground, other: Ground): boolean {
  return one.field === other.field && one.span.start === other.span.start && one.span.end === other.span.end;
}
