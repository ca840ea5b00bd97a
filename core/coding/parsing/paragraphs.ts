import type { Span } from '../../record/index.ts';

/** A run of text that belongs together, without the white space around it; hard-wrapped lines are joined into one. */
export interface Paragraph extends Span {
  readonly heading: boolean;
}

/** Lines of wrapped copy are shorter than this; longer lines are paragraphs by themselves. */
const WIDEST_WRAP = 100;
/** How far a line may stay below the widest one, next word counted, and still have been broken by width. */
const RAGGED = 12;
/** The same of typed pages, whose lines a reader of scans has put down unevenly. */
const TYPED = 22;

interface Line extends Span {
  readonly indent: number;
  readonly length: number;
  readonly firstWord: number;
}

/**
 * Cuts a text into paragraphs: at blank lines, at indented lines, and at every line end of text that is not
 * hard-wrapped. A line was wrapped where the next one's first word would not have fitted the block's width.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const groups: Span[] = [];
  const blocks = blocksOf(text);
  const spaced = isDoubleSpaced(text, blocks);
  for (const block of spaced ? [blocks[0] ?? [], blocks.slice(1).flat()] : blocks) {
    const wrapped = block.filter((line) => line.length <= WIDEST_WRAP);
    // One short line among long ones was not wrapped.
    const widths = wrapped.map((line) => line.length).sort((one, other) => one - other);
    const width = wrapped.length > 1 ? (widths.at(spaced ? Math.floor(-widths.length / 8) : -1) ?? 0) : 0;
    let open: { start: number; end: number; first: Line; last: Line } | null = null;
    for (const line of block) {
      if (
        open &&
        (isOfPoint(text, open.first, line) || continues(text, open.last, line, width, spaced ? TYPED : RAGGED))
      ) {
        open.end = line.end;
        open.last = line;
      } else {
        if (open) groups.push({ start: open.start, end: open.end });
        open = { start: line.start, end: line.end, first: line, last: line };
      }
    }
    if (open) groups.push({ start: open.start, end: open.end });
  }
  return markHeadings(text, groups);
}

/** Whether wrapped lines stand apart by blank ones, as in copies of typed pages: most go on in the middle of a sentence. */
function isDoubleSpaced(text: string, blocks: readonly (readonly Line[])[]): boolean {
  if (blocks.length < 8 || blocks.some(({ length }) => length > 2)) return false;
  const lines = blocks.flat();
  const going = lines.filter((line, at) => {
    const next = lines[at + 1];
    return (
      next &&
      line.length <= WIDEST_WRAP &&
      !isEnded(text, line) &&
      /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
    );
  });
  return going.length > lines.length / 8;
}

/** Non-blank lines between blank ones. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(at, end);
    const body = raw.trim();
    if (body === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else {
      const indent = raw.length - raw.trimStart().length;
      const space = body.search(/\s/);
      block.push({
        start: at + indent,
        end: at + indent + body.length,
        indent,
        length: raw.trimEnd().length,
        firstWord: space < 0 ? body.length : space,
      });
    }
    at = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

const isPoint = (text: string, { start }: Line): boolean =>
  /^(?:[-*•·]\s|\d+[.)]\s)/.test(text.slice(start, start + 4));

/** Lines of a point of a list stand in from its mark. */
const isOfPoint = (text: string, point: Line, next: Line): boolean =>
  isPoint(text, point) && next.indent > point.indent && !isPoint(text, next);

function continues(text: string, line: Line, next: Line, width: number, ragged: number): boolean {
  if (next.indent >= line.indent + 2) return false;
  if (isPoint(text, next)) return false;
  if (!isEnded(text, line) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true;
  if (LEFT_OPEN.test(text.slice(line.start, line.end))) return true;
  if (line.length > WIDEST_WRAP || width < 45) return false;
  return line.length + 1 + next.firstWord > width - ragged && line.length >= width * 0.6;
}

/** "to Colombia, Ecuador and": a line that cannot end there. */
const LEFT_OPEN = /\s(?:and|or|of|the|an?|with|between|by|from|its|their|his|her)$/;

const isEnded = (text: string, { start, end }: Line): boolean =>
  /[.!?:;][)\]"'\u201d\u2019]*$/.test(text.slice(Math.max(start, end - 4), end));

/** A heading ends without a full stop and stands above something that does not. */
function markHeadings(text: string, groups: readonly Span[]): Paragraph[] {
  const shapes = groups.map(
    ({ start, end }, at) =>
      looksLikeHeading(text.slice(start, end)) || (at === 0 && isInTitleCase(text.slice(start, end))),
  );
  for (let at = 1; at < groups.length; at++) {
    const to = endOfPoints(text, groups, shapes, at);
    for (; at < to; at++) shapes[at] = false;
  }
  const [firstBody, lastBody] = [shapes.indexOf(false), shapes.lastIndexOf(false)];
  for (let at = firstBody + 1; at < lastBody; at++) {
    const group = groups[at];
    if (group && shapes[at] && isSentence(text.slice(group.start, group.end))) shapes[at] = false;
  }
  return groups.map((group, at) => ({ ...group, heading: shapes[at] === true && at < lastBody }));
}

/** "Mensah has accused Togo of hiding the gunmen": a caption in the text is a sentence in the perfect or past, with its articles. */
function isSentence(body: string): boolean {
  const words = body.split(/\s+/);
  const lower = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length < 6 || lower < words.length / 2 || /[:|?]/.test(body)) return false;
  return PERFECT.test(body) || (PAST.test(body) && /\s(?:the|a|an|his|her|its|their)\s/.test(body));
}

const PERFECT =
  /\s(?:has|have|had)\s(?:(?:also|again|already|repeatedly|long|often)\s)?(?:been|said|told|made|taken|given|held|met|sent|cut|left|won|\p{Ll}+ed)\s/u;
const PAST =
  /^(?:\S+\s){1,6}?(?:said|told|met|spoke|held|made|sought|was|were|accused|denied|warned|called|urged|asked|rejected|claimed|announced|closed|condemned|criticised|criticized|visited|signed|vowed|pledged|threatened|ordered)\s/;

/** "The minister also said:" above points without full stops: the index behind the last of at least two, else `from`. */
function endOfPoints(text: string, groups: readonly Span[], shapes: readonly boolean[], from: number): number {
  const before = groups[from - 1];
  if (!before || shapes[from - 1] || !/\b(?:said|added|says):$/.test(text.slice(before.start, before.end))) return from;
  let to = from;
  while (shapes[to]) to++;
  return to - from > 1 ? to : from;
}

/** "Minister Rejects Proposals for Meeting.": capitals throughout, even with a full stop. */
function isInTitleCase(body: string): boolean {
  // A dateline opens a report, not a headline.
  if (/^\p{Lu}{3,}[^.!?]{0,40}\s(?:-|--|\u2013|\u2014)\s/u.test(body)) return false;
  const words = body.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length >= 4);
  return words.length >= 5 && words.length <= 25 && long.length >= 4 && long.every((word) => /^\p{Lu}/u.test(word));
}

function looksLikeHeading(body: string): boolean {
  if (/[.!?;:,\u2026][)\]"'\u201d\u2019*]*$/.test(body) && !/(?:\b\p{Lu}\.){2,}$/u.test(body)) return false;
  if (/^["\u201c\u2018']/.test(body) && /["\u201d\u2019']$/.test(body)) return false;
  if (/^[-*•·]/.test(body)) return false;
  return body.length <= 220 && body.split(/\s+/).length <= 28;
}
