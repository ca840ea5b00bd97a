import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { isVerb, keyAt, wordsIn } from './actor-lists.ts';
import { sameCountries } from './agreement.ts';
import { pairOfText } from './both-sides.ts';
import { type Context, distinct, type Encounter, isCountry, make } from './encounter.ts';
import type { Trigger } from './trigger.ts';
import { isSeat } from './visits.ts';

/** "the signing in Oslo of a treaty": the noun of a signing. */
function isSigningNoun(aids: Aids, { frame, from, to }: Trigger): boolean {
  return (
    frame === 'sign' &&
    /^(?:signing|initialling|initialing|signature of)$/.test(wordsIn(aids, from, to)) &&
    /^(?:the|a|formal|official|expected|planned|final|its|their|for)$/.test(keyAt(aids, from - 1)) &&
    keyAt(aids, to) !== 'ceremony'
  );
}

/**
 * "hours before the signing in Rabat of an accord with Morocco", "is to sign a treaty in Cairo": of whom the sentence names
 * one side alone, the other is who the paper is agreed with, whose capital it is signed in, or whom the text deals with.
 */
export function signingOf(context: Context, guests: readonly Actor[]): Encounter | null {
  const { aids, sentence, trigger, last } = context;
  if (sentence.heading) return null;
  const noun = isSigningNoun(aids, trigger);
  if (!noun && (trigger.frame !== 'sign' || guests.length === 0 || guests.some(isCountry))) return null;
  // "will fly to Oslo for the signing of …"
  const journey = noun && last?.evidence.start === sentence.start && last.kind === 'visit' ? last : null;
  if (journey) return { ...make(context, journey.guests, journey.hosts, journey.countries), status: journey.status };
  // "the signing of a contract between Ford and Toyota"
  if (noun && betweenOthers(context)) return null;
  const own = distinct(guests)[0] ?? aids.dateline?.country ?? null;
  if (own === null || distinct(guests).length > 1) return null;
  const other =
    signedWith(context, own) ?? signedIn(context, own) ?? (noun ? partnerOf(aids, sentence.end, own) : null);
  if (other === null) return null;
  const report = make(context, noun ? [] : guests, [], [own, other]);
  if (report.start === null && report.place === null) return null;
  // "will visit Peru. He will sign a treaty in Lima": what the visit is for.
  if (
    !noun &&
    last &&
    last.status === report.status &&
    sameCountries(last.countries, report.countries) &&
    agrees(last, report)
  )
    return { ...report, kind: last.kind, aside: true };
  // What is initialled is signed later.
  return { ...report, earlier: /^initial/.test(keyAt(aids, trigger.from)) };
}

const agrees = (told: Encounter, { start, place }: Encounter) =>
  (start === null || told.start === null || (told.start <= start && start <= (told.end ?? told.start))) &&
  (place === null || told.placeCountry === null || place.country === told.placeCountry);

function betweenOthers({ aids, sentence, trigger }: Context): boolean {
  return /\b(?:between|by|contracts?|deals?)\b/.test(
    wordsIn(aids, trigger.to, Math.min(sentence.tokens.end, trigger.to + 10)),
  );
}

/** Whom the paper is agreed with. */
function signedWith({ aids, sentence, trigger }: Context, own: Iso3): Iso3 | null {
  for (let at = trigger.to; at < sentence.tokens.end; at++) {
    const actor = aids.actorAt[at];
    const before = keyAt(aids, at - 1) === 'the' ? at - 2 : at - 1;
    if (actor?.represents && actor.country !== own && keyAt(aids, before) === 'with') return actor.country;
    if (/^(?:[,;]|said|says|that|who|which)$/.test(keyAt(aids, at))) return null;
  }
  return null;
}

/** Whose capital it is signed in. */
function signedIn({ aids, sentence, trigger }: Context, own: Iso3): Iso3 | null {
  for (let at = trigger.to; at < sentence.tokens.end; at++) {
    const token = aids.tokens[at];
    const capital = aids.countries.find(({ start, how }) => how === 'capital' && start === token?.start);
    if (capital && keyAt(aids, at - 1) === 'in' && capital.country !== own && !isSeat(aids, at)) return capital.country;
    if (isVerb(aids, at) || /^(?:[,;]|that|who|which)$/.test(keyAt(aids, at))) return null;
  }
  return null;
}

/** The other of the two states that the text deals with. */
function partnerOf(aids: Aids, end: number, own: Iso3): Iso3 | null {
  const pair = pairOfText(aids, 0, end);
  return pair?.includes(own) ? (pair.find((country) => country !== own) ?? null) : null;
}
