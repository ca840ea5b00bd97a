import type { Span } from '../../core/record/index.ts';

/**
 * The paragraphs of a text as spans, without the white space around them. Blank lines part paragraphs; a single line
 * end does too, unless the lines around it look like one paragraph wrapped at a fixed width.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const block of pieces(text, /\n[^\S\n]*\n\s*/g, { start: 0, end: text.length })) {
    const lines = pieces(text, /\n/g, block);
    if (isWrapped(lines)) paragraphs.push(block);
    else paragraphs.push(...lines);
  }
  return paragraphs;
}

/** The paragraphs of a text, without a first one that only repeats the title above it and proves nothing. */
export function paragraphsBelow(
  title: string | null,
  text: string,
  findings: readonly { readonly evidence: readonly Span[] }[],
): Span[] {
  const [first, ...others] = paragraphsOf(text);
  if (first === undefined) return [];
  const repeats = text.slice(first.start, first.end).replaceAll(/\s+/g, ' ') === title;
  const proves = findings.some(({ evidence }) => evidence.some(({ start }) => start < first.end));
  return repeats && !proves && others.length > 0 ? others : [first, ...others];
}

/** Hard-wrapped: every line but the last reaches well into the column and none runs past it. */
function isWrapped(lines: readonly Span[]): boolean {
  const widths = lines.map(({ start, end }) => end - start);
  return (
    widths.length > 1 && widths.every((width) => width <= 100) && widths.slice(0, -1).every((width) => width >= 45)
  );
}

function pieces(text: string, parting: RegExp, within: Span): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (const found of text.slice(within.start, within.end).matchAll(parting)) {
    push(start, within.start + found.index);
    start = within.start + found.index + found[0].length;
  }
  push(start, within.end);
  return spans;

  function push(from: number, to: number): void {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const begin = from + piece.indexOf(trimmed);
    spans.push({ start: begin, end: begin + trimmed.length });
  }
}
