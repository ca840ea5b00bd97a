import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Candidate } from './candidate-countries.ts';
import { withoutTargets } from './deeds.ts';
import type { Utterance } from './evidence.ts';
import { type MentionSort, mentionsIn, type SortedMention } from './mention-sorts.ts';
import type { Named } from './named-in.ts';

/** The countries spoken of or to, and how that is known. */
export interface About {
  readonly countries: readonly Iso3[];
  readonly basis: 'claim' | 'scene' | 'faced' | 'aside';
  /** Those among which they were chosen, where they were. */
  readonly candidates?: readonly Candidate[];
}

/**
 * The countries an utterance makes a claim on or is addressed to: the smallest set. Countries that are only the scene
 * ("in Syria") count where nothing else is named; `fallback` (whom the speaker is facing) where no country is.
 */
export function aboutOf(aids: Aids, utterance: Utterance, fallback: readonly Iso3[], act = false): About {
  const own = utterance.speaker.country;
  const mentions = mentionsIn(aids, utterance);
  const of = (sort: MentionSort) => mentions.filter((one) => one.sort === sort).map(({ named }) => named.country);
  const scenes = of('scene');
  const passing = of('passing');
  const asides = of('aside');
  const countries = unique(claimed(aids, utterance, mentions, act).map(({ country }) => country));
  if (countries.length > 0) return { countries, basis: 'claim' };
  if (scenes.length > 0) return { countries: unique(scenes), basis: 'scene' };
  if (passing.length > 0) return { countries: unique(passing), basis: 'scene' };
  const faced = fallback.filter((country) => country !== own);
  return faced.length > 0 ? { countries: faced, basis: 'faced' } : { countries: unique(asides), basis: 'aside' };
}

/** The mentions of a claim without those that say only what is done to whom, or stand beside the main one. */
export function claimed(aids: Aids, utterance: Utterance, mentions: readonly SortedMention[], act: boolean) {
  const claims = mentions.filter(({ sort }) => sort === 'claim').map(({ named }) => named);
  return narrowed(aids, utterance, withoutTargets(aids, claims), act);
}

const DEMANDING = /^(?:must|should|ought|needs|has|have)$/;
/**
 * Without the countries named only in passing: beside the one that must do something and, of an act or of an address to
 * somebody, all that do not stand beside the first.
 */
function narrowed(
  aids: Aids,
  { attributions, start, speaker }: Utterance,
  named: readonly Named[],
  act: boolean,
): readonly Named[] {
  const alone = named.filter((one) => !isPartner(aids, speaker, one));
  if (alone.length > 0 && alone.length < named.length) return alone;
  const due = named.filter((one) => isDue(aids, one));
  const both = named.filter((one, at) => {
    const next = named[at + 1];
    return next && due.includes(next) && /^,? and (?:the )?$/.test(aids.source.text.slice(one.end, next.start));
  });
  if (due.length > 0) return besides(aids, named, [...both, ...due]);
  const addressed = attributions.every(({ reporting }) => reporting?.frame === 'judge' || reporting?.frame === 'press');
  if (!act && (!addressed || attributions.length === 0)) return named;
  const verb =
    attributions.length > 0
      ? Math.min(...attributions.map(({ verbAt }) => aids.tokens[verbAt]?.start ?? start))
      : start;
  const behind = named.filter((one) => one.start >= verb);
  const [first] = behind.length > 0 ? behind : named;
  if (!first) return [];
  // A lone sentence names third countries in passing; in an article they are part of what is asked.
  const strict = act || aids.sentences.length === 1;
  return strict ? besides(aids, behind.length > 0 ? behind : named, [first]) : behind.length > 0 ? behind : named;
}

/** "Germany and France would call on …": who acts together with the speaker's own country. */
function isPartner(aids: Aids, { country: own }: Utterance['speaker'], { start, end }: Span): boolean {
  const { text } = aids.source;
  const acts = /^(?:VERB|AUX)$/.test(aids.tokens[aids.tokenFrom(end)]?.pos ?? '');
  return aids.countries.some(
    (other) =>
      other.country === own && other.end < start && acts && /^\s+and\s+(?:the\s+)?$/.test(text.slice(other.end, start)),
  );
}

/** "China must …", "Sudan has to …": who is to act. */
function isDue({ tokens, tokenFrom }: Aids, { end }: Span): boolean {
  const next = tokens[tokenFrom(end)];
  if (!next || !DEMANDING.test(next.lower)) return false;
  return !/^(?:needs|has|have)$/.test(next.lower) || tokens[tokenFrom(end) + 1]?.lower === 'to';
}

/** "and", or a comma, with up to three words that are no preposition: "US, Canadian, European and". */
const JOINING =
  /^(?=.*(?:,|\b(?:and|or)\b|&))(?!.*\b(?:of|to|in|for|with|on|by|from|against|between|over|after|that|who|as|at)\b)['’]?s?[\s,]*(?:\p{L}+[\s,]*){0,4}$/u;

/** Those named and whatever is joined to one of them by "and" or a comma. */
function besides(aids: Aids, all: readonly Named[], chosen: readonly Named[]): readonly Named[] {
  const kept = new Set<Named>(chosen);
  const { text } = aids.source;
  all.forEach((one, at) => {
    const before = all[at - 1];
    if (!before || !kept.has(before)) return;
    if (one.start <= before.end || JOINING.test(text.slice(before.end, one.start))) kept.add(one);
  });
  return all.filter((one) => kept.has(one));
}

function unique(countries: readonly Iso3[]): Iso3[] {
  return [...new Set(countries)];
}
