import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';

/** "A senior U.S. official": an office and the country beside it. */
export function officeOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const { tokens, source } = aids;
  for (let index = at - 1; index >= Math.max(sentence.tokens.start, at - 4); index--) {
    const start = tokens[index]?.start ?? 0;
    const mention = aids.countries.find((country) => country.start <= start && start < country.end);
    if (!mention) continue;
    let first = index;
    while (first - 1 >= sentence.tokens.start && tokens[first - 1]?.pos === 'ADJ') first -= 1;
    const from = Math.min(mention.start, tokens[first]?.start ?? mention.start);
    const end = tokens[at]?.end ?? mention.end;
    const label = source.text.slice(from, end).replace(/\s+/g, ' ');
    const plural = /s$/.test(tokens[at]?.lower ?? '');
    const { country } = mention;
    return [{ start: from, end, sort: 'official', label, person: null, country, role: null, plural, represents: true }];
  }
  return [];
}

/** Nouns that speak for a country named beside them. */
export const OFFICE =
  /^(?:official|officials|spokesman|spokeswoman|spokesperson|spokesmen|minister|ministers|ministry|government|envoy|ambassador|embassy|army|military|parliament|president|premier|leader|negotiator|negotiators|authorities|administration|cabinet|foreign|defence|defense|regime|side|delegation|diplomat)$/;

/** "President X's office", "the office of President X": a body of whoever's it is. */
export function householdOf({ tokens, tokenFrom, actorAt, source }: Aids, at: number): Actor[] {
  const owned = actorAt[at + 1] ?? actorAt[at + 2];
  const owner = /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? '')
    ? (actorAt[at + 2] ?? actorAt[at + 3])
    : [at - 1, at - 2].map((index) => actorAt[index]).find((actor) => actor && tokenFrom(actor.end) >= at - 2);
  const first = tokens[at];
  if (!owner?.represents || owner.country === null || !first || (owned === owner && owner.start < first.start))
    return [];
  // "the press service of the ministry" is the ministry's own voice.
  if (tokens[at - 1]?.lower === 'press' && owner.sort === 'institution') return [owner];
  const start = Math.min(owner.start, first.start);
  const end = Math.max(owner.end, first.end);
  const label = source.text.slice(start, end).replace(/\s+/g, ' ').replace(/^the /i, '');
  return [{ ...owner, start, end, sort: 'institution', label, person: null, role: null, plural: false }];
}

/** Who speaks for somebody named beside them: "the president's office". */
export const HOUSEHOLD = /^(?:office|aides?|staff|cabinet|entourage|advis[eo]rs?)$/;
