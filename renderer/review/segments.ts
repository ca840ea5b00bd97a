import type { Span } from '../../core/record/index.ts';

/** A span that belongs to something: a finding's key, a ground's name. */
export interface Marked {
  readonly of: string;
  readonly span: Span;
}

/** A stretch of text under the same marks from end to end. */
export interface Segment extends Span {
  /** What marks it, in order of the marks given; empty for plain text. */
  readonly of: readonly string[];
}

/** Cuts a span at every border of the marks that touch it. The segments join up to the whole span, in order. */
export function segmentsOf(whole: Span, marks: readonly Marked[]): Segment[] {
  const touching = marks.filter(({ span }) => span.start < whole.end && span.end > whole.start);
  const borders = new Set([whole.start, whole.end]);
  for (const { span } of touching) {
    borders.add(Math.max(span.start, whole.start));
    borders.add(Math.min(span.end, whole.end));
  }
  const cuts = [...borders].sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? whole.start;
    const over = touching.filter(({ span }) => span.start <= start && span.end >= end);
    return { start, end, of: [...new Set(over.map(({ of }) => of))] };
  });
}
