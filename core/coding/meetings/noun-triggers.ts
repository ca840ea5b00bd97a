import type { MeetingKind } from '../../record/index.ts';
import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { keyOf, keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';
import { asksToAct } from './asks-to-act.ts';
import { nouns } from './meeting-nouns.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

const aggregates: ReadonlySet<string> = new Set(lexicon.aggregates);

/** An encounter told by a noun at a token: "talks", "a phone call", "a courtesy call". */
export function nounAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  const token = tokens[at];
  if (!token) return null;
  const key = keyOf(token);
  const kind = Object.hasOwn(nouns, key) ? nouns[key] : undefined;
  if (!kind) return null;
  const next = keyOfAt(tokens, at + 1);
  if (/^(?:phone|telephone)$/.test(key) && isMeans(tokens, at, start)) {
    return plainTrigger(at, at + 1, 'noun', 'phone-call');
  }
  if (/^(?:phone|telephone|video)$/.test(key)) {
    if (!/^(?:call|calls|conversation|conversations|talk|talks|conference|meeting|discussion|diplomacy)$/.test(next))
      return null;
    return {
      from: at,
      to: at + 2,
      frame: 'noun',
      kind: 'phone-call',
      several: next.endsWith('s') && next !== 'talks',
      courtesy: false,
    };
  }
  if (/^calls?$/.test(key) && /^(?:for|to)$/.test(next) && !OF_CALLS.test(keyOfAt(tokens, at - 1))) return null;
  if (/^calls?$/.test(key) && isDemand(tokens, at, end)) return null;
  // "call back the chiefs of mission"
  if (/^calls?$/.test(key) && /^(?:back|off|out|up)$/.test(next)) return null;
  // "would call on B to withdraw"
  if (/^calls?$/.test(key) && /^(?:on|upon)$/.test(next) && asksToAct(tokens, at + 2, end)) return null;
  if (
    key === 'consultation' &&
    !/^(?:policy|political|bilateral|trilateral|strategic|consular|ministerial|security|annual)$/.test(
      keyOfAt(tokens, at - 1),
    )
  )
    return null;
  if (key === 'round' && next !== 'of') return null;
  // "an exchange of views", not of fire.
  if (/^exchanges?$/.test(key) && !/^of (?:views?|opinions?)$/.test(`${next} ${keyOfAt(tokens, at + 2)}`)) return null;
  if (key === 'travel' && !/^(?:by|to|of)$/.test(next)) return null;
  if (key === 'credentials' && !/^(?:to|from|of|by)$/.test(next)) return null;
  if (/^contacts?$/.test(key) && next !== 'between') return null;
  if (/^(?:mission|delegation|team)$/.test(key) && next !== 'to') return null;
  // "headed a team to B"
  if (key === 'team' && !range(Math.max(start, at - 5), at).some((before) => HEADS.test(keyOfAt(tokens, before))))
    return null;
  if (
    key === 'conference' &&
    !(/^(?:press|news)$/.test(keyOfAt(tokens, at - 1)) && keyOfAt(tokens, at - 2) === 'joint')
  )
    return null;
  const courtesy = keyOfAt(tokens, at - 1) === 'courtesy' || isPaid(tokens, at);
  if (isAggregate(tokens, at, start, key)) return null;
  const online = /^(?:phone|telephone|video|virtual|online)$/.test(keyOfAt(tokens, at - 1));
  return {
    from: at,
    to: /^exchange/.test(key)
      ? at + 3
      : key === 'summit' && /^(?:meeting|talks|conference|session)$/.test(next)
        ? at + 2
        : at + 1,
    frame: 'noun',
    kind: courtesy ? 'talks' : online ? 'phone-call' : (kind as MeetingKind),
    several: /^(?:meetings|calls|visits|trips|conversations|credentials)$/.test(key),
    courtesy,
  };
}

/** What makes a call one that somebody makes or pays, not one for something. */
const OF_CALLS = /^(?:phone|telephone|courtesy|video)$/;

/** "calls by the minister for reform", "a call from B to resign": what somebody asks for, but for calls by phone. */
export function isDemand(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:by|from)$/.test(keyOfAt(tokens, at + 1)) || OF_CALLS.test(keyOfAt(tokens, at - 1))) return false;
  for (let next = at + 2; next < Math.min(end, at + 12); next++) {
    const key = keyOfAt(tokens, next);
    if (/^(?:[,;.]|and|on|in|after|during|who|that)$/.test(key)) return false;
    if (key === 'to') return tokens[next + 1]?.pos === 'VERB';
    // "the Minister for Trade" is an office.
    if (key === 'for') return !/^\p{Lu}/u.test(tokens[next + 1]?.text ?? '');
  }
  return false;
}

/** "paid a call on B" */
function isPaid(tokens: readonly Token[], at: number): boolean {
  return (
    /^calls?$/.test(keyOfAt(tokens, at)) &&
    /^(?:on|upon)$/.test(keyOfAt(tokens, at + 1)) &&
    range(Math.max(0, at - 4), at).some((before) => /^(?:pay|pays|paid|paying)$/.test(keyOfAt(tokens, before)))
  );
}

/** "Over the phone, A told B", "A told B by telephone": a means of speech that opens the sentence or stands behind a hearer. */
function isMeans(tokens: readonly Token[], at: number, start: number): boolean {
  const before = `${keyOfAt(tokens, at - 2)} ${keyOfAt(tokens, at - 1)}`;
  if (!/^(?:over the|on the|\S* ?by|\S* ?via)$/.test(before)) return false;
  return (
    at - start < 4 ||
    range(Math.max(start, at - 9), at - 1).some(
      (told) => TELLS.test(keyOfAt(tokens, told)) && !PRESS.test(keyOfAt(tokens, told + 1)),
    )
  );
}

const HEADS = /^(?:led|leads|lead|leading|headed|heads|heading)$/;

const PRESS = /^(?:reporters|journalists|newsmen|radio|television|cnn|bbc|reuters|afp|ap)$/;

const TELLS =
  /^(?:told|telling|informed|assured|thanked|urged|congratulated|warned|asked|reminded|pressed|briefed|complained|protested|apologi[sz]ed|promised|raised|discussed|agreed|conveyed|expressed|voiced)$/;

/** "13 phone calls", "several visits": a number of encounters, none of which is told. */
function isAggregate(tokens: readonly Token[], at: number, start: number, key: string): boolean {
  if (!/s$/.test(key) || key === 'talks') return false;
  for (let before = at - 1; before >= Math.max(start, at - 4); before--) {
    const word = keyOfAt(tokens, before);
    // "in two separate meetings": of which each is told.
    if (word === 'separate') return false;
    if (
      aggregates.has(word) ||
      /^\d+$/.test(word) ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen)$/.test(word)
    )
      return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[before]?.pos ?? '')) return false;
  }
  return false;
}
