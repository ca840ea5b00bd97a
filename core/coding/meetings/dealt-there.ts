import { range } from '../range.ts';
import type { Actor } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { type Context, distinct } from './encounter.ts';

/**
 * "At talks here, A's officials pressed their B counterparts", "A complained to B on the telephone", "A said B's premier told
 * him in a call …": of an encounter that names nobody, those are the parties of whom one says something to the other there.
 */
export function dealtThere({ aids, sentence, trigger }: Context): readonly [Actor, Actor] | null {
  const { from, to, kind } = trigger;
  if (!THERE.test(`${wordsIn(aids, Math.max(sentence.tokens.start, from - 8), from)} `)) return null;
  if (/^(?:with|between|by|of)$/.test(keyAt(aids, to)) || isTopicAt(aids.tokens[to + 1]?.lower ?? '', keyAt(aids, to)))
    return null;
  const all = aids.actorsIn(sentence).filter(({ represents, country }) => represents && country !== null);
  const people = all.filter(isPerson);
  const near = people.filter((actor) => aids.tokenFrom(actor.end) <= from || aids.tokenFrom(actor.start) >= to);
  for (const [index, hearer] of near.entries()) {
    const speaker = near[index - 1];
    if (!speaker || speaker.country === hearer.country) continue;
    const between = withoutAside(wordsIn(aids, aids.tokenFrom(speaker.end), aids.tokenFrom(hearer.start)));
    if (SAYS_TO.test(between) || SPEAKS_TO.test(between)) return [speaker, hearer];
    // "A and B agreed by phone"
    const behind = wordsIn(aids, aids.tokenFrom(hearer.end), from);
    if (/^and(?: the)?$/.test(between) && AGREE.test(behind)) return [speaker, hearer];
    if (
      kind === 'phone-call' &&
      /^(?:said|says) (?:that )?(?:the )?$/.test(`${between} `) &&
      distinct(near).length === 2
    )
      return [speaker, hearer];
  }
  // "A told B's country in two days of talks that …"
  for (const speaker of near) {
    const start = aids.tokenFrom(speaker.end);
    const verb = range(start, start + 4).find((at) => TELLS.test(keyAt(aids, at)));
    const hearer = verb === undefined ? null : (aids.actorAt[verb + 1] ?? null);
    if (verb === undefined || hearer?.sort !== 'country' || !all.includes(hearer)) continue;
    const led = /^(?:in|during|at)$/.test(keyAt(aids, aids.tokenFrom(hearer.end)));
    if (led && hearer.country !== speaker.country && aids.tokenFrom(hearer.end) < from) return [speaker, hearer];
  }
  return null;
}

const isPerson = ({ sort }: Actor) => sort === 'person' || sort === 'official' || sort === 'pronoun';

/** "talks on tariffs" are about something, those "on Monday" or "on the telephone" are not. */
const isTopicAt = (next: string, word: string): boolean =>
  word === 'on' &&
  !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+|[a-z]+ember|january|february|march|april|may|june|july|august|october|the)$/.test(
    next,
  );

const THERE =
  /\b(?:at|in|during|over) (?:the |an? |his |her |their |its )?(?:(?!with|between|to|from|of)\S+ ){0,3}(?:of )?(?:(?!with|between|to|from|of)\S+ )?$|\b(?:by|via|on the|over the) $/;

/** Without what stands between commas right behind a name: ", the foreign minister,". */
const withoutAside = (words: string): string => words.replace(/^, (?:[^,]+ , )?/, '');

const ADVERBS = '(?:(?:has|had|have|also|again|was|were|been|later|repeatedly|strongly|personally|then|bluntly) )*';
const ARTICLES = '(?: (?:the|his|her|its|their|visiting|senior|top))*';

/** What stands between whoever speaks and whom he speaks to. */
const SAYS_TO = new RegExp(
  `^${ADVERBS}(?:told|clashed with|argued with|sparred with|quarrel?led with|confronted|urged|pressed|assured|warned|informed|asked|thanked|briefed|reassured|reminded|pushed|lobbied|promised|offered|implored|challenged|congratulated|advised|lectured|invited|(?:told|assured|informed|warned|asked|urged) by)${ARTICLES}$`,
);
/** The same with what is said before whom it is said to: "raised the matter with". */
const SPEAKS_TO = new RegExp(
  `^${ADVERBS}(?:complained|protested|apologi[sz]ed|explained|expressed|voiced|conveyed|offered|raised|discussed|pledged|promised|reaffirmed|reiterated|repeated|stressed|emphasi[sz]ed|underlined|underscored|outlined|described|extended|gave|made|put|took|brought|proposed|suggested|agreed|argued|insisted|reviewed|exchanged)(?: (?!that|which|who|and|but|after|before|when|while|because|if|,)\\S+){0,8} (?:to|with)${ARTICLES}$`,
);
/** What two do at it, up to the words that lead to it. */
const AGREE = new RegExp(`^${ADVERBS}(?:agreed|decided|pledged|promised|vowed|discussed|reviewed)(?: \\S+){0,2}$`);
const TELLS = /^(?:told|warned|assured|urged|informed|reminded|pressed|asked)$/;
