import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { carriesNoun, type Reporting, type SpeechNoun } from './reporting.ts';
import { findWord } from './words.ts';

const NAMING = new Set([
  'call',
  'describe',
  'label',
  'brand',
  'dub',
  'term',
  'portray',
  'characterise',
  'characterize',
  'depict',
]);
/** What means a visit or a push without what is asked for: "called on the minister". */
const CALLING = new Set(['call on', 'call upon', 'encourage', 'press', 'lobby']);
/** Nouns that only name a speech. */
const SPEECHES = new Set([
  'remark',
  'remarks',
  'comment',
  'comments',
  'speech',
  'point',
  'value',
  'priority',
  'priorities',
]);
const WISHING = new Set(['hope', 'look forward', 'expect', 'believe']);

/** Whether the verb, with what stands beside it, reports speech rather than a state of mind or an act. */
export function reportsSpeech(
  aids: Aids,
  sentence: Sentence,
  at: number,
  reporting: Reporting,
  noun: SpeechNoun | null,
  own: boolean,
): boolean {
  const { frame, verb } = reporting;
  if (CALLING.has(verb)) return asksToAct(aids, sentence, at + 1, /^call/.test(verb) ? 30 : 9);
  if (frame === 'say' && saysNothing(aids, at + reporting.length)) return false;
  if (frame === 'that') return hasClause(aids, at + reporting.length) || givesCredit(aids, at, verb);
  if (frame !== 'mean') return true;
  const after = { start: aids.tokens[at]?.start ?? 0, end: sentence.end };
  if (NAMING.has(verb)) {
    return (
      aids.quotationsIn(after).length > 0 || findWord(aids, sentence, at + 1, 'as', 14) > 0 || namesOutright(aids, at)
    );
  }
  if (noun && carriesNoun(verb) && (!SPEECHES.has(noun.noun) || isElaborated(aids, sentence, at, noun.noun)))
    return true;
  if (aids.quotationsIn(after).some((quotation) => quotation.words >= 5)) return true;
  // "had hoped": what came to nothing, which nobody says.
  if (aids.tokens[at - 1]?.lower === 'had') return false;
  return WISHING.has(verb) && (own || reporting.forms.includes('past'));
}

/** "has said nothing since", but "said nothing had changed". */
function saysNothing({ tokens }: Aids, after: number): boolean {
  return (
    /^(?:nothing|little)$/.test(tokens[after]?.lower ?? '') && !/^(?:AUX|VERB|ADJ)$/.test(tokens[after + 1]?.pos ?? '')
  );
}

/** "ordered China to close its consulate": one's own troops are ordered about, too, which is no word to anybody abroad. */
export function ordersAnother({ tokens, actorAt, tokenFrom }: Aids, at: number, { country }: Actor): boolean {
  const object = [1, 2, 3].map((step) => actorAt[at + step]).find((actor) => actor);
  if (!object?.represents || object.country === null || object.country === country) return false;
  return tokens[tokenFrom(object.end)]?.lower === 'to';
}

/** "branded him a liar", "which it called an outrage", "called B's remarks untrue": a name behind whom or what it is given to. */
function namesOutright(aids: Aids, at: number): boolean {
  const { tokens, actorAt, tokenFrom } = aids;
  const object = actorAt[at + 1] ?? actorAt[at + 2];
  const next = object ? tokenFrom(object.end) : at + 1;
  const named = object !== null && object !== undefined && object.start > (tokens[at]?.start ?? 0);
  const relative = !named && /^(?:which|that|what)$/.test(tokens[at - 2]?.lower ?? tokens[at - 3]?.lower ?? '');
  if ((named || relative) && /^(?:a|an|the)$/.test(tokens[next]?.lower ?? '')) return true;
  if (judgesThing(aids, at)) return true;
  const thing = { start: tokens[at + 1]?.start ?? 0, end: tokens[at + 3]?.end ?? 0 };
  const theirs = aids.countriesIn(thing).at(0);
  if (!theirs) return false;
  for (let behind = tokenFrom(theirs.end); behind < at + 9; behind++) {
    const token = tokens[behind];
    if (!token || /^(?:PUNCT|VERB|AUX|ADP|SCONJ)$/.test(token.pos)) return false;
    if (token.pos === 'NOUN' && /^(?:ADJ|DET)$/.test(tokens[behind + 1]?.pos ?? '')) return true;
  }
  return false;
}

/** "called the claim absurd", "called it unfair": what another said or did, and how it is. */
function judgesThing({ tokens }: Aids, at: number): boolean {
  const it = /^(?:it|them|this|that|these)$/.test(tokens[at + 1]?.lower ?? '');
  const noun = [2, 3, 4].find((by) => THING.test(tokens[at + by]?.lower ?? ''));
  if (!it && (noun === undefined || !/^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? ''))) return false;
  const next = at + (it ? 1 : (noun ?? 1)) + 1;
  return tokens[tokens[next]?.pos === 'ADV' ? next + 1 : next]?.pos === 'ADJ';
}

const THING =
  /^(?:claims?|allegations?|accusations?|charges?|remarks?|comments?|criticism|reports?|statements?|decisions?|moves?|plans?|ideas?|proposals?|demands?|offers?|response|ruling|measures?|sanctions|tariffs|duties|talks|meetings?|agreement|deal|accord|treaty|visit|attacks?|raids?|strikes?|bombing|actions?|behaviou?r|conduct|tests?|launch|election)$/;

/** "a statement refuting …": a noun of speech that says on what. */
function isElaborated(aids: Aids, sentence: Sentence, at: number, noun: string): boolean {
  const found = findWord(aids, sentence, at, noun, 10);
  const next = aids.tokens[found + 1];
  return (
    found > 0 &&
    next !== undefined &&
    (/ing$/.test(next.lower) || next.lower === 'that') &&
    !/^(?:concerning|regarding|during)$/.test(next.lower)
  );
}

/** Whether an infinitive follows: "called on Chile to withdraw", "called on the parties to the conflict to at last withdraw". */
function asksToAct({ tokens }: Aids, sentence: Sentence, from: number, reach: number): boolean {
  return range(from, Math.min(from + reach, sentence.tokens.end)).some((to) => {
    const verb = tokens[to + 1]?.pos === 'ADV' ? to + 2 : to + 1;
    return tokens[to]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '');
  });
}

/** "recognised B's efforts", "recognised the role of B": said in praise; "recognised B" is an act. */
function givesCredit({ tokens }: Aids, at: number, verb: string): boolean {
  if (!/^recogni[sz]e$/.test(verb)) return false;
  const object = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  const end = object.findIndex((word) => /^[,.;:]$/.test(word));
  return object.slice(0, end < 0 ? undefined : end).some((word) => CREDIT.test(word));
}

const CREDIT =
  /^(?:roles?|importance|contributions?|efforts?|progress|leadership|sacrifices?|achievements?|generosity|commitment|steps|work)$/;

/** Whether a clause follows ("that …", a quotation) or a quotation stands right before the verb. */
function hasClause(aids: Aids, after: number): boolean {
  const { tokens, quoteAt } = aids;
  for (let at = after; at < after + 3; at++) {
    if (quoteAt[at] !== undefined && quoteAt[at] !== -1) return true;
    if (/^(?:that|how|why|whether|:|"|“)$/.test(tokens[at]?.lower ?? '')) return true;
  }
  // "signalled it would accept"
  if (/^(?:it|he|she|they)$/.test(tokens[after]?.lower ?? '') && /^(?:AUX|VERB)$/.test(tokens[after + 1]?.pos ?? ''))
    return true;
  // "indicated Iraq was to blame"
  const actor = aids.actorAt[after] ?? aids.actorAt[after + 1];
  if (actor && tokens[aids.tokenFrom(actor.end)]?.pos === 'AUX') return true;
  // "suggested sanctions on Iraq should end"
  if (opensPlainClause(aids, after)) return true;
  return (quoteAt[after - 2] ?? -1) !== -1 || (quoteAt[after - 3] ?? -1) !== -1 || (quoteAt[after - 4] ?? -1) !== -1;
}

/** Whether a noun with at most one phrase of "of" or "on" behind it stands before an auxiliary of its own. */
function opensPlainClause({ tokens }: Aids, after: number): boolean {
  for (let at = after; at < after + 7; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (at > after && CLAUSAL.test(token.lower)) return /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '');
    if (
      !/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos) &&
      !(at > after && /^(?:of|on|against|to|in)$/.test(token.lower))
    )
      return false;
  }
  return false;
}

const CLAUSAL = /^(?:should|would|could|must|will|might|may|can|was|were|is|are|had|has|have)$/;
