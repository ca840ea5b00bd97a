import type { Iso3, Span } from '../../record/index.ts';
import { sameCountries } from '../meetings/agreement.ts';
import { labelledActor, spokenParagraphs } from '../naming/turns.ts';
import type { Aids } from '../reading-aids.ts';
import type { Person } from '../types.ts';
import { aboutOf } from './about.ts';
import type { Utterance } from './evidence.ts';

/** Words by which a speaker turns to whom he faces. */
const FACING = /\b(?:you|your|yours|thank you|both our|our two)\b/i;
/** "I've told you about my father": what one tells of one's own is not of who hears it. */
const FAMILY =
  /\bmy (?:\w+ )?(?:dad|father|mom|mother|grand\w+|uncles?|aunts?|wife|husband|brothers?|sisters?|sons?|daughters?|family)\b/i;
const FILLER =
  /\b(?:as )?you(?: all)? (?:(?:probably|may|all) )?(?:know|see|remember)\b|\b(?:told|tell|telling) you\b/gi;
/** Of what the speaker has with whom he faces. */
const SHARED =
  /\b(?:together|our (?:\w+ )?(?:relations|relationship|friendship|partnership|alliance|ties|bonds?|values|cooperation|shared|discussions?|conversations?|meeting|talks)|this (?:visit|meeting|opportunity)|both (?:countries|nations|sides)|shared|between us|as (?:allies|partners|friends|neighbou?rs))\b/i;
/** Turns shorter than this greet or thank and claim nothing. */
const SHORTEST = 60;
/** "PRESIDENT HOLT: — and your team": goes on with a sentence that somebody broke into. */
const INTERRUPTED = /^[^:]{3,62}:\s+[—–-]/;
const GREETING = /\b(?:hello|good to see you|are we ready|great pleasure|good (?:morning|afternoon|evening))\b/i;

/** What a host is thanked for, which is more than a greeting. */
const THANKS =
  /\bthank(?:s| you)\b[^.?!;]{0,40}\bfor (?:\w+ ){0,3}?(?:invitation|hospitality|welcome|reception|inviting|hosting|leadership|support)\b/i;

/** A turn of a transcript, cut where it turns to other countries. */
export interface Turn extends Utterance {
  readonly about: readonly Iso3[];
}

/** Unlabelled paragraphs shorter than this go with what was said before. */
const SHORT = 100;

/**
 * The turns of a transcript: each paragraph that makes a claim on another country, or turns to the counterpart. A short one
 * behind another of the same turn and the same countries goes with it, and so does what follows a short opening.
 */
export function turnsOf(aids: Aids): Turn[] {
  const { source } = aids;
  const paragraphs = spokenParagraphs(aids, aids.people);
  const people = [...new Set(paragraphs.map(({ speaker }) => speaker))];
  const turns: Turn[] = [];
  for (const paragraph of paragraphs) {
    const { speaker, label, heading } = paragraph;
    if (!speaker?.country || !speaker.represents || heading) continue;
    const words = source.text.slice(paragraph.start, paragraph.end);
    if (INTERRUPTED.test(words) || (GREETING.test(words) && !THANKS.test(words) && !saysMore(aids, paragraph)))
      continue;
    const about = claimedIn(aids, paragraph, speaker, people);
    if (about.length === 0) continue;
    const last = turns.at(-1);
    const short = words.length < SHORT || (last && last.end - last.start < SHORT);
    if (last && short && label === null && last.speaker.person === speaker && sameCountries(last.about, about)) {
      turns[turns.length - 1] = { ...last, end: paragraph.end };
    } else if (words.length >= SHORTEST) {
      turns.push({ ...utterance(paragraph, speaker), about });
    }
  }
  return turns;
}

/**
 * Whom a paragraph turns to, with those of whom it says that they do something; else the countries it makes a claim on, by
 * name or through who leads them.
 */
function claimedIn(aids: Aids, paragraph: Span, person: Person, people: readonly (Person | null)[]): Iso3[] {
  const { country: own } = person;
  const others = people.flatMap((one) => (one?.country && one.country !== own ? [one.country] : []));
  const words = aids.source.text.slice(paragraph.start, paragraph.end);
  const faces = FACING.test(FAMILY.test(words) ? words.replace(FILLER, '') : words) && others.length > 0;
  const { countries } = aboutOf(aids, utterance(paragraph, person), []);
  const foreign = countries.filter((candidate) => candidate !== own);
  const shared = foreign.length === 0 && SHARED.test(words);
  const found = faces ? [...others, ...actingIn(aids, paragraph)] : shared ? others : foreign;
  return [...new Set(found.filter((candidate) => candidate !== own))];
}

/** How much a turn that greets must say beside to be more than a greeting. */
const BESIDE_GREETING = 120;

/** "Good afternoon. The United States condemns …": whether sentences that greet nobody make up enough, and take a stance. */
function saysMore(aids: Aids, paragraph: Span): boolean {
  const rest = aids.sentences.filter(({ start, end }) => {
    const words = aids.source.text.slice(start, end);
    return start >= paragraph.start && end <= paragraph.end && !GREETING.test(words) && !/\bthank you\b/i.test(words);
  });
  const words = rest.map(({ start, end }) => aids.source.text.slice(start, end)).join(' ');
  return words.length >= BESIDE_GREETING && STANCE.test(words);
}

const STANCE =
  /\b(?:we|I|United States|Kingdom|Government) (?:\w+ly )?(?:condemn|call on|urge|support|stand|reject|oppose|welcome (?:the|this|that)|will continue|remain committed|demand)/i;

/** "Russia has continued", "B's leader is trying": countries and leaders right before a verb of theirs. */
function actingIn(aids: Aids, paragraph: Span): Iso3[] {
  const named = [
    ...aids.countriesIn(paragraph).filter(({ how }) => how !== 'nationality'),
    ...aids.actorsIn(paragraph).filter(({ sort, represents }) => sort === 'person' && represents),
  ];
  return named.flatMap(({ country, end }) => {
    const next = aids.tokens[aids.tokenFrom(end)];
    return country && next && next.end <= paragraph.end && /^(?:VERB|AUX)$/.test(next.pos) ? [country] : [];
  });
}

function utterance({ start, end }: Span, person: Person): Utterance {
  const speaker = labelledActor(person, start);
  return { start, end, speaker, attributions: [], continued: false, block: true };
}
