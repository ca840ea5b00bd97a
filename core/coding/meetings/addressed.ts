import { wholeGroups } from '../naming/groups-of-states.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, keyAt } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';
import { isVague } from './no-party.ts';
import { subjectOfMeeting } from './subjects.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

/**
 * "Minister A told the foreign ministers of B, C and D that …": who speaks to those in office of several states has come
 * together with them, on the day that wire copy says so without another. So has who speaks to a foreigner in a city of theirs.
 */
export function addressedIn(aids: Aids, sentence: Sentence): Encounter[] {
  if (sentence.heading || AFAR.test(aids.source.text.slice(sentence.start, sentence.end))) return [];
  for (const at of range(sentence.tokens.start, sentence.tokens.end)) {
    if (!TELLS.test(keyAt(aids, at)) || (aids.quoteAt[at] ?? -1) !== -1) continue;
    const trigger: Trigger = plainTrigger(at, at + 1, 'meet', 'talks');
    const hearers = hearersAt(aids, sentence, at + 1);
    const [speaker] = subjectOfMeeting(aids, sentence, trigger).filter(
      ({ sort, represents, country }) => represents && country !== null && sort !== 'country' && sort !== 'institution',
    );
    const others = distinct(hearers).filter((country) => country !== speaker?.country);
    const face = speaker && !isVague(aids, speaker) ? facedAt(aids, speaker, at + 1) : null;
    if (speaker && face)
      return [make({ aids, sentence, trigger, last: null }, [speaker], [face], distinct([speaker, face]))];
    if (!speaker || others.length < 2) continue;
    const context: Context = { aids, sentence, trigger, last: null };
    const report = make(context, [speaker], hearers, distinct([speaker, ...hearers]));
    const day = aids.dateline?.day ?? null;
    return [report.start === null && day !== null ? { ...report, start: day, end: day, precision: 'day' } : report];
  }
  return [];
}

/** "officials of A told him in Washington": whom somebody of another state speaks to in a city of one of the two. */
function facedAt(aids: Aids, speaker: Actor, at: number): Actor | null {
  const hearer = aids.actorAt[at] ?? aids.actorAt[at + 1];
  if (!hearer?.represents || hearer.country === null || hearer.country === speaker.country) return null;
  if (!/^(?:person|pronoun)$/.test(hearer.sort) && !(hearer.sort === 'official' && !hearer.plural)) return null;
  const next = aids.tokenFrom(hearer.end);
  const place = aids.places.find(({ start }) => start === aids.tokens[next + 1]?.start);
  const there = place && [speaker.country, hearer.country].includes(place.country);
  return keyAt(aids, next) === 'in' && there ? hearer : null;
}

/** Those in office of several states right behind a verb: "the oil ministers of B and C", "his B and C colleagues". */
export function hearersAt(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const listed = actorsFrom(aids, sentence, at, 3);
  const [first] = listed;
  if (first?.sort !== 'official' || aids.tokenFrom(first.start) - at > 2) return [];
  const hearers = wholeGroups(aids.actors, listed).filter(({ represents, country }) => represents && country !== null);
  return hearers.some(({ label, plural }) => plural || OFFICES.test(label)) ? hearers : [];
}

const TELLS = /^(?:told|assured|warned|reminded|briefed|addressed|urged)$/;
const OFFICES =
  /\b(?:ministers|leaders|counterparts|colleagues|presidents|premiers|chiefs|ambassadors|envoys|delegates)\b/i;
const AFAR =
  /\b(?:letters?|messages?|cables?|telegrams?|telex|notes?|statements?|interviews?|broadcasts?|radio|television|phone|telephone|separately|each)\b/i;
