import type { MeetingKind } from '../../record/index.ts';
import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { keyOf, keyOfAt, Phrases } from '../phrases.ts';
import { range } from '../range.ts';
import type { Sentence, Token } from '../types.ts';
import { departureAt, sightAt, stayAt, welcomeAt } from './trigger-phrases.ts';

export type Frame = 'meet' | 'host' | 'visit' | 'speak' | 'sign' | 'discuss' | 'noun';

/** A word that can tell of an encounter: tokens `from` to `to`, end exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  readonly kind: MeetingKind;
  /** "a series of calls", "separate meetings", "visits to A and B": one encounter with each. */
  readonly several: boolean;
  /** A courtesy call, which is paid "on" somebody. */
  readonly courtesy: boolean;
}

const KIND: Readonly<Record<Exclude<Frame, 'noun'>, MeetingKind>> = {
  meet: 'talks',
  host: 'talks',
  visit: 'visit',
  speak: 'talks',
  sign: 'signing',
  discuss: 'talks',
};
const verbs = new Phrases<Exclude<Frame, 'noun'>>();
for (const frame of ['meet', 'host', 'visit', 'speak', 'sign', 'discuss'] as const)
  for (const form of lexicon.verbs[frame]) verbs.add(form, frame);
const nouns: Readonly<Record<string, string>> = lexicon.nouns;
const papers: ReadonlySet<string> = new Set(lexicon.papers);
const means: ReadonlySet<string> = new Set(lexicon.means);
const aggregates: ReadonlySet<string> = new Set(lexicon.aggregates);

/** Words of a sentence that can tell of an encounter, in reading order. Who meets is for the parties' stage to find. */
export function triggersIn(tokens: readonly Token[], sentence: Sentence): Trigger[] {
  const found: Trigger[] = [];
  const { start, end } = sentence.tokens;
  for (let at = start; at < end; at++) {
    const trigger =
      verbAt(tokens, at, start, end) ??
      welcomeAt(tokens, at, end) ??
      nounAt(tokens, at, start, end) ??
      departureAt(tokens, at, end) ??
      stayAt(tokens, at, end) ??
      sightAt(tokens, at, end);
    if (!trigger) continue;
    found.push(trigger);
    at = trigger.to - 1;
  }
  return found;
}

function verbAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  const match = verbs.matchesAt(tokens, at, end)[0];
  const token = tokens[at];
  if (!match || !token) return null;
  const key = keyOf(token);
  const before = keyOfAt(tokens, at - 1);
  if (isNounHere(tokens, at, start)) return null;
  const frame = match.value;
  const trigger = { from: at, to: match.to, frame, kind: KIND[frame], several: false, courtesy: false };
  if (frame === 'sign') {
    // "The protocol was signed by A and B"
    const passive = /^(?:was|were|been|be|being)$/.test(before) && keyOfAt(tokens, match.to) !== 'with';
    return keyOfAt(tokens, match.to) === 'ceremony' ||
      hasPaper(tokens, match.to, end) ||
      (passive && hasPaper(tokens, Math.max(start, at - 9), at))
      ? trigger
      : null;
  }
  if (frame === 'speak') {
    // "to speak to reporters"
    if (
      range(match.to, match.to + 4).some((next) => AUDIENCE.test(keyOfAt(tokens, next))) &&
      /^(?:to|with)$/.test(keyOfAt(tokens, match.to))
    )
      return null;
    const call =
      /^(?:phoned|phones|telephoned|telephones|rang|phone)$/.test(key) ||
      range(match.to, Math.min(end, match.to + 14)).some((next) => means.has(keyOfAt(tokens, next)));
    if (/^call/.test(key) && /^(?:for|on|upon|the|it|him|them|a|an|in|off)$/.test(keyOfAt(tokens, match.to)) && !call)
      return null;
    return { ...trigger, kind: call || /^call/.test(key) ? 'phone-call' : 'talks' };
  }
  if (
    /^(?:met|meet)$/.test(key) &&
    /^(?:the|a|an|its|their|all|those|these)$/.test(keyOfAt(tokens, match.to)) &&
    /^(?:needs?|demands?|requirements?|targets?|goals?|conditions?|challenges?|obligations?|criteria|deadline|standards?|commitments?|cost|expectations)$/.test(
      keyOfAt(tokens, match.to + 1),
    )
  )
    return null;
  // "was called to the Foreign Ministry"
  if (
    key === 'called' &&
    keyOfAt(tokens, at + 1) === 'to' &&
    !(
      /^(?:was|were|been|be|being)$/.test(before) &&
      range(match.to, Math.min(end, match.to + 5)).some((next) =>
        /^(?:ministry|office|department)$/.test(keyOfAt(tokens, next)),
      )
    )
  )
    return null;
  // "a meeting attended by A and B", not a funeral.
  if (key === 'attended' && !range(start, at).some((index) => nouns[keyOfAt(tokens, index)])) return null;
  if (
    /^welcom/.test(key) &&
    before === 'to' &&
    !/^(?:pleased|delighted|honou?red|glad|is|are|was|were|expected|due|scheduled|plans|planned|set|refused|refuses)$/.test(
      keyOfAt(tokens, at - 2),
    )
  )
    return null;
  if (/^(?:met|meet|meets|meeting)$/.test(key) && hasThingAsObject(tokens, match.to)) return null;
  // "would be met by a response"
  if (
    key === 'met' &&
    /^(?:be|been|was|were|is|are)$/.test(before) &&
    /^(?:by|with)$/.test(keyOfAt(tokens, match.to)) &&
    !PEOPLE.test(keyOfAt(tokens, match.to + 1)) &&
    !/^\p{Lu}/u.test(tokens[match.to + 1]?.text ?? '')
  )
    return null;
  if (/^call/.test(key) && /^(?:on|upon)$/.test(keyOfAt(tokens, match.to - 1)) && asksToAct(tokens, match.to, end))
    return null;
  if (
    /^(?:sen[dt]|sends|sending|dispatch)/.test(key) &&
    !range(match.to, Math.min(end, match.to + 6)).some((next) => ENVOY.test(keyOfAt(tokens, next)))
  )
    return null;
  return trigger;
}

/** "called on the authorities to withdraw": what is asked, not whom one sees "to discuss …". */
function asksToAct(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    if (/^[.;:,]$/.test(tokens[at]?.text ?? '')) return false;
    if (keyOfAt(tokens, at) !== 'to' || !/^(?:VERB|AUX|NOUN)$/.test(tokens[at + 1]?.pos ?? '')) continue;
    return !/^(?:discuss|present|deliver|convey|express|brief|congratulate|bid|extend|say|pay|hand|introduce|inform|exchange|review|talk|thank|seek|take)$/.test(
      keyOfAt(tokens, at + 1),
    );
  }
  return false;
}

/** "met a mixed response", "meet the target": no people. What an office or a name follows is for the parties' stage. */
function hasThingAsObject(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (
    !first ||
    !/^(?:DET|ADJ|NOUN)$/.test(first.pos) ||
    /^(?:here|today|there|face|next|last|this|early|earlier|late|later|again|tomorrow|yesterday)$/.test(first.lower)
  )
    return false;
  for (const token of tokens.slice(from, from + 7)) {
    if (/^\p{Lu}/u.test(token.text) || PEOPLE.test(token.lower)) return false;
    if (/^(?:ADP|VERB|AUX|PUNCT|SCONJ)$/.test(token.pos) && token.lower !== 'of') return true;
  }
  return true;
}

const AUDIENCE =
  /^(?:reporters|journalists|newsmen|press|media|television|radio|audience|crowds?|students|supporters|parliament|lawmakers|congress)$/;

const ENVOY =
  /^(?:envoys?|emissary|emissaries|diplomats?|ministers?|officials?|delegations?|missions?|team|secretary|ambassadors?|negotiators?|advis[eo]rs?|president|premier|representatives?|generals?)$/;

const PEOPLE =
  /^(?:his|her|their|the|with|president|premier|king|queen|prince|chancellor|leaders?|ministers?|officials?|counterparts?|envoys?|ambassadors?|delegations?|teams?|secretary|chief|diplomats?|negotiators?|commanders?|generals?|representatives?|governor|mayor|speaker|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "a visit", "the meeting", "their talks": the verb's form is a noun here. */
function isNounHere(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token || !nouns[keyOf(token)]) return false;
  const previous = tokens[at - 1];
  // "after meeting President B": whom it takes as an object makes it a verb.
  if (
    keyOf(token) === 'meeting' &&
    /^(?:after|before|while|since|by|upon|when|without|and|from)$/.test(keyOfAt(tokens, at - 1)) &&
    (/^(?:his|her|their)$/.test(keyOfAt(tokens, at + 1)) ||
      (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && !/day$/.test(keyOfAt(tokens, at + 1))))
  )
    return false;
  // "A and B, meeting in Helsinki, demanded"
  if (
    keyOf(token) === 'meeting' &&
    previous?.text === ',' &&
    /^(?:in|at|for|on|here|behind|with|near)$/.test(keyOfAt(tokens, at + 1))
  )
    return false;
  // "the Trilateral Meeting"
  if (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    previous?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(previous.text) &&
    at > start
  )
    return true;
  if (
    /^(?:ever|maiden|official|working|brief|recent|surprise|upcoming|planned|day|return|state)$/.test(
      keyOfAt(tokens, at - 1),
    )
  )
    return true;
  if (
    token.pos === 'VERB' &&
    !/^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? '') &&
    !/^['’]s?$/.test(keyOfAt(tokens, at - 1))
  )
    return false;
  const before = keyOfAt(tokens, at - 1);
  if (/^(?:to|will|would|may|might|could|can|should|shall|also|not|and|who|he|she|they|i|we)$/.test(before))
    return false;
  return at >= start;
}

function nounAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  const token = tokens[at];
  if (!token) return null;
  const key = keyOf(token);
  const kind = Object.hasOwn(nouns, key) ? nouns[key] : undefined;
  if (!kind) return null;
  const next = keyOfAt(tokens, at + 1);
  if (/^(?:phone|telephone)$/.test(key) && isMeans(tokens, at, start)) {
    return { from: at, to: at + 1, frame: 'noun', kind: 'phone-call', several: false, courtesy: false };
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
  if (
    /^calls?$/.test(key) &&
    /^(?:for|to)$/.test(next) &&
    !/^(?:phone|telephone|courtesy|video)$/.test(keyOfAt(tokens, at - 1))
  )
    return null;
  // "call back the chiefs of mission"
  if (/^calls?$/.test(key) && /^(?:back|off|out|up)$/.test(next)) return null;
  // "would call on B to withdraw"
  if (/^calls?$/.test(key) && /^(?:on|upon)$/.test(next) && asksToAct(tokens, at + 2, end)) return null;
  if (key === 'round' && next !== 'of') return null;
  if (key === 'travel' && !/^(?:by|to|of)$/.test(next)) return null;
  if (key === 'credentials' && !/^(?:to|from|of|by)$/.test(next)) return null;
  if (/^contacts?$/.test(key) && next !== 'between') return null;
  if (/^(?:mission|delegation)$/.test(key) && next !== 'to') return null;
  if (
    key === 'conference' &&
    !(/^(?:press|news)$/.test(keyOfAt(tokens, at - 1)) && keyOfAt(tokens, at - 2) === 'joint')
  )
    return null;
  const courtesy = keyOfAt(tokens, at - 1) === 'courtesy';
  if (isAggregate(tokens, at, start, key)) return null;
  const online = /^(?:phone|telephone|video|virtual|online)$/.test(keyOfAt(tokens, at - 1));
  return {
    from: at,
    to: key === 'summit' && /^(?:meeting|talks|conference|session)$/.test(next) ? at + 2 : at + 1,
    frame: 'noun',
    kind: courtesy ? 'talks' : online ? 'phone-call' : (kind as MeetingKind),
    several: /^(?:meetings|calls|visits|trips|conversations|credentials)$/.test(key),
    courtesy,
  };
}

/** "Over the phone, A told B", "A told B by telephone": a means of speech that opens the sentence or stands behind a hearer. */
function isMeans(tokens: readonly Token[], at: number, start: number): boolean {
  const before = `${keyOfAt(tokens, at - 2)} ${keyOfAt(tokens, at - 1)}`;
  if (!/^(?:over the|on the|\S* ?by|\S* ?via)$/.test(before)) return false;
  return (
    at - start < 4 ||
    range(Math.max(start, at - 9), at - 2).some(
      (told) => TELLS.test(keyOfAt(tokens, told)) && !PRESS.test(keyOfAt(tokens, told + 1)),
    )
  );
}

const PRESS = /^(?:reporters|journalists|newsmen|radio|television|cnn|bbc|reuters|afp|ap)$/;
const TELLS = /^(?:told|informed|assured|thanked|urged|congratulated|warned)$/;

/** "13 phone calls", "several visits": a number of encounters, none of which is told. */
function isAggregate(tokens: readonly Token[], at: number, start: number, key: string): boolean {
  if (!/s$/.test(key) || key === 'talks') return false;
  for (let before = at - 1; before >= Math.max(start, at - 4); before--) {
    const word = keyOfAt(tokens, before);
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

function hasPaper(tokens: readonly Token[], from: number, end: number): boolean {
  return range(from, Math.min(end, from + 16)).some(
    (at) =>
      papers.has(keyOfAt(tokens, at)) ||
      (keyOfAt(tokens, at) === 'notes' && /^exchanged?$/.test(keyOfAt(tokens, at - 2))),
  );
}
