import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** How far behind the verb the country may stand. */
const REACH = 16;
const WELCOMES = /^(?:welcome|welcomed|welcoming|host|hosted|hosting)$/;

/** "I am delighted to welcome Minister X to Ireland": the country of who writes so. */
export function hostingAuthor({ tokens }: Parsed, tags: readonly Tag[]): Iso3 | null {
  const found = tags.find((tag) => {
    if (!tag.country || !/^(?:name|capital)$/.test(tag.sort) || !/^(?:to|in)$/.test(keyOfAt(tokens, tag.from - 1)))
      return false;
    const sentence = tokens[tag.from]?.sentence;
    const before = tokens.slice(Math.max(0, tag.from - REACH), tag.from).filter((token) => token.sentence === sentence);
    const verb = before.findLastIndex((token) => WELCOMES.test(keyOf(token)));
    return verb > 0 && before.slice(Math.max(0, verb - 6), verb).some((token) => /^(?:i|we)$/.test(keyOf(token)));
  });
  return found?.country ?? null;
}

/** "I welcomed Minister X to Dublin today": a guest is of the foreign country that the text names by far most. */
export function guestCountry(
  { tokens }: Parsed,
  tags: readonly Tag[],
  { from, sentence }: NounPhrase,
  home: Iso3 | null,
): Iso3 | null {
  if (home === null) return null;
  const before = tokens.slice(Math.max(0, from - REACH), from).filter((token) => token.sentence === sentence);
  const verb = before.findLastIndex((token) => WELCOMES.test(keyOf(token)));
  if (verb < 0 || before.slice(verb + 1).some(({ pos, text }) => pos === 'VERB' || /^(?:by|that|;)$/.test(text)))
    return null;
  const behind = tags.find((tag) => tag.from > from && tag.country === home && keyOfAt(tokens, tag.from - 1) === 'to');
  if (!behind || tokens[behind.from]?.sentence !== sentence) return null;
  const counts = new Map<Iso3, number>();
  for (const { country, sort } of tags)
    if (country && country !== home && sort !== 'place') counts.set(country, (counts.get(country) ?? 0) + 1);
  const [most, next] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] >= 2 * (next?.[1] ?? 0) ? most[0] : null;
}
