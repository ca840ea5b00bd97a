import type { Iso3, Span } from '../../record/index.ts';
import type { Spoken } from '../naming/turns.ts';
import { isIn } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { sameCountries } from './agreement.ts';
import { distinct, type Encounter, make } from './encounter.ts';
import { type Place, placeNamed } from './place.ts';
import { seatIn } from './seats.ts';
import { plainTrigger } from './trigger.ts';

/** "I'm glad to return the hospitality you showed me in Rome", "when I was in Rome": the speaker was the other's guest. */
const WAS_GUEST =
  /\bhospitality\b[^.?!;]{0,40}\byou\b[^.?!;]{0,40}\b(?:me|us)\b|\byou (?:\w+ly |so |all )*(?:hosted|welcomed|received) (?:me|us)\b|\bwhen (?:I|we) (?:last |first |\w+ly )?(?:(?:was|were) (?=(?:in|at|over|there)\b)|visited\b|came\b|stopped by\b)|\b(?:my|our) (?:\w+ ){0,2}(?:visit|trip)(?= (?:to|in)\b)/i;
/** "We had the pleasure of hosting you in Oslo", "when you were at the palace": the other was the speaker's. */
const WAS_HOST =
  /\b(?:had|was|were|remember)\b[^.?!;]{0,50}\b(?:hosting|welcoming|receiving|to (?:host|welcome|receive)) you\b|\b(?:I|we) (?:\w+ly )?(?:hosted|welcomed|received) you\b|\bwhen you (?:last |first |\w+ly )?(?:were (?=(?:in|at|over|there)\b)|visited\b|came\b)|\byour (?:\w+ ){0,2}(?:visit|trip)(?= (?:to|in)\b)/i;
/** What still lies ahead, or is going on, is no memory. */
const AHEAD = /\b(?:will|going to|look(?:ing)? forward|hope|next|upcoming|forthcoming|today|this visit)\b/i;

/**
 * Visits that two who speak with one another remember: one was the other's guest, in the host's country, which is not where
 * they speak.
 */
export function rememberedStays(aids: Aids, turns: readonly Spoken[], dialogue: Encounter): Encounter[] {
  const actors = [...dialogue.guests, ...dialogue.hosts];
  if (actors.length !== 2) return [];
  return aids.sentences.flatMap((sentence) => {
    const turn = turns.find(({ start, end }) => start <= sentence.start && sentence.start < end);
    const speaker = turn?.speaker ? actors.find(({ person }) => person === turn.speaker) : undefined;
    const other = actors.find((actor) => actor !== speaker);
    return speaker && other && !sentence.heading ? stayIn(aids, sentence, speaker, other, dialogue) : [];
  });
}

function stayIn(aids: Aids, sentence: Sentence, speaker: Actor, other: Actor, dialogue: Encounter): Encounter[] {
  const words = aids.source.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ');
  const mine = WAS_GUEST.exec(words);
  const found = mine ?? WAS_HOST.exec(words);
  if (!found || AHEAD.test(words.slice(0, found.index + found[0].length))) return [];
  const [guest, host] = mine ? [speaker, other] : [other, speaker];
  const told = { start: sentence.start + found.index, end: sentence.end };
  if (host.country === dialogue.placeCountry || !isThere(aids, told, host.country)) return [];
  const from = aids.tokenFrom(told.start);
  const trigger = plainTrigger(from, aids.tokenFrom(told.start + found[0].length), 'visit', 'visit');
  const countries = distinct([guest, host]);
  const stay = make({ aids, sentence, trigger, last: null }, [guest], [host], countries, host.country);
  const place = cityIn(aids, told, host.country);
  return [{ ...stay, place, kind: 'visit', status: 'held', earlier: true, departs: false, stays: false }];
}

/** The first city of the country that a passage names, or its seat of government. */
function cityIn(aids: Aids, span: Span, country: Iso3 | null): Place | null {
  const city = aids.places.find((one) => isIn(one, span) && one.country === country);
  const seat = seatIn(aids, span);
  if (city) return placeNamed(city);
  return seat?.country === country ? seat : null;
}

/** Whether a passage names the country, one of its cities or its seat of government as where somebody was. */
function isThere(aids: Aids, span: Span, country: Iso3 | null): boolean {
  const named = [...aids.places, ...aids.countries.filter(({ how }) => how !== 'nationality')];
  return (
    named.some((one) => isIn(one, span) && one.country === country && BEING.test(before(aids, one.start))) ||
    seatIn(aids, span)?.country === country
  );
}

const BEING = /\b(?:in|to|at|visited)(?: the)?\s+$/;

const before = ({ source }: Aids, start: number) => source.text.slice(Math.max(0, start - 14), start);

/** The reports of a text with the remembered stays, in place of those that the same sentences gave. */
export function withRemembered(reports: readonly Encounter[], stays: readonly Encounter[]): Encounter[] {
  const again = (report: Encounter) =>
    report.status === 'held' &&
    report.kind !== 'signing' &&
    stays.some(
      ({ evidence, countries }) =>
        evidence.start === report.evidence.start && sameCountries(countries, report.countries),
    );
  return [...reports.filter((report) => !again(report)), ...stays];
}
