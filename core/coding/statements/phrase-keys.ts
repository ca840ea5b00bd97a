/**
 * Which of several lists of phrases some words may hold, told without trying their patterns: each phrase is kept under its
 * longest word, which must be there. `*` in a phrase stands for any ending.
 */
export function listsOf(lists: readonly (readonly string[])[]): (words: string) => ReadonlySet<number> {
  const whole = new Map<string, Set<number>>();
  const begun = new Map<string, Map<string, Set<number>>>();
  lists.forEach((phrases, list) => {
    for (const phrase of phrases) {
      const key = longest(phrase);
      const stem = key.replace('*', '');
      if (key === stem || stem.length < PREFIX) add(key === stem ? whole : within(begun, stem), stem, list);
      else add(within(begun, stem.slice(0, PREFIX)), stem, list);
    }
  });
  return (words) => {
    const found = new Set<number>();
    for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
      for (const list of whole.get(word) ?? []) found.add(list);
      for (let length = 1; length <= PREFIX; length++)
        for (const [stem, those] of begun.get(word.slice(0, length)) ?? [])
          if (word.startsWith(stem)) for (const list of those) found.add(list);
    }
    return found;
  };
}

/** Stems are looked up by so many of their first letters. */
const PREFIX = 3;

const longest = (phrase: string) =>
  (phrase.toLowerCase().match(/\p{L}+\*?/gu) ?? []).reduce(
    (one, other) => (other.length > one.length ? other : one),
    '',
  );

function add(to: Map<string, Set<number>>, key: string, list: number): void {
  to.set(key, (to.get(key) ?? new Set()).add(list));
}

function within(begun: Map<string, Map<string, Set<number>>>, prefix: string): Map<string, Set<number>> {
  const known = begun.get(prefix) ?? new Map<string, Set<number>>();
  begun.set(prefix, known);
  return known;
}
