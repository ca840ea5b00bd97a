import type { Span } from '../record/index.ts';

/** Letters and digits alone, without accents and in lower case, so that spelling habits do not count as errors. */
export function plainWords(text: string | null | undefined): string[] {
  const plain = (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two texts hold the same words in the same order. */
export function sameText(one: string | null | undefined, other: string | null | undefined): boolean {
  return plainWords(one).join(' ') === plainWords(other).join(' ');
}

/** Whether two forms can name one person or institution: the last words agree, or one's words all stand in the other. */
export function sameName(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [plainWords(one), plainWords(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  if (a.at(-1) === b.at(-1)) return true;
  const within = (few: string[], many: string[]) => few.every((word) => many.includes(word));
  return within(a, b) || within(b, a);
}

/** Whether two lists hold the same members, order and repetition aside. */
export function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((member) => b.has(member));
}

/** Whether a date found agrees with the gold one as far as the coarser of the two goes; no gold date accepts any. */
export function sameDate(gold: string | null | undefined, found: string | null): boolean {
  if (!gold) return true;
  return found !== null && (found.startsWith(gold) || gold.startsWith(found));
}

/** Length of what two passages share over the length of what they cover together: 0 apart, 1 the same. */
export function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Every place where a passage stands in the text. */
export function occurrences(text: string, passage: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    found.push({ start: at, end: at + passage.length });
  }
  return found;
}
