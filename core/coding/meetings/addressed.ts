import { wholeGroups } from '../naming/groups-of-states.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actorsFrom, keyAt } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';
import { subjectOfMeeting } from './subjects.ts';
import type { Trigger } from './trigger.ts';

/**
 * "Minister A told the foreign ministers of B, C and D that …": who speaks to those in office of several states has come
 * together with them, on the day that wire copy says so without another.
 */
export function addressedIn(aids: Aids, sentence: Sentence): Encounter[] {
  if (sentence.heading || AFAR.test(aids.source.text.slice(sentence.start, sentence.end))) return [];
  for (const at of range(sentence.tokens.start, sentence.tokens.end)) {
    if (!TELLS.test(keyAt(aids, at)) || (aids.quoteAt[at] ?? -1) !== -1) continue;
    const trigger: Trigger = { from: at, to: at + 1, frame: 'meet', kind: 'talks', several: false, courtesy: false };
    const hearers = hearersAt(aids, sentence, at + 1);
    const [speaker] = subjectOfMeeting(aids, sentence, trigger).filter(
      ({ sort, represents, country }) => represents && country !== null && sort !== 'country' && sort !== 'institution',
    );
    const others = distinct(hearers).filter((country) => country !== speaker?.country);
    if (!speaker || others.length < 2) continue;
    const context: Context = { aids, sentence, trigger, last: null };
    const report = make(context, [speaker], hearers, distinct([speaker, ...hearers]));
    const day = aids.dateline?.day ?? null;
    return [report.start === null && day !== null ? { ...report, start: day, end: day, precision: 'day' } : report];
  }
  return [];
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
