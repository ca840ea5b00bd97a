import type { Span } from '../../record/index.ts';
import type { Quotation } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Passages in quotation marks, outermost ones only, in reading order. Reads “…”, "…", ‘…’, '…', «…», „…“, ``…'' and
 * doubled marks. A quotation left open runs to the mark that closes it in the next paragraph; without one it ends with its paragraph (where the next paragraph opens with a mark again, that is
 * the usual way to print a long quotation); a closing mark without an opening one closes from the sentence's start.
 */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  for (const paragraph of paragraphs) {
    const spans = doubleQuoted(text, paragraph, open !== null);
    const [first, ...rest] = spans;
    if (open && first && first.start === first.inner.start && first.start === paragraph.start) {
      found[found.indexOf(open)] = quotation(text, {
        start: open.start,
        end: first.end,
        inner: { start: open.inner.start, end: first.inner.end },
      });
      spans.splice(0, spans.length, ...rest);
    }
    for (const span of spans) found.push(quotation(text, span));
    const last = found.at(-1);
    open = last && last.end === paragraph.end && last.end === last.inner.end ? last : null;
    for (const span of singleQuoted(text, paragraph)) {
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(quotation(text, span));
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

interface Marked extends Span {
  readonly inner: Span;
}

function quotation(text: string, { start, end, inner }: Marked): Quotation {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return { start, end, inner, words };
}

const DOUBLE = /[“”„«»"]+|``|''|‘‘|’’/g;

/** A paragraph out of a badly read CSV file: marks around the whole, its own marks doubled. */
const FROM_CSV = /^"(?=[\s\S]*"")[\s\S]*"$/;

function doubleQuoted(text: string, whole: Span, continuing: boolean): Marked[] {
  const csv = FROM_CSV.test(text.slice(whole.start, whole.end));
  const paragraph = csv ? { start: whole.start + 1, end: whole.end - 1 } : whole;
  const body = text.slice(paragraph.start, paragraph.end);
  const found: Marked[] = [];
  let open: Span | null = null;
  for (const hit of body.matchAll(DOUBLE)) {
    const mark = { start: paragraph.start + hit.index, end: paragraph.start + hit.index + hit[0].length };
    const way = direction(text, mark, hit[0], open !== null);
    if (way === 'open') {
      if (open === null) open = mark;
      continue;
    }
    if (way === 'none') continue;
    const here = { start: paragraph.start, end: paragraph.start };
    const carried = continuing && found.length === 0 ? here : null;
    const from: Span =
      open ?? carried ?? missingOpening(text, paragraph, mark.start, found.at(-1)?.end ?? paragraph.start);
    push(found, from, mark);
    open = null;
  }
  if (open) push(found, open, missingClosing(text, paragraph, open));
  return found;
}

function push(found: Marked[], open: Span, close: Span): void {
  if (open.end >= close.start) return;
  found.push({ start: open.start, end: close.end, inner: { start: open.end, end: close.start } });
}

/** Whether a mark opens or closes: by its own shape where it has one, else by the spaces beside it. */
function direction(text: string, mark: Span, shape: string, isOpen: boolean): 'open' | 'close' | 'none' {
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  if (!isOpen && /\d/.test(before) && shape === '"' && !/[\p{L}]/u.test(after)) return 'none';
  const spaceBefore = before === '' || /[\s([{\u2013\u2014-]/.test(before);
  const spaceAfter = after === '' || /[\s)\]},.;:!?\u2013\u2014-]/.test(after);
  if (spaceBefore && !spaceAfter) return 'open';
  if (spaceAfter && !spaceBefore) return 'close';
  if (/^[„«]/.test(shape) || (/^“/.test(shape) && !isOpen)) return 'open';
  if (/^[”»]/.test(shape) && isOpen) return 'close';
  return isOpen ? 'close' : 'open';
}

/** Where a quotation ends whose closing mark is missing: before ", X said." at the end of the paragraph, else with it. */
function missingClosing(text: string, paragraph: Span, open: Span): Span {
  const rest = text.slice(open.end, paragraph.end);
  const found = /,(?=\s[^,“”"]{1,80}\b(?:said|says|told|added|stated|declared|warned)\b[^“”"]{0,60}$)/.exec(rest);
  const at = found ? open.end + found.index + 1 : paragraph.end;
  return { start: at, end: at };
}

/** Where a quotation starts whose opening mark is missing: after the last colon or sentence end before the closing one. */
function missingOpening(text: string, paragraph: Span, close: number, floor: number): Span {
  const body = text.slice(floor, close);
  const cut = /^[\s\S]*(?:[:]\s|[.!?][)"”]*\s+(?=\p{Lu}))/u.exec(body.slice(0, Math.max(0, body.length - 2)));
  const at = Math.max(paragraph.start, floor + (cut ? cut[0].length : 0));
  const start = at + (/^\s*/.exec(text.slice(at, close))?.[0].length ?? 0);
  return { start, end: start };
}

const SINGLE_OPEN = /(?<=^|[\s([{\u2013\u2014:])['‘`](?=[\p{L}[])/gu;

function singleQuoted(text: string, paragraph: Span): Marked[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const found: Marked[] = [];
  let after = 0;
  for (const hit of body.matchAll(SINGLE_OPEN)) {
    if (hit.index < after) continue;
    const close = closingSingle(body, hit.index + 1);
    if (close < 0) continue;
    after = close + 1;
    const open = paragraph.start + hit.index;
    push(found, { start: open, end: open + 1 }, { start: paragraph.start + close, end: paragraph.start + after });
  }
  return found;
}

/** The first mark that can close: after punctuation, or before a space but not as the apostrophe of a plural. */
function closingSingle(body: string, from: number): number {
  let doubtful = -1;
  for (let at = from + 1; at < body.length; at++) {
    const unit = body.charAt(at);
    if (unit !== "'" && unit !== '’') continue;
    const next = body.charAt(at + 1);
    if (/[\p{L}\p{N}]/u.test(next)) continue;
    const before = body.charAt(at - 1);
    if (before !== 's' || /[,.;:!?)]/.test(next) || next === '') return at;
    if (doubtful < 0) doubtful = at;
  }
  return doubtful;
}
