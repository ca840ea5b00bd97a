import type { Finding, Iso3 } from '../../record/index.ts';
import { isOfBloc } from '../meetings/bloc-meetings.ts';
import { type Aids, aidsOf, spokenOfIn } from '../reading-aids.ts';
import type { Analysis } from '../types.ts';
import { type About, aboutOf } from './about.ts';
import { accuserOf } from './answers.ts';
import { attributionsIn } from './attributions.ts';
import { candidatesOf, type Surroundings } from './candidate-countries.ts';
import {
  addressesNoState,
  addressesOwnOfficial,
  addsToIt,
  advisesTravellers,
  counterpartsOf,
  facesSomebody,
  goesOnAbout,
} from './counterparts.ts';
import { datesOfUtterances, UNDATED } from './dates.ts';
import { declarationsOf } from './declarations.ts';
import { type Utterance, utterancesOf } from './evidence.ts';
import { type Statement, statementOf } from './finding.ts';
import { jointUtterances } from './joint-voices.ts';
import { metBefore, spokenOfOccasion } from './met-before.ts';
import { withOpenReadouts } from './readouts.ts';
import { reportingAt } from './reporting.ts';
import { isParliamentAbroad, speaksForCountry } from './speaks-for-country.ts';
import { likeliest } from './spoken-of.ts';
import { isPlayers, isSportsPage } from './sports-page.ts';
import { aboutOfStance, isProgramme, isStance, withStances } from './stances.ts';
import { aboutOneAnother, isOfNeither, isOfThird, withOneAnother } from './together.ts';
import { type Turn, turnsOf } from './transcripts.ts';
import { typeOf } from './typing.ts';
import { isVenue } from './venues.ts';
import { voiceOf } from './voice.ts';

/**
 * Statements of an article: attributed speech of a country's representative about, or to, another country. `meetings`
 * are those found in it; what was said at one of them has its day.
 */
export function findStatements(analysis: Analysis, meetings: readonly Finding[] = []): Statement[] {
  const aids = aidsOf(withOpenReadouts(analysis));
  const turns = turnsOf(aids);
  if (turns.length > 0) {
    const dates = datesOfUtterances(aids, turns, meetings);
    return turns.map((turn) => statementOf(aids, turn, said(turn), typeOf(aids, turn), dates.get(turn) ?? UNDATED));
  }
  const joint = jointUtterances(aids);
  const days = datesOfUtterances(aids, joint, meetings);
  const together = joint.map((one) => statementOf(aids, one, one.of, typeOf(aids, one), days.get(one) ?? UNDATED));
  const spoken = [...spokenIn(aids, meetings).filter((one) => !isAmong(one, joint)), ...together];
  return [...spoken, ...declaredIn(aids, spoken, meetings)];
}

function said({ about }: Turn): About {
  return { countries: about, basis: 'claim' };
}

/** Whether a statement is in a sentence that several say together. */
const isAmong = ({ evidence }: Statement, joint: readonly Utterance[]): boolean =>
  evidence.some(({ start, end }) => joint.some((one) => start < one.end && one.start < end));

/** How far back (in code units) an utterance of the same side still tells what this one is about. */
const NEAR = 900;

/** Longer texts tell of more than one meeting and what was said at it. */
const LONGEST_READOUT = 12;

/** Of more countries than these a statement names victims or members; only as "they" does one go on speaking of all. */
const MOST_FACED = 3;
const THEM = /\b(?:they|them|their|these|those)\b/i;

/** In longer articles than this a country that is named but once is an example. */
const SHORT = 5;

function isSpokenOf({ countries, actors }: Aids, about: readonly Iso3[]): boolean {
  return about.some((country) => {
    const mentions = countries.filter((one) => one.country === country).length;
    return mentions > 1 || (mentions > 0 && actors.some((one) => one.country === country && one.sort === 'person'));
  });
}

/** Words that speak of two sides, or of a visit, that the text has told. */
const PAIRED =
  /\bour (?:\w+ )?(?:meetings?|talks|conversations?|discussions|relations|relationship|ties|friendship|cooperation|partnership|dialogue)\b|\b(?:the|our|both|these) (?:two )?(?:countries|nations|sides|neighbou?rs|peoples|governments)\b|\b(?:hailed|welcomed|praised|called|described) the (?:\S+ )?(?:visit|trip|talks|meeting|summit|accord)\b/;

function spokenIn(aids: Aids, meetings: readonly Finding[]): Statement[] {
  const attributions = aids.sentences
    .filter(({ heading }) => !heading)
    .flatMap((sentence) => attributionsIn(aids, sentence));
  const ofBloc = isOfBloc(aids);
  const facing = ofBloc ? () => [] : counterpartsOf(aids);
  const body = aids.sentences.filter(({ heading }) => !heading).length;
  const sports = isSportsPage(aids);
  const found: Statement[] = [];
  let before: { utterance: Utterance; about: readonly Iso3[] } | null = null;
  // Whose words at a meeting of its own were heard last.
  let atTalks: Iso3 | null = null;
  const utterances = withStances(aids, utterancesOf(aids, attributions), voiceOf(aids, attributions));
  const dates = datesOfUtterances(aids, utterances, meetings);
  for (const utterance of utterances) {
    if (sports && isPlayers(utterance)) continue;
    if (!speaksForCountry(aids, utterance.speaker) && !isParliamentAbroad(aids, utterance)) continue;
    if (addressesNoState(aids, utterance)) continue;
    if (addressesOwnOfficial(aids, utterance) || advisesTravellers(aids, utterance)) continue;
    const follows = before !== null && before.utterance.speaker.country === utterance.speaker.country;
    const same =
      before !== null &&
      before.utterance.speaker.person !== null &&
      before.utterance.speaker.person === utterance.speaker.person;
    const near = before !== null && utterance.start - before.utterance.end < (same ? 3 * NEAR : NEAR);
    const words = aids.source.text.slice(utterance.start, utterance.end);
    const faced = facing(utterance.speaker);
    const paired = PAIRED.test(words);
    const apart = body > LONGEST_READOUT && !paired;
    const justMet = metBefore(utterance, meetings);
    const other = faced.length > 0 || apart || ofBloc ? faced : justMet;
    const occasion = faced.length > 0 || ofBloc ? [] : spokenOfOccasion(aids, utterance, meetings);
    const few =
      before !== null && before.about.length <= MOST_FACED && (body < SHORT || isSpokenOf(aids, before.about));
    const inherits = follows && near && (few || THEM.test(words));
    const fallback = occasion.length > 0 ? occasion : inherits && before ? before.about : other;
    const accuser = accuserOf(aids, utterance, found);
    const together = aboutOneAnother(utterance, utterances);
    const third = together.countries.length > 0 && isOfThird(aids, utterance);
    const adds = before !== null && addsToIt(aids, utterance, before.utterance);
    const goesOn = before !== null && goesOnAbout(aids, utterance, before.utterance);
    const met: boolean = (near && atTalks === utterance.speaker.country) || justMet.length > 0;
    const faces = !third && (adds || goesOn || facesSomebody(aids, utterance, met));
    const heard: About = isStance(utterance)
      ? aboutOfStance(aids, utterance, fallback)
      : aboutOf(aids, utterance, accuser ?? (faces ? fallback : []));
    // "Both leaders called for a truce in Gaza": of the land they name rather than of one another.
    const aside = together.countries.length > 0 && heard.basis === 'faced' ? aboutOf(aids, utterance, []) : heard;
    const told = aside.countries.length > 0 ? aside : heard;
    if (isOfNeither(aids, utterance, told, together)) continue;
    const about = third
      ? told
      : told.countries.length === 0
        ? together
        : withOneAnother(aids, utterance, told, together);
    if (about.countries.length === 0 || isVenue(aids, utterance, about)) continue;
    if (isProgramme(aids, utterance)) {
      before = { utterance, about: about.countries };
      continue;
    }
    const chosen = isSettled(utterance, about, together)
      ? about
      : chosenAmong(aids, utterance, about, { faced: accuser ?? fallback, before: before?.about ?? [] });
    if (!paired && isFarFrom(aids, utterance, chosen.countries)) continue;
    found.push(statementOf(aids, utterance, chosen, typeOf(aids, utterance), dates.get(utterance) ?? UNDATED));
    // A point of a list has its own subject, which what follows the list does not go on with.
    if (utterance.attributions.length > 0 || utterance.continued || utterance.own)
      before = { utterance, about: about.countries };
    atTalks = met ? utterance.speaker.country : null;
  }
  return found;
}

/** Whether none of the countries is spoken of near an utterance: what it says is rarely of them. */
function isFarFrom(aids: Aids, { start, end }: Utterance, about: readonly Iso3[]): boolean {
  const [first, last] = [aids.sentenceOf(start), aids.sentenceOf(end - 1)];
  if (!first) return false;
  return !aids.sentences
    .slice(Math.max(0, first.index - BEFORE), (last ?? first).index + BEHIND + 1)
    .some((sentence) => {
      const spoken = spokenOfIn(aids, sentence);
      return about.some((country) => spoken.has(country));
    });
}

/** So many sentences before and behind a statement may name the country that it is about and does not name. */
const BEFORE = 3;
const BEHIND = 1;

/** Whether the very words say to whom it is: by "our two countries", or of several who say it to one another. */
function isSettled(utterance: Utterance, { basis }: About, together: About): boolean {
  return together.countries.length > 0 || (isStance(utterance) && basis === 'faced');
}

/** The same with the countries that are likeliest, by what can be seen of each. */
function chosenAmong(aids: Aids, utterance: Utterance, about: About, around: Omit<Surroundings, 'told'>): About {
  const candidates = candidatesOf(aids, utterance, { ...around, told: about.countries });
  return { ...about, countries: likeliest(candidates), candidates };
}

/** Acts that joint subjects do with one another. */
const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'REJECT']);

/** Acts of a lone sentence, by countries that nobody was heard to speak for. */
function declaredIn(aids: Aids, spoken: readonly Statement[], meetings: readonly Finding[]): Statement[] {
  const heard = new Set<Iso3 | null>(
    spoken.flatMap(({ parties }) => parties.filter(({ side }) => side === 'actor').map(({ country }) => country)),
  );
  const declarations = declarationsOf(aids);
  const dates = datesOfUtterances(aids, declarations, []);
  return declarations.flatMap((declaration) => {
    const { partners, typed, speaker, assumed } = declaration;
    const third = declaration.attributions.some(({ verbAt }) => reportingAt(aids.tokens, verbAt)?.frame === 'judge');
    const told = aboutOf(aids, declaration, third ? [] : partners, true);
    const together = partners.length > 0 && (TOGETHER.has(typed.type) || (told.basis !== 'claim' && !third));
    const about = together ? { countries: partners, basis: 'claim' as const } : told;
    if (
      about.countries.length === 0 ||
      (assumed && (about.basis !== 'claim' || meetings.length > 0)) ||
      heard.has(speaker.country)
    )
      return [];
    return [statementOf(aids, declaration, about, typed, dates.get(declaration) ?? UNDATED)];
  });
}
