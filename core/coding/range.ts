import type { Span } from '../record/index.ts';

/** The whole numbers from `from` up to, but not including, `to`; none where `to` is not greater. */
export function range(from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) found.push(at);
  return found;
}

/** Whether a passage lies wholly within another. */
export function isIn(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}
