import type { Span } from '../../record/index.ts';
import abbreviations from '../lexicon/en/abbreviations.json' with { type: 'json' };
import type { Quotation, Sentence, Token } from '../types.ts';
import type { Paragraph } from './paragraphs.ts';

const titles: ReadonlySet<string> = new Set(abbreviations.titles);
const others: ReadonlySet<string> = new Set(abbreviations.others);
const starters: ReadonlySet<string> = new Set(abbreviations.starters);
/** Verbs by which `"…?" Smith asked` shows that the sentence goes on behind a quotation's own full stop. */
const SAID = /^(?:said|says|asked|asks|added|told|wrote|replied|declared|warned|shouted|exclaimed|quoted|was|tweeted)$/;

/** Cuts tokens (in reading order) into sentences. A sentence never runs over a paragraph's end. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): Sentence[] {
  const closing = new Set(quotations.map((quotation) => quotation.inner.end));
  const found: Sentence[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    while (next < tokens.length && startOf(tokens, next) < paragraph.start) next++;
    let first = next;
    while (next < tokens.length && startOf(tokens, next) < paragraph.end) {
      const stop = endOfSentence(text, tokens, next, paragraph, closing);
      next = stop ?? next + 1;
      if (stop !== null) {
        add(first, stop, index, paragraph);
        first = stop;
      }
    }
    add(first, next, index, paragraph);
  });
  return found;

  function add(from: number, to: number, paragraph: number, { heading }: Paragraph): void {
    const head = tokens[from];
    const tail = tokens[to - 1];
    if (!head || !tail || to <= from) return;
    found.push({
      index: found.length,
      paragraph,
      heading,
      start: head.start,
      end: tail.end,
      tokens: { start: from, end: to },
    });
  }
}

/** The index after the sentence that ends at token `at`, closing marks included; null where none ends there. */
function endOfSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  paragraph: Span,
  closing: ReadonlySet<number>,
): number | null {
  const token = tokens[at];
  if (!token) return null;
  const full = /^[.!?\u2026]+$/.test(token.text);
  const abbreviated = !full && token.text.length > 1 && token.text.endsWith('.');
  if (!full && !abbreviated) return null;
  let stop = at + 1;
  let quoted = false;
  for (let mark = tokens[stop]; mark && isClosing(mark, closing, text); mark = tokens[++stop]) {
    quoted ||= !/^[)\]]$/.test(mark.text);
  }
  const following = tokens[stop];
  if (!following || following.start >= paragraph.end) return stop;
  const first = following.text.charAt(0);
  if (/[\p{Ll},;:)]/u.test(first)) return null;
  const before = tokens[at - 1];
  if (abbreviated && !quoted && !endsAfterAbbreviation(token.lower.slice(0, -1), following, tokens[stop + 1]))
    return null;
  if (full && token.text === '.' && before && before.end === token.start && !quoted) {
    if (titles.has(before.lower)) return null;
    if (/^\p{Lu}$/u.test(before.text) && before.text !== 'I') return null;
    if (others.has(before.lower) && !endsAfterAbbreviation(before.lower, following, tokens[stop + 1])) return null;
  }
  if (quoted && token.text !== '.' && attributed(tokens, stop)) return null;
  return stop;
}

function isClosing(mark: Token, closing: ReadonlySet<number>, text: string): boolean {
  if (/^[)\]]$/.test(mark.text)) return true;
  if (!/^["'“”’‘»]+$|^''$/.test(mark.text)) return false;
  return closing.has(mark.start) || (/^[”’»]/.test(mark.text) && !/\s/.test(text.charAt(mark.start - 1)));
}

const OFFICES =
  /^(?:secretary|assistant|deputy|ambassador|president|prime|foreign|vice|minister|special|senior|acting|counselor)$/;

function endsAfterAbbreviation(word: string, following: Token, next: Token | undefined): boolean {
  // "U.S. Under Secretary": an office, not the start of a sentence.
  if (following.lower === 'under' && /^(?:secretary|-)$/.test(next?.lower ?? '')) return false;
  // "in Washington, D.C. Ambassador X will sign": an office begins the next sentence.
  if (word === 'd.c' && OFFICES.test(following.lower)) return true;
  if (titles.has(word) || /^\p{L}$/u.test(word)) return false;
  return starters.has(following.lower) || /^["“‘]/.test(following.text);
}

/** Whether a short name and a verb of saying follow: `"Will they?" Foreign Minister Smith asked`. */
function attributed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at];
    if (!token || /^[.!?,;:"“”]$/.test(token.text)) return false;
    if (at > from && SAID.test(token.lower)) return true;
  }
  return false;
}

function startOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.start ?? Number.POSITIVE_INFINITY;
}
