import { foldText } from './fold.ts';
import type { Token } from './types.ts';

/** What a lexicon holds under a phrase; `exact`: the phrase is an acronym and must stand in capitals. */
export interface Entry<T> {
  readonly value: T;
  readonly exact: boolean;
  readonly form: string;
}

/** A match of a phrase: tokens `from` to `to` (end exclusive). */
export interface Match<T> extends Entry<T> {
  readonly from: number;
  readonly to: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

/**
 * Phrases looked up in a run of tokens, case and diacritics aside, hyphens as spaces, full stops within a word left out
 * ("U.S." is `us`). Which case is right is for the caller to say: it gets the entry and the tokens.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };

  add(phrase: string, value: T): void {
    let node = this.#root;
    const words = wordsOf(phrase);
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), entries: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    const exact = words.length === 1 && phrase.length <= 5 && phrase === phrase.toUpperCase();
    node.entries.push({ value, exact, form: phrase });
  }

  /** All matches that begin at token `from`, longest first. */
  matchesAt(tokens: readonly Token[], from: number, limit: number): Match<T>[] {
    const found: Match<T>[] = [];
    const first = tokens[from];
    // Most words begin no phrase at all.
    if (!first || (!this.#root.next.has(first.key) && !first.key.includes('-'))) return found;
    let node: Node<T> | undefined = this.#root;
    for (let at = from; node && at < limit; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.text === '-' && at > from) continue;
      const key = keyOf(token);
      node = node.next.get(key) ?? (key.includes('-') ? along(node, key.split('-')) : undefined);
      for (const entry of node?.entries ?? []) found.push({ ...entry, from, to: at + 1 });
    }
    return found.reverse();
  }
}

/** The node that words joined by hyphens within one token lead to: "co-chaired". */
function along<T>(from: Node<T>, words: readonly string[]): Node<T> | undefined {
  return words.reduce<Node<T> | undefined>((node, word) => node?.next.get(word), from);
}

/** The word by which a token is looked up. */
export const keyOf = ({ key }: Token): string => key;

/** The word by which the token at an index is looked up; empty where there is none. */
export function keyOfAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token ? keyOf(token) : '';
}

/** The words by which tokens `from` to `to` (end exclusive) are looked up, with a space between. */
export function keysOf(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): string {
  return tokens.slice(from, to).map(keyOf).join(' ');
}

/** Words of a phrase as the tokenizer cuts them. */
function wordsOf(phrase: string): string[] {
  return foldText(phrase)
    .toLowerCase()
    .replace(/('s?)(?=\s|$)/g, ' $1')
    .split(/[\s-]+/)
    .map((word) => word.replace(/\./g, ''))
    .filter((word) => word !== '');
}
