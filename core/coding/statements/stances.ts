import type { Iso3, Span } from '../../record/index.ts';
import { spokenParagraphs } from '../naming/turns.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, CountryMention, Sentence } from '../types.ts';
import { type About, aboutOf } from './about.ts';
import type { Utterance } from './evidence.ts';
import { isJudgement } from './judgements.ts';
import {
  ASKED,
  DUE,
  GOES_ON,
  isStanceOfOurs,
  JUDGED,
  OWN_MEASURE,
  OWN_NOUN,
  POINTS_BACK,
  STANDS,
  TELLING,
  VITAL,
} from './stance-words.ts';
import { speaksAsAuthor } from './utterance-tense.ts';

/** What is said in a release, with the stances that its author takes; what it has its own state say is his. */
export function withStances(aids: Aids, told: readonly Utterance[], voice: Actor | null): Utterance[] {
  if (!voice) return [...told];
  const spoken = told.map((utterance) => inOwnVoice(aids, utterance, voice));
  return [...spoken, ...stancesOf(aids, voice, spoken)].sort((one, other) => one.start - other.start);
}

/**
 * The sentences of a release in which its author takes a stance without a verb of speech: "we will continue to support B",
 * "A is committed to B's security", "our thoughts are with the people of B", "B must release them". `taken`: offsets of
 * what is found to be said already.
 */
function stancesOf(aids: Aids, voice: Actor, taken: readonly Span[]): Utterance[] {
  // Whoever speaks in a hall tells of more than he judges.
  const written = isAuthor(voice) && spokenParagraphs(aids, aids.people).length === 0;
  return aids.sentences
    .filter(({ heading, start, end, tokens: range }) => {
      if (heading || aids.quoteAt[range.start] !== -1) return false;
      return !taken.some((one) => one.start < end && start < one.end);
    })
    .filter(
      (sentence) =>
        takesStance(aids, sentence, voice.country) || (written && isJudgement(aids, sentence, voice.country)),
    )
    .map(({ start, end }) => ({
      speaker: voice,
      attributions: [],
      continued: false,
      block: true,
      own: true,
      start,
      end,
    }));
}

/** Whoever says "I" or "we" in a release, or whose statement it is called; not the state that opens it. */
const isAuthor = ({ person, sort }: Actor) => person !== null || sort === 'pronoun';

/** "The United States condemns …", in a statement by its spokesman: his own words. */
function inOwnVoice({ quotationsIn }: Aids, utterance: Utterance, voice: Actor): Utterance {
  const { speaker, attributions } = utterance;
  const own = speaker.person === null && speaker.sort !== 'official' && speaker.country === voice.country;
  const present = attributions.some(({ reporting }) => reporting && /base|present/.test(reporting.forms.join()));
  if (!own || !present || quotationsIn(utterance).some(({ words }) => words >= 5)) return utterance;
  return { ...utterance, speaker: voice.person ? voice : speaker, own: true };
}

/** "I look forward to attending the talks in B.": what an author will do on a journey of his own, which he tells and does not say. */
export function isProgramme(aids: Aids, utterance: Utterance): boolean {
  const [first, ...others] = utterance.attributions;
  if (!first?.reporting || others.length > 0 || !speaksAsAuthor(aids, utterance)) return false;
  const next = aids.tokens[first.verbAt + first.reporting.length];
  return (
    first.reporting.verb === 'look forward' &&
    next?.lower === 'to' &&
    ATTENDING.test(restOf(aids, first.verbAt + first.reporting.length + 1, utterance.end))
  );
}

const ATTENDING = /^(?:visit|meet|attend|host|receiv|travel|join|participat|taking part)/;

/** A sentence that takes a stance without a verb of speech. */
export const isStance = ({ attributions, own }: Utterance) => own === true && attributions.length === 0;

/**
 * The countries of a stance: those it names; of "our two countries", and of "you" without a name, the one that the release
 * is about. A city alone is where something takes place.
 */
export function aboutOfStance(aids: Aids, stance: Utterance, facing: readonly Iso3[]): About {
  const words = aids.source.text.slice(stance.start, stance.end);
  if (OUR_PAIR.test(words) && facing.length > 0) return { countries: facing, basis: 'faced' };
  const fallback =
    GOES_ON.test(words) || POINTS_BACK.test(words) || ASKED.test(words)
      ? topicOf(aids, stance, facing)
      : OTHERS.test(words)
        ? facing
        : [];
  const told = aboutOf(aids, stance, fallback);
  const named = ({ country, how }: CountryMention) => how !== 'capital' && told.countries.includes(country);
  return told.basis === 'claim' || told.basis === 'faced' || aids.countriesIn(stance).some(named)
    ? told
    : { countries: [], basis: 'scene' };
}

/** The one other country that the headline names; whom the release faces where it has none, or only a letterhead. */
function topicOf(aids: Aids, { speaker: { country: own } }: Utterance, facing: readonly Iso3[]): readonly Iso3[] {
  const body = aids.sentences.find(({ heading }) => !heading);
  if (!body || body.index === 0) return facing;
  const named = aids.countriesIn({ start: 0, end: body.start }).map(({ country }) => country);
  const others = [...new Set(named)].filter((country) => country !== own);
  const letterhead = others.length === 0 && !/\b(?:on|about|regarding|after|following)\b/i.test(headOf(aids, body));
  return letterhead ? facing : others.length === 1 ? others : [];
}

const headOf = ({ source }: Aids, { start }: Sentence) => source.text.slice(0, start);

const OUR_PAIR = /^(?:[^,]{0,60}, )?our (?:two|both|great) (?:great )?(?:countries|nations|peoples|governments)\b/i;

const OTHERS =
  /\b(?:you|your|(?:our|the|both) (?:two|both|three) (?:countries|nations|peoples|governments)|both (?:countries|nations|sides)|(?:our|the|this) (?:[\w-]+ ){0,2}(?:relationship|relations|friendship|partnership|alliance)|our (?:countries|nations|peoples|mutual))\b/i;

function takesStance(aids: Aids, { tokens: range, start, end }: Sentence, own: Iso3 | null): boolean {
  const words = aids.source.text.slice(start, end).replace(/^[“"]/, '').replace(/\s+/g, ' ');
  if (VITAL.test(words) || isStanceOfOurs(words) || OWN_MEASURE.test(words) || TELLING.test(words)) return true;
  for (let at = range.start; at < range.end; at++) {
    if (!opensClause(aids, at, range.start)) continue;
    const first = aids.tokens[at]?.lower === 'the' ? at + 1 : at;
    if (/^(?:i|we)$/.test(aids.tokens[first]?.lower ?? '') && STANDS.test(restOf(aids, first + 1, end))) return true;
    if (/^(?:this|these|such|that|those)$/.test(aids.tokens[at]?.lower ?? '') && JUDGED.test(restOf(aids, at + 1, end)))
      return true;
    if (
      /^(?:my|our)$/.test(aids.tokens[at]?.lower ?? '') &&
      OWN_NOUN.test(aids.tokens[at + 1]?.lower ?? '') &&
      STANDS.test(restOf(aids, at + 2, end))
    )
      return true;
    const state = subjectAt(aids, first, own);
    if (!state) continue;
    const rest = restOf(aids, state.to, end);
    if (state.own ? STANDS.test(rest) : DUE.test(rest) || JUDGED.test(rest)) return true;
  }
  return false;
}

/** A clause begins with a sentence, behind a comma and behind "and" or "but". */
function opensClause({ tokens }: Aids, at: number, start: number): boolean {
  return at === start || /^(?:,|;|and|but|that|while|–|—|-|"|“)$/.test(tokens[at - 1]?.lower ?? '');
}

/** The state, or whoever acts for it, that stands as subject at a token, and where the phrase of it ends. */
function subjectAt(aids: Aids, at: number, own: Iso3 | null): { own: boolean; to: number } | null {
  const token = aids.tokens[at];
  if (!token) return null;
  const actor = aids.actorAt[at];
  if (actor?.person && actor.represents && actor.country !== null && actor.start <= token.start)
    return actor.country === own ? null : { own: false, to: aids.tokenFrom(actor.end) };
  const mention = aids.countries.find((one) => one.start <= token.start && token.start < one.end);
  if (!mention) return null;
  let to = aids.tokenFrom(mention.end);
  while (OWN_NOUN.test(aids.tokens[to]?.lower ?? '')) to++;
  const joined = mention.how === 'name' ? partnerAt(aids, to) : null;
  if (joined) return { own: mention.country === own || joined.country === own, to: aids.tokenFrom(joined.end) };
  if (mention.how === 'nationality' && to === aids.tokenFrom(mention.end)) return null;
  return { own: mention.country === own, to };
}

/** "The United States and Jamaica share …": the other of two states that do something together. */
function partnerAt(aids: Aids, at: number): CountryMention | null {
  if (aids.tokens[at]?.lower !== 'and') return null;
  const start = aids.tokens[aids.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.start;
  return aids.countries.find((one) => one.start === start && one.how === 'name') ?? null;
}

function restOf({ tokens, source }: Aids, from: number, end: number): string {
  const start = tokens[from]?.start ?? end;
  return source.text.slice(start, end).replace(/\s+/g, ' ');
}
