import type { Iso3 } from '../../record/index.ts';
import { keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Stances that a state takes in the releases of its own ministry. */
const STANCE =
  /^(?:condemn|deplore|oppose|reject|welcome|support|stand|call|urge|remain|reiterate|reaffirm|lodge|protest|express|regret|demand|attache|thank|appreciate|extend|convey|affirm|will|has)s?e?s?$/;
const ADVERBS =
  /^(?:also|strongly|firmly|resolutely|categorically|deeply|sternly|fully|once|again|always|further|therefore|unequivocally)$/;

/**
 * Whose release a text in the first person is that does not say so: the one country whose stances it tells as a subject
 * ("China firmly opposes this"), or whose ministry opens it.
 */
export function ownVoice(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const first = sentences.find(({ heading }) => !heading);
  const opener = phrases.find(({ sentence }) => sentence === first?.index);
  const from = first?.tokens.start ?? 0;
  if (opener?.sort === 'institution' && opener.country && opener.from <= from + 1) return opener.country;
  const counts = new Map<Iso3, number>();
  for (const { from: at, to, country, sort } of tags) {
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    const opens = sentence && (at <= sentence.tokens.start + 1 || /^[“"]$/.test(tokens[at - 1]?.text ?? ''));
    if (!country || !opens || sentence.heading) continue;
    const side = sort === 'nationality' && keyOfAt(tokens, to) === 'side';
    if (!side && !/^(?:name|capital)$/.test(sort)) continue;
    let next = side ? to + 1 : to;
    while (ADVERBS.test(keyOfAt(tokens, next))) next++;
    if (STANCE.test(keyOfAt(tokens, next))) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
