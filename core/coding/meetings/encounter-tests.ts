import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Context, Encounter } from './encounter.ts';
import type { Trigger } from './trigger.ts';

/** "A and B are to visit C to meet its new Government": somebody else stands behind the verb. */
export function meetsOthers(aids: Aids, { from, to }: Trigger): boolean {
  const token = aids.tokens[to];
  return (
    keyAt(aids, from - 1) === 'to' &&
    token !== undefined &&
    /^(?:his|her|its|their|a|an|some|other)$/.test(keyAt(aids, to)) &&
    !aids.dates.some(({ start }) => start === token.start)
  );
}

/** Persons of two states with "and" between: "Minister A and the ambassador of B discussed …". */
export function areSides(aids: Aids, guests: readonly Actor[]): boolean {
  const [one, other] = guests;
  if (!one || !other || guests.length !== 2 || one.country === other.country) return false;
  const between = aids.source.text.slice(one.end, other.start).trim();
  return guests.every(({ sort }) => sort !== 'country') && /^,?\s*and(?:\s+(?:the|his|her))?$/.test(between);
}

/** "England and France meet in the Cup". */
export function tellsOfSport({ source }: Aids, { start, end }: Sentence): boolean {
  return /\b(?:finals?|semi-?finals?|quarter-?finals?|match(?:es)?|qualifiers?|Cup|Six Nations|tournament|championships?|league|football|soccer|rugby|cricket|hockey|playoffs?)\b/.test(
    source.text.slice(start, end),
  );
}

/** Whether a meeting is what a briefing or a conversation was about, with no day of its own. */
export function isTopic(aids: Aids, sentence: Sentence, { from }: Trigger): boolean {
  const { tokens, dates } = aids;
  const start = tokens[from]?.start ?? 0;
  if (dates.some((date) => date.start > start && date.end <= sentence.end)) return false;
  // "the latest round of talks in Muscat" took place.
  if (range(from - 5, from).some((at) => /^(?:round|latest|last|recent)$/.test(keyAt(aids, at)))) return false;
  return range(sentence.tokens.start, from).some((at) =>
    /^(?:briefed|discussed|discusses|discuss|discussing|reviewed|addressed|outlined)$/.test(keyAt(aids, at)),
  );
}

/** A person of whom no office is told. */
export const holdsNoOffice = ({ sort, person, role }: Actor) =>
  sort === 'person' && role === null && person?.role == null;

/** Whether a verb before a meeting's noun makes the subject its party: "A and B held … talks". */
export function isHeldBy({ aids, sentence, trigger }: Context, bare: boolean): boolean {
  if (trigger.kind === 'phone-call') return true;
  const words = range(Math.max(sentence.tokens.start, trigger.from - 9), trigger.from).map((at) => keyAt(aids, at));
  // "agreed on a truce after a week of talks"
  if (/\bafter (?:\S+ ){1,4}of (?:\S+ ){0,3}$/.test(`${words.join(' ')} `)) return true;
  return range(Math.max(sentence.tokens.start, trigger.from - 10), trigger.from).some(
    (at) => HOLDS.test(keyAt(aids, at)) || (!bare && /^(?:for|during|after|at)$/.test(keyAt(aids, at))),
  );
}

const HOLDS =
  /^(?:held|hold|holds|holding|have|had|has|having|begin|began|begins|begun|open|opened|opens|end|ended|ends|conclude|concluded|start|started|starts|renewed|renew|resume|resumed|attend|attended|attending|conduct|conducted|continue|continued|finish|finished|schedule|scheduled|arrange|arranged|plan|planned|agreed|agree|postponed|cancelled|canceled|convened|conducts|joined|gather|gathered|met|wrapped|wrap|wraps|chaired|chair|chairs|co-chaired|cochaired|led|presided|kicked|kick|launched|completed|adjourned|suspended|suspend|broke|broken|enter|entered|entering|engaged|returned|participated|participate|staged|undertook|reopened|restarted|adjourn)$/;

/** "leaders of his coalition", "officials": a group whose country the phrase does not say is no foreign party. */
export function isVague(aids: Aids, actor: Actor): boolean {
  const { text } = aids.source;
  // "my officials", "officials from my Department" are the author's country's.
  const own =
    /^(?:my|our)\b/i.test(text.slice(actor.start, actor.end)) ||
    /^\s(?:from|in|at|of) (?:my|our)\b/i.test(text.slice(actor.end, actor.end + 12));
  // "President A's special envoys"
  const first = aids.tokenFrom(actor.start);
  const owned = /^['’]s?$/.test(aids.tokens[first - 1]?.lower ?? '') && aids.actorAt[first - 2]?.sort === 'person';
  return actor.sort === 'official' && actor.plural && !own && !owned && aids.countriesIn(actor).length === 0;
}

/** "U.S. group", "Iran deal": the country only describes the noun behind it. */
export function isAttribute(aids: Aids, actor: Actor): boolean {
  if (actor.sort !== 'country') return false;
  const next = aids.tokens[aids.tokenFrom(actor.end)];
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    /^[a-z]/i.test(next.text) &&
    !/ing$/.test(next.lower) &&
    !aids.dates.some(({ start }) => start === next.start)
  );
}

/** Inside a longer quotation somebody else tells of it. */
export function isQuoted(aids: Aids, trigger: Trigger): boolean {
  const index = aids.quoteAt[trigger.from] ?? -1;
  return index >= 0 && (aids.quotations[index]?.words ?? 0) > 5 && !isReadout(aids, index);
}

/** `A Foreign Office spokesman said: "The Foreign Secretary met …"`: a quotation that is a report, over all its paragraphs. */
function isReadout({ quotations, source }: Aids, index: number): boolean {
  for (let at = index; at >= 0; at--) {
    const start = quotations[at]?.start ?? 0;
    const before = source.text.slice(Math.max(0, start - 110), start);
    if (READOUT.test(before)) return true;
    const previous = quotations[at - 1];
    if (!previous || !/^\s*$/.test(source.text.slice(previous.end, start))) return false;
  }
  return false;
}

const READOUT =
  /\b(?:spokes(?:man|woman|person)|spokespeople|ministry|press (?:office|secretary|service)|readout|statement)\b[^.“"]{0,50}\b(?:said|says|stated|added|reads?)\b[^.“"]{0,20}[:,]?\s*$/i;

/** "I will visit B, where I will meet …": of his own encounters somebody quoted tells himself. */
export function isOwnReport({ source }: Aids, { guests, hosts }: Encounter): boolean {
  return [...guests, ...hosts].some(({ start, end }) => /^(?:I|My|Our)\b/i.test(source.text.slice(start, end)));
}

/** "did not meet", "without talks" */
export function isNegated(aids: Aids, { from, frame }: Trigger): boolean {
  if (frame === 'noun') {
    // "no separate bilateral meeting"
    let at = from - 1;
    while (aids.tokens[at]?.pos === 'ADJ' && at > from - 4) at--;
    if (keyAt(aids, at) === 'no') return true;
  }
  if (/^(?:not|n't|never|no|without)$/.test(keyAt(aids, from - 1))) return true;
  // "refused to shake hands": the gesture is denied, not the encounter.
  if (
    /^(?:shake|shaking)$/.test(keyAt(aids, from)) &&
    range(from - 3, from).some((at) => /^(?:refus|declin|avoid|without)/.test(keyAt(aids, at)))
  )
    return true;
  return (
    isNotDue(aids, from) ||
    (/^(?:not|n't|never|no)$/.test(keyAt(aids, from - 2)) &&
      /^(?:be|been|to|yet|have|immediate|direct|plans)$/.test(keyAt(aids, from - 1)))
  );
}

const PERIODIC =
  /^(?:(?:once|twice|three times) (?:a|every) |every |each )|^(?:periodically|regularly|annually|monthly|weekly|frequently)\b/;

/** "is not scheduled to visit", "has no plans to meet" */
function isNotDue(aids: Aids, from: number): boolean {
  return (
    keyAt(aids, from - 1) === 'to' &&
    /^(?:scheduled|due|expected|planned|planning|going|likely|plans|intention|set)$/.test(keyAt(aids, from - 2)) &&
    /^(?:not|n't|never|no)$/.test(keyAt(aids, from - 3))
  );
}

/** "if they meet", "ready for talks", "currently negotiating": nothing is announced. */
export function isHypothetical(aids: Aids, sentence: Sentence, { from, to, frame, kind }: Trigger): boolean {
  // "a commission that would meet periodically": what goes on for ever.
  if (
    frame !== 'noun' &&
    PERIODIC.test(
      range(to, to + 3)
        .map((at) => keyAt(aids, at))
        .join(' '),
    )
  )
    return true;
  let would = false;
  const opening = range(sentence.tokens.start, from).some((at) => /^(?:if|unless)$/.test(keyAt(aids, at)));
  if (opening && /^(?:could|would|might|may)$/.test(keyAt(aids, from - 1))) return true;
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 24); at--) {
    const key = keyAt(aids, at);
    would ||= key === 'would';
    if ((key === 'if' || key === 'unless' || key === 'whether') && (would || from - at < 9)) return true;
    if (key === ',') break;
  }
  const before = range(Math.max(sentence.tokens.start, from - 5), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  if (
    /\b(?:ready|readiness|open|openness|willing|willingness|prepared|urged|need|possibility|prospects?|interested|opportunity|way) (?:for|to|of|in)\b/.test(
      // What is done to prepare a visit tells that one is planned.
      (kind === 'visit' ? before.replace(/\bway (?:for|to)\b/, '') : before).replace(/\bway to \S+ for\b/, ''),
    )
  )
    return true;
  // "rejected claims that A summoned its ambassador"
  const clause = range(Math.max(sentence.tokens.start, from - 24), from)
    .map((at) => keyAt(aids, at))
    .join(' ');
  if (
    /\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|refut\w*) (?:\S+ ){0,4}(?:claims?|reports?|allegations?|rumou?rs) (?:that|of) /.test(
      clause,
    )
  )
    return true;
  // "no breakthrough in the resumption of dialogue", "the possible visit": nothing is fixed.
  if (
    frame === 'noun' &&
    /\b(?:resumption|renewal|revival) of (?:\S+ )?$|\b(?:possible|potential|eventual) $/.test(`${before} `)
  )
    return true;
  // "efforts to resume dialogue"
  if (
    /\b(?:efforts?|bids?|attempts?|ways|how|help|aim|aimed|pressure) (?:at|to|of|for) (?:\S+ )?(?:resum|reviv|restart|renew|reopen|relaunch|start|begin|hold)\w* (?:\S+ )?$/.test(
      `${before} `,
    )
  )
    return true;
  // "urged A to yield, after talks with B": what comes behind "after" is not urged.
  const earlier = range(Math.max(sentence.tokens.start, from - 11), from)
    .map((at) => keyAt(aids, at))
    .join(' ')
    .replace(/^.*\b(?:after|following|during)\b/, '');
  if (/\b(?:urged|urges|urging|encouraged|must|unless)\b/.test(earlier)) return true;
  // "denied reports that the minister had met B"
  if (
    /\b(?:den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)) (?:\w+ ){0,2}(?:claims?|reports?|rumou?rs?|allegations?|suggestions?)\b/.test(
      earlier,
    )
  )
    return true;
  // "agreed to speak again soon": a courtesy, not an appointment.
  const after = range(to, Math.min(sentence.tokens.end, to + 4))
    .map((at) => keyAt(aids, at))
    .join(' ');
  if (/^again (?:soon|shortly|regularly|in (?:due|the)|before long)\b/.test(after)) return true;
  return (
    (frame === 'speak' && /\bcontinu(?:ed|es|ing) to\b/.test(before)) ||
    (frame === 'noun' &&
      (/\b(?:currently|ongoing|continuing|months of|years of|stalled)\b/.test(before) ||
        /^(?:currently|ongoing)$/.test(keyAt(aids, to))))
  );
}
