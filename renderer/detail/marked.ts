import type { Span } from '../../core/record/index.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly proof: boolean;
}

/** A text cut at its passages: the pieces joined are the text. Passages may overlap and run past the end. */
export function marked(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, proof: boolean) => {
    if (end <= at) return;
    pieces.push({ start: at, text: text.slice(at, end), proof });
    at = end;
  };
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
