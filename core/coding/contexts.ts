import { CONTEXTS, type Context } from '../record/index.ts';
import { foldText } from './fold.ts';
import terms from './lexicon/en/contexts.json' with { type: 'json' };

/**
 * The fields of policy that a passage touches, after PLOVER's contexts, in the order of `CONTEXTS`.
 * A term of the lexicon stands for whole words; `*` at its end for any ending, `?` within it for any one letter.
 */
export function contextsOf(passage: string): Context[] {
  const words = foldText(passage).toLowerCase();
  return CONTEXTS.filter((context) => patterns[context].test(words));
}

const patterns = Object.fromEntries(
  CONTEXTS.map((context) => [context, new RegExp(`\\b(?:${terms[context].map(source).join('|')})`)]),
) as Record<Context, RegExp>;

function source(term: string): string {
  const words = term.replaceAll('?', '[a-z]').replaceAll(' ', '\\s+');
  return words.endsWith('*') ? words.slice(0, -1) : `${words}\\b`;
}
