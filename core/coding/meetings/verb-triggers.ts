import type { MeetingKind } from '../../record/index.ts';
import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { ABSTRACT } from '../naming/role-words.ts';
import { keyOf, keyOfAt, Phrases } from '../phrases.ts';
import { range } from '../range.ts';
import type { Token } from '../types.ts';
import { asksToAct } from './asks-to-act.ts';
import { isNounHere, nouns } from './meeting-nouns.ts';
import { isDemand } from './noun-triggers.ts';
import { type Frame, plainTrigger, type Trigger } from './trigger.ts';

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
const papers: ReadonlySet<string> = new Set(lexicon.papers);
const means: ReadonlySet<string> = new Set(lexicon.means);

/** An encounter told by a verb at a token: "met", "arrived in", "signed" where a paper stands beside it. */
export function verbAt(tokens: readonly Token[], at: number, start: number, end: number): Trigger | null {
  const match = verbs.matchesAt(tokens, at, end)[0];
  const token = tokens[at];
  if (!match || !token) return null;
  const key = keyOf(token);
  const before = keyOfAt(tokens, at - 1);
  if (isNounHere(tokens, at, start)) return null;
  // "thanked B for hosting the upcoming summit": the summit tells who meets.
  if (key === 'hosting' && /^(?:for|in|of|to|about)$/.test(before) && encounterBehind(tokens, match.to, end))
    return null;
  // "joined the talks between B and C": the talks tell who meets.
  if (/^join(?:s|ed)$/.test(key) && joinsMeeting(tokens, match.to)) return null;
  // "had a bilateral agreement with B": of what else, no encounter.
  if (
    /^bilat(?:eral)?$/.test(keyOfAt(tokens, match.to - 1)) &&
    !/^(?:with|on|in|at|,|\.|and|today|yesterday|tomorrow|\w+day)$/.test(keyOfAt(tokens, match.to))
  )
    return null;
  // "the conference host, President A"
  if (/^hosts?$/.test(key) && /^[,.;:]$/.test(keyOfAt(tokens, at + 1))) return null;
  // "was called in to the Foreign Office": no call at a port on the way.
  const summoned =
    /^called in to$/.test(
      range(at, match.to)
        .map((next) => keyOfAt(tokens, next))
        .join(' '),
    ) && isPassive(before);
  const frame = summoned ? 'host' : match.value;
  const trigger = plainTrigger(at, match.to, frame, KIND[frame]);
  if (frame === 'sign') {
    // "The protocol was signed by A and B"
    const passive = isPassive(before) && keyOfAt(tokens, match.to) !== 'with';
    // "under an accord signed in Quito by A and B"
    const attribute =
      papers.has(before) && range(match.to, Math.min(end, match.to + 9)).some((next) => keyOfAt(tokens, next) === 'by');
    return keyOfAt(tokens, match.to) === 'ceremony' ||
      hasPaper(tokens, match.to, end) ||
      attribute ||
      (passive && hasPaper(tokens, Math.max(start, at - 9), at))
      ? trigger
      : null;
  }
  if (frame === 'speak') {
    if (/^calls?$/.test(key) && isDemand(tokens, at, end)) return null;
    // "to speak to reporters"
    if (
      range(match.to, match.to + 4).some((next) => AUDIENCE.test(keyOfAt(tokens, next))) &&
      /^(?:to|with)$/.test(keyOfAt(tokens, match.to))
    )
      return null;
    const call =
      /^(?:phoned|phones|telephoned|telephones|rang|phone)$/.test(key) ||
      range(match.to, Math.min(end, match.to + 14)).some((next) => means.has(keyOfAt(tokens, next)));
    // "called the ministers of A and B", but "called the plan a disaster"
    const several = range(match.to, match.to + 4).some((next) => LEADERS.test(keyOfAt(tokens, next)));
    const named = /^(?:for|on|upon|it|him|them|a|an|in|off)$/.test(keyOfAt(tokens, match.to));
    if (/^call/.test(key) && (named || (keyOfAt(tokens, match.to) === 'the' && !several)) && !call) return null;
    if (key === 'called' && !call && givesName(tokens, at, start)) return null;
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
    /^(?:called|hauled)$/.test(key) &&
    /^(?:to|into|before)$/.test(keyOfAt(tokens, at + 1)) &&
    !(
      isPassive(before) &&
      range(match.to, Math.min(end, match.to + 5)).some((next) =>
        /^(?:ministry|office|department|minister|secretary)$/.test(keyOfAt(tokens, next)),
      )
    )
  )
    return null;
  // "a meeting attended by A and B", not a funeral.
  if (key === 'attended' && !range(start, at).some((index) => nouns[keyOfAt(tokens, index)])) return null;
  if (
    /^welcom/.test(key) &&
    before === 'to' &&
    !/^(?:pleased|delighted|honou?red|glad|proud|happy|excited|forward|is|are|was|were|expected|due|scheduled|plans|planned|set|refused|refuses)$/.test(
      keyOfAt(tokens, at - 2),
    )
  )
    return null;
  // "returned to the subject of B"
  if (
    /^return/.test(key) &&
    /^(?:the|this|that) (?:subject|theme|topic|issue|question|point|attack|matter|charge)$/.test(
      `${keyOfAt(tokens, match.to)} ${keyOfAt(tokens, match.to + 1)}`,
    )
  )
    return null;
  if (/^(?:met|meet|meets|meeting)$/.test(key) && hasThingAsObject(tokens, match.to)) return null;
  if (/^welcom/.test(key) && welcomesDeed(tokens, match.to)) return null;
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
  // "left for home after visiting the front"
  if (frame === 'visit' && keyOfAt(tokens, match.to - 1) === 'for' && keyOfAt(tokens, match.to) === 'home') return null;
  // "is in Oslo on his way home": passing through.
  if (frame === 'visit' && /^(?:is|are|was|were|been)$/.test(key) && keyOfAt(tokens, match.to - 1) === 'in') {
    if (isNoPlace(tokens, match.to)) return null;
    const words = range(match.to, Math.min(end, match.to + 8)).map((next) => keyOfAt(tokens, next));
    if (/\bon (?:his|her|their) way\b/.test(words.join(' '))) return null;
  }
  return trigger;
}

/** "is in the interest of", "was in its hands", "is in Japan's strategic interest": in no place. */
function isNoPlace(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (/^(?:DET|ADJ|PROPN|PRON|PART)$/.test(tokens[at]?.pos ?? '') && at < from + 6) at++;
  const word = tokens[at];
  return word?.pos === 'NOUN' && CONDITIONS.test(word.lower);
}

const CONDITIONS =
  /^(?:interests?|hands?|favou?r|line|charge|control|power|danger|touch|contact|trouble|doubt|place|force|effect|breach|violation|need|mood|midst|wake|process|works)$/;

/** "what A called B's interference", "has been called B's friend": how something is named, not whom one telephones. */
function givesName(tokens: readonly Token[], at: number, start: number): boolean {
  if (/^(?:was|were|is|are|been|being|be|so)$/.test(keyOfAt(tokens, at - 1))) return keyOfAt(tokens, at + 1) !== 'by';
  const clause = range(Math.max(start, at - 8), at).map((before) => keyOfAt(tokens, before));
  return /\b(?:what|which)(?: (?!,)\S+){0,6}$/.test(clause.join(' '));
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

/** Whether the object of a verb is itself an encounter: "the next round of talks". */
function encounterBehind(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && /^(?:DET|ADJ|NUM)$/.test(tokens[at]?.pos ?? '')) at++;
  return at < end && Object.hasOwn(nouns, keyOfAt(tokens, at));
}

/** "welcomed the announcement by B's leaders": what they did, not them. */
function welcomesDeed(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[from]?.pos ?? '')) return false;
  let at = from;
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '') && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  const word = tokens[at];
  const behind = tokens[at + 1]?.pos;
  return (
    word?.pos === 'NOUN' &&
    !PEOPLE.test(word.lower) &&
    (DEED.test(word.lower) || ABSTRACT.test(word.lower)) &&
    (behind === 'ADP' || behind === 'SCONJ' || behind === 'PUNCT')
  );
}

const DEED =
  /^(?:news|moves?|steps?|release|deals?|ceasefire|truce|efforts?|results?|outcome|support|progress|reports?|offers?|plans?|votes?|accords?|pacts?|pledges?|calls?|return|reforms?|start|launch|fact|verdict|ruling|withdrawal|words?)$/;

function hasPaper(tokens: readonly Token[], from: number, end: number): boolean {
  return range(from, Math.min(end, from + 16)).some(
    (at) =>
      papers.has(keyOfAt(tokens, at)) ||
      (keyOfAt(tokens, at) === 'notes' && /^exchanged?$/.test(keyOfAt(tokens, at - 2))),
  );
}

const isPassive = (before: string): boolean => /^(?:was|were|been|be|being)$/.test(before);

const AUDIENCE =
  /^(?:reporters|journalists|newsmen|press|media|television|radio|audience|crowds?|students|supporters|parliament|lawmakers|congress)$/;

/** Whether a meeting of its own is what is joined, not a person. */
function joinsMeeting(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (/^(?:meetings?|talks|summits?|negotiations|discussions|consultations)$/.test(keyOfAt(tokens, at))) return true;
    if (!/^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[at]?.pos ?? '') || /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

const LEADERS = /^(?:ministers|leaders|presidents|premiers|counterparts|diplomats)$/;

const ENVOY =
  /^(?:envoys?|emissary|emissaries|diplomats?|ministers?|officials?|delegations?|missions?|team|secretary|ambassadors?|negotiators?|advis[eo]rs?|president|premier|representatives?|generals?)$/;

const PEOPLE =
  /^(?:his|her|their|the|with|president|premier|king|queen|prince|chancellor|leaders?|ministers?|officials?|counterparts?|envoys?|ambassadors?|delegations?|teams?|secretary|chief|diplomats?|negotiators?|commanders?|generals?|representatives?|governor|mayor|speaker|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
