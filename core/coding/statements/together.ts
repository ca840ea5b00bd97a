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

/**
 * "Both leaders pledged to fight hunger": what several say together of neither side, nor of a third. In a lone sentence it
 * is to one another.
 */
export function isOfNeither(aids: Aids, utterance: Utterance, told: About, { countries }: About): boolean {
  const { attributions, start, end, speaker } = utterance;
  if (countries.length === 0 || aids.sentences.length === 1) return false;
  if (told.countries.length > 0 && told.basis !== 'faced') return false;
  const subjects = attributions.map(({ subject }) => subject);
  const named = aids
    .countriesIn({ start, end })
    .some(
      (one) =>
        (one.country === speaker.country || countries.includes(one.country)) &&
        !subjects.some((subject) => one.start < subject.end && subject.start < one.end),
    );
  const words = subjects.reduce(
    (rest, subject) => rest.replace(aids.source.text.slice(subject.start, subject.end), ''),
    aids.source.text.slice(start, end),
  );
  return !named && !DEALT.test(words) && !OF_BOTH.test(words.replace(/\bagreed to\b.*$/s, ''));
}

/** "said they had agreed on a truce": what two sides tell of what they have done with one another. */
const DEALT =
  /\bthey (?:had|have) (?:\w+ )?(?:agreed (?:in principle )?(?:on|to|that)|reached|signed|struck|sealed|made peace)\b/;

/** Words for what is between two sides. */
const OF_BOTH =
  /\b(?:each other|one another|the other(?= (?:of|for|side|party|country|nation|government)|[.,;])|(?:the|their|our|both|these) (?:two )?(?:countries|nations|peoples|states|sides|governments|economies)|bilateral\w*|relations(?:hips?)?|ties|friendship|alliance|partnership|in (?:close )?(?:touch|contact)|(?:work\w*|stand\w*|act\w*|co-?operat\w*) (?:\w+ )?(?:together|closely)|(?:the|this|their|his|her) (?:\w+ ){0,2}(?:visits?|talks|meetings?|discussions|exchange|conversation|border|treaty|agreements?|accords?|dispute))\b/;

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
