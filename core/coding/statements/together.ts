import type { Aids } from '../reading-aids.ts';
import type { About } from './about.ts';
import type { Utterance } from './evidence.ts';

/** "A and B announced that they will …": of those who say it together each speaks of the others. */
export function aboutOneAnother({ speaker, attributions, start }: Utterance, all: readonly Utterance[]): About {
  const verbs = new Set(attributions.map(({ verbAt }) => verbAt));
  const others = all.flatMap((other) =>
    other.start === start &&
    other.speaker.country !== null &&
    other.speaker.country !== speaker.country &&
    other.attributions.some(({ verbAt }) => verbs.has(verbAt))
      ? [other.speaker.country]
      : [],
  );
  return { countries: [...new Set(others)], basis: 'faced' };
}

/** "A and B condemned the attack": neither of what the other did, but a third one. */
export function isOfThird(aids: Aids, { attributions, start, end }: Utterance): boolean {
  return (
    attributions.every(({ reporting }) => reporting?.frame === 'judge' && reporting.intensity < 0) &&
    !/\b(?:the|each) other\b|\bone another\b/.test(aids.source.text.slice(start, end))
  );
}

/**
 * "The leaders of A and B said the attack would not harm ties between their countries, which trade with C": of one another,
 * and of whom they name before that.
 */
export function withOneAnother(aids: Aids, { start, end }: Utterance, told: About, together: About): About {
  const said = aids.source.text.slice(start, end);
  const ties = together.countries.length > 0 ? TIES.exec(said) : null;
  if (!ties) return told;
  const until = start + ties.index;
  const first = told.countries.filter((country) =>
    aids.countriesIn({ start, end: until }).some((one) => one.country === country),
  );
  return { countries: [...new Set([...together.countries, ...first])], basis: 'claim' };
}

/** What two sides have with one another. */
const TIES =
  /\b(?:(?:ties|relations|links|friendship|trade|cooperation|peace|trust|dialogue|partnership|alliance) between (?:their|the two|both|our) \w+|bilateral (?:ties|relations|cooperation|trade)|each other|one another)\b/;
