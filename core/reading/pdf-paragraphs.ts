/** A line of a page, in PDF units: `top` grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Lines of pages → paragraphs, a blank line apart. A new paragraph begins after a wider gap, at an indentation, at a
 * change of letter size, or in another column; words broken at a line end are joined. Running heads, running feet and
 * page numbers are left out.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string {
  const running = runningLines(pages);
  const paragraphs: string[][] = [];
  const bodies = pages.map((page) =>
    page.filter(({ text }) => !PAGE_NUMBER.test(text.trim()) && !running.has(skeleton(text))),
  );
  const step = usualStep(bodies);
  for (const lines of bodies) {
    for (const [index, line] of lines.entries()) {
      const pieces = paragraphs.at(-1);
      const last = pieces?.at(-1);
      if (!pieces || last === undefined || startsParagraph(line, lines[index - 1] ?? null, step, last)) {
        paragraphs.push([line.text]);
      } else {
        pieces[pieces.length - 1] = endOf(last, line.text);
        pieces.push(line.text.trimStart());
      }
    }
  }
  return paragraphs.map((pieces) => pieces.join('').trim()).join('\n\n');
}

/** `before` is null at the head of a page. There, and in the next column, the sentence says whether it goes on. */
function startsParagraph(line: PdfLine, before: PdfLine | null, step: number, last: string): boolean {
  const gap = before === null ? 0 : before.top - line.top;
  if (before === null || gap <= 0) return /[.!?]["”’)]?\s*$/.test(last);
  const indented = line.left - before.left > line.height * 0.8 && line.left - before.left < line.height * 6;
  const resized = Math.abs(line.height - before.height) > before.height * 0.15;
  // Lines of a heading are as far apart as their letters are high, which is more than the text's own step.
  return gap > Math.max(step * 1.35, line.height * 1.45) || indented || resized;
}

/**
 * How a line ends that goes on in `next`: "minis-" before "ter" loses its hyphen, "Iran-" before "Iraq" and "vice-"
 * before "president" keep theirs, anything else gets a space.
 */
function endOf(line: string, next: string): string {
  const end = line.trimEnd();
  if (!/[\p{L}\d][-\u2010\u00ad]$/u.test(end)) return `${end} `;
  const broken = /\p{Ll}.$/u.test(end) && /^\s*\p{Ll}/u.test(next) && !COMPOUND.test(end);
  return broken ? end.slice(0, -1) : end;
}

/** First parts of compounds that are words themselves, and so no syllable broken off. */
const COMPOUND =
  /\b(?:vice|self|anti|non|well|long|short|high|low|half|full|mid|cross|so|all|north|south|east|west|left|right|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten)-$/i;

/** The distance from line to line within paragraphs: the lower middle of all that go downwards. */
function usualStep(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages
    .flatMap((lines) => lines.map((line, index) => (lines[index - 1]?.top ?? line.top) - line.top))
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}

/** First and last lines that come back, but for their figures, on three pages or more and on most of them. */
function runningLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([page.at(0), page.at(1), page.at(-2), page.at(-1)].map((line) => skeleton(line?.text ?? '')));
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  const often = [...seen].filter(([text, count]) => text !== '' && count >= 3 && count > pages.length / 2);
  return new Set(often.map(([text]) => text));
}

function skeleton(text: string): string {
  return text.replace(/\d+/g, '#').trim();
}

const PAGE_NUMBER = /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$/i;
