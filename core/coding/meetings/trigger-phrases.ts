import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

/** "gave B a warm welcome": who gives it receives B. */
export function welcomeAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (!/^(?:gave|gives|accorded|extended|rolled)$/.test(keyOfAt(tokens, at))) return null;
  let welcome = false;
  for (let next = at + 1; next < Math.min(end, at + 12); next++) {
    const key = keyOfAt(tokens, next);
    welcome ||= /^(?:welcome|reception|carpet|guard|banquet)$/.test(key);
    if (welcome && /^(?:to|for)$/.test(key)) return plainTrigger(at, next + 1, 'host', 'talks');
    if (/^[,;.]$/.test(key) || (!welcome && !/^(?:DET|ADJ|ADV|NOUN|ADP)$/.test(tokens[next]?.pos ?? ''))) return null;
  }
  return null;
}

/** "Minister A, in Athens for talks, said": where somebody is, in apposition. */
export function stayAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (tokens[at]?.text !== ',') return null;
  // "Minister A, now in Athens, said"
  if (
    /^(?:now|currently|presently)$/.test(keyOfAt(tokens, at + 1)) &&
    keyOfAt(tokens, at + 2) === 'in' &&
    tokens[at + 3]?.pos === 'PROPN' &&
    at + 3 < end
  )
    return plainTrigger(at + 2, at + 3, 'visit', 'visit');
  if (keyOfAt(tokens, at + 1) !== 'in' || tokens[at + 2]?.pos !== 'PROPN') return null;
  for (let next = at + 3; next < Math.min(end, at + 12); next++) {
    const key = keyOfAt(tokens, next);
    if (STAYS.test(key) && /^(?:for|on)$/.test(keyOfAt(tokens, at + 3)))
      return plainTrigger(at + 1, at + 2, 'visit', 'visit');
    if (/^[,;.]$/.test(key)) return null;
  }
  return null;
}

const STAYS = /^(?:talks|visit|trip|days|meetings?|tour|consultations|negotiations|discussions|summit)$/;

/** "will be in Brussels today": a place right behind it, where somebody is going to be. */
export function presenceAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (keyOfAt(tokens, at) !== 'be' || !/^(?:will|would|to)$/.test(keyOfAt(tokens, at - 1))) return null;
  if (keyOfAt(tokens, at + 1) === 'here' && keyOfAt(tokens, at - 1) !== 'to')
    return plainTrigger(at, at + 2, 'visit', 'visit');
  const place = keyOfAt(tokens, at + 2) === 'the' ? at + 3 : at + 2;
  if (keyOfAt(tokens, at + 1) !== 'in' || place >= end || tokens[place]?.pos !== 'PROPN') return null;
  return plainTrigger(at, at + 2, 'visit', 'visit');
}

/** "leave Tehran for Ashgabat", "will depart this weekend for Poland": the journey from one city to another. */
export function departureAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (!/^(?:leave|leaves|left|leaving|depart|departs|departed|departing)$/.test(keyOfAt(tokens, at))) return null;
  for (let next = at + 1; next < Math.min(end, at + 7); next++) {
    const key = keyOfAt(tokens, next);
    const goal = keyOfAt(tokens, next + 1) === 'the' ? next + 2 : next + 1;
    if (key === 'for' && next > at + 1)
      return tokens[goal]?.pos !== 'PROPN' ? null : plainTrigger(at, next + 1, 'visit', 'visit');
    if (tokens[next]?.pos !== 'PROPN' && !WHEN.test(key)) return null;
  }
  return null;
}

/** "will travel May 11 to 15 to Chile", "flies on Tuesday to Oslo": the days of the journey before its goal. */
export function journeyAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (
    !/^(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|heads?|headed|heading)$/.test(
      keyOfAt(tokens, at),
    )
  )
    return null;
  for (let next = at + 1; next < Math.min(end, at + 10); next++) {
    const key = keyOfAt(tokens, next);
    const goal = keyOfAt(tokens, next + 1) === 'the' ? next + 2 : next + 1;
    if (key === 'to' && next > at + 1 && tokens[goal]?.pos === 'PROPN' && !DAY.test(keyOfAt(tokens, goal)))
      return plainTrigger(at, next + 1, 'visit', 'visit');
    if (!WHEN.test(key) && !DAY.test(key)) return null;
  }
  return null;
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|to|from|and|until|through|\d+(?:st|nd|rd|th|[-–]\d+)?|[-–,]|separately|together|again)$/;

const WHEN =
  /^(?:on|here|home|today|tonight|tomorrow|yesterday|this|next|last|late|later|early|earlier|week|weekend|month|morning|afternoon|evening|night|\d+)$/;

/** "is to see President B", "saw the minister yesterday": to see somebody in office is to meet him. */
export function sightAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  const key = keyOfAt(tokens, at);
  const ahead = /^see$/.test(key) && /^(?:to|will|would|also|not|can|could)$/.test(keyOfAt(tokens, at - 1));
  const after = key === 'seeing' && keyOfAt(tokens, at - 1) === 'after';
  if (!ahead && !after && !/^(?:saw|sees)$/.test(key)) return null;
  const first = tokens[at + 1];
  // "when he saw him"
  if (key === 'saw' && /^(?:him|her|them)$/.test(first?.lower ?? '') && keyOfAt(tokens, at - 2) === 'when')
    return plainTrigger(at, at + 1, 'meet', 'talks');
  if (!first || !(/^\p{Lu}/u.test(first.text) || /^(?:the|his|her)$/.test(first.lower))) return null;
  // "wants to see Iran comply", "saw the president removed": what is seen does something.
  for (let next = at + 1; next < Math.min(end, at + 14); next++) {
    const token = tokens[next];
    if (!token || /^(?:PUNCT|ADP|SCONJ)$/.test(token.pos) || /^(?:today|tomorrow|yesterday)$/.test(token.lower)) break;
    if (/^(?:VERB|AUX)$/.test(token.pos) && !/^\p{Lu}/u.test(token.text)) return null;
  }
  return plainTrigger(at, at + 1, 'meet', 'talks');
}

/** "The joint commission of A and B concluded", "the fifth A-B joint committee was held": a body of two states that sits. */
export function sittingAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  if (!/^(?:commission|committee|council|group|board)$/.test(keyOfAt(tokens, at))) return null;
  const before = range(Math.max(start, at - 7), at).map((index) => keyOfAt(tokens, index));
  if (!before.some((key) => JOINT.test(key)) || before.some((key) => /^(?:session|meeting|round|of|with)$/.test(key)))
    return null;
  for (let next = at + 1; next < Math.min(end, at + 16); next++) {
    const token = tokens[next];
    if (!token || /^[,;.:]$/.test(token.text)) return null;
    if (token.pos === 'AUX') continue;
    if (token.pos === 'VERB' || SITS.test(token.lower))
      return SITS.test(token.lower) && !takesObject(tokens, next) ? plainTrigger(at, at + 1, 'noun', 'talks') : null;
  }
  return null;
}

/** "opened an office", "held that the price was fair": a body that does something, not one that sits. */
function takesObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (keyOfAt(tokens, verb) === 'held') return tokens[verb - 1]?.pos !== 'AUX' && tokens[verb - 1]?.pos !== 'ADV';
  return /^t[oa]/.test(keyOfAt(tokens, verb)) ? next?.lower !== 'place' : /^(?:DET|PRON|NOUN)$/.test(next?.pos ?? '');
}

const JOINT =
  /^(?:joint|mixed|bilateral|intergovernmental|inter-governmental|interministerial|inter-ministerial|binational)$/;
const SITS =
  /^(?:held|concluded|concludes|opened|opens|began|begins|started|starts|ended|ends|wrapped|wraps|kicked|kicks|resumed|resumes|adjourned|took|takes)$/;

/** "A second round starts tomorrow", "The third round, held in Bern, ended": of talks, where it opens a sentence. */
export function roundAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  if (keyOfAt(tokens, at) !== 'round' || at - start > 3 || keyOfAt(tokens, at + 1) === 'of') return null;
  if (!NUMBERED.test(keyOfAt(tokens, at - 1))) return null;
  for (let next = Math.max(0, start - 60); next < end; next++)
    if (OTHER_ROUNDS.test(keyOfAt(tokens, next))) return null;
  return plainTrigger(at, at + 1, 'noun', 'talks');
}

const NUMBERED =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|next|new|further|last|latest|previous|another|fresh|negotiating)$/;
const OTHER_ROUNDS =
  /^(?:vot(?:e|es|ed|ing|ers?)|elections?|ballots?|balloting|polls?|polling|candidates?|run-?off|matche?s?|tournaments?|play(?:s|ed|ers?)?|cup|game|games|funding|investors?|investment|bidding|beat|won|lost)$/;

/** "will spend a week in India": a visit by how long it lasts. */
export function sojournAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (!/^(?:spend|spends|spent|spending)$/.test(keyOfAt(tokens, at))) return null;
  let lasts = false;
  for (let next = at + 1; next < Math.min(end, at + 7); next++) {
    const key = keyOfAt(tokens, next);
    lasts ||= /^(?:days?|weeks?|hours?|minutes|weekend|nights?|afternoon|evening|morning|\w+day)$/.test(key);
    // "spent two hours with B"
    if (lasts && key === 'with') return plainTrigger(at, next + 1, 'meet', 'talks');
    if (lasts && key === 'in') {
      const goal = keyOfAt(tokens, next + 1) === 'the' ? next + 2 : next + 1;
      return tokens[goal]?.pos === 'PROPN' ? plainTrigger(at, next + 1, 'visit', 'visit') : null;
    }
    if (!/^(?:DET|ADJ|NUM|NOUN|PUNCT|PROPN)$/.test(tokens[next]?.pos ?? '')) return null;
  }
  return null;
}

/** "A and B agreed in Quito on Monday to …": those who agree somewhere have met there. */
export function accordAt(tokens: readonly Token[], at: number, end: number): Trigger | null {
  if (keyOfAt(tokens, at) !== 'agreed' || keyOfAt(tokens, at + 1) !== 'in') return null;
  return at + 2 < end && tokens[at + 2]?.pos === 'PROPN' ? plainTrigger(at, at + 1, 'meet', 'talks') : null;
}
