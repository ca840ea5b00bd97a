import type { Span } from '../../record/index.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { drawnAt } from './drawn.ts';
import { carriesNoun, type Reporting, reportingAt, type SpeechNoun, speechNoun } from './reporting.ts';
import { isDocument, speakersOf } from './speakers.ts';
import { inverted, NOBODY, type Subject, subjectOf } from './subjects.ts';

/** One act of speech in a sentence: who, by which verb or noun of speech. */
export interface Attribution {
  readonly sentence: Sentence;
  readonly speaker: Actor;
  readonly verbAt: number;
  readonly reporting: Reporting | null;
  readonly noun: SpeechNoun | null;
  /** The passage that says who speaks: the subject and what belongs to it. */
  readonly subject: Span;
  /** Whether another speaker reports it inside his own quotation. */
  readonly quoted: boolean;
}

const MODALS = new Set(['will', 'would', 'may', 'might', 'can', 'could', 'should', 'must', 'shall', 'wo', "'ll", "'d"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor']);
const ADVERBIAL = /^(?:also|again|then|later|earlier|already|once|recently|reportedly|repeatedly|n't|not|never)$/;
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
/** After "refused to": what is not said. */
const UNSAID =
  /^(?:say|comment|outline|confirm|discuss|disclose|give|reveal|elaborate|specify|speculate|name|identify|answer|explain|elaborate|detail|divulge|deny|rule|be)$/;
const WISHING = new Set(['hope', 'look forward', 'expect', 'believe']);

/** Every attribution in a sentence, in reading order; those whose speaker is no actor are left out. */
export function attributionsIn(aids: Aids, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const one = accordingTo(aids, sentence, at) ?? quotedAs(aids, sentence, at);
    const drawn = one ? [one] : drawnAt(aids, sentence, at);
    found.push(...(drawn.length > 0 ? drawn : byVerb(aids, sentence, at)));
  }
  return found.filter((attribution) => !isEcho(attribution, found));
}

/** "The minister said France felt …": what a country is said to say by its own official is his statement. */
function isEcho({ speaker }: Attribution, all: readonly Attribution[]): boolean {
  if (speaker.person || (speaker.sort !== 'country' && speaker.sort !== 'institution')) return false;
  return all.some(
    (other) =>
      (other.speaker.person !== null || other.speaker.sort === 'official') && other.speaker.country === speaker.country,
  );
}

/** "according to X", "in the words of X". */
function accordingTo(aids: Aids, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = aids;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || inQuotation(aids, at)) return null;
  for (let next = at + 2; next < Math.min(at + 5, sentence.tokens.end); next++) {
    const actor = aids.actorAt[next];
    // "According to schedule, A will leave …"
    if (!actor && tokens[next]?.text === ',') return null;
    if (actor) return attribution(sentence, actor, at, null, null, { start: tokens[at]?.start ?? 0, end: actor.end });
  }
  return null;
}

/** "was quoted as saying", "quoted X as saying". */
function quotedAs(aids: Aids, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = aids;
  if (!/^(?:quoted|quoting|cited|citing|quotes|quote)$/.test(tokens[at]?.lower ?? '') || inQuotation(aids, at))
    return null;
  const as = findWord(aids, sentence, at + 1, 'as', 14);
  const gerund = as < 0 ? null : reportingAt(tokens, as + 1);
  if (as < 0 && !/^(?:quoting|citing)$/.test(tokens[at]?.lower ?? '')) return null;
  if (BE.has(tokens[at - 1]?.lower ?? '')) {
    const subject = subjectOf(aids, sentence, at - 1);
    return subject.actor ? attribution(sentence, subject.actor, as + 1, gerund, null, subject.actor) : null;
  }
  for (let next = at + 1; next < Math.min(as < 0 ? at + 5 : as, sentence.tokens.end); next++) {
    const actor = nearTo(aids, sentence, at, aids.actorAt[next] ?? null);
    if (actor) return attribution(sentence, actor, as < 0 ? at : as + 1, gerund, null, actor);
  }
  return null;
}

/** "Quito radio quoted a ministry spokesman": a body without a country is of the country that quotes it. */
function nearTo(aids: Aids, sentence: Sentence, at: number, actor: Actor | null): Actor | null {
  if (!actor || actor.person || aids.countriesIn(actor).length > 0) return actor;
  const before = aids.countriesIn({ start: sentence.start, end: aids.tokens[at]?.start ?? sentence.start })[0];
  return before ? { ...actor, country: before.country } : actor;
}

function byVerb(aids: Aids, sentence: Sentence, at: number): Attribution[] {
  const { tokens } = aids;
  const reporting = reportingAt(tokens, at);
  if (!reporting || inQuotation(aids, at)) return [];
  const token = tokens[at];
  if (!token || !couldBeVerb(aids, at, reporting)) return [];
  let before = at - 1;
  while (before >= sentence.tokens.start && isAdverb(aids, before)) before -= 1;
  // "Theresa May told": a modal has no capital in the middle of a sentence.
  const auxiliary = tokens[before];
  const previous = auxiliary && /^\p{Lu}/u.test(auxiliary.text) && aids.actorAt[before] ? '' : (auxiliary?.lower ?? '');
  const negated = range(before + 1, at).some((index) => NEGATIONS.has(tokens[index]?.lower ?? ''));
  if (negated || tokens[at - 1]?.lower === 'as') return [];
  if (previous === 'to') return infinitive(aids, sentence, at, before, reporting);
  if (previous === 'have' && tokens[before - 1]?.lower === 'to')
    return reportedly(aids, sentence, at, before - 2, reporting);
  if (MODALS.has(previous)) return [];
  const passive = BE.has(previous) && !reporting.forms.includes('gerund');
  // "is committed to the agenda set by B"
  if (passive && /^(?:re)?commit to$/.test(reporting.verb)) return [];
  if (passive && RECEIVES.test(reporting.verb) && subjectOf(aids, sentence, at - 1).actor?.sort === 'person') return [];
  const subject = passive ? agent(aids, sentence, at + reporting.length) : speakerOf(aids, sentence, at, reporting);
  const speakers = speakersOf(aids, sentence, subject);
  const last = speakers.at(-1);
  if (!last) return [];
  if (!passive && tokens[at + reporting.length]?.lower === 'by' && !reporting.forms.includes('gerund')) return [];
  // A bare form is the predicate of several or of "I"; of one it is half of an infinitive: "to reassure and clarify".
  const bare = reporting.forms.every((form) => form === 'base');
  if (bare && speakers.length === 1 && !last.plural && !/^i$/i.test(aids.source.text.slice(last.start, last.end)))
    return [];
  const noun = nounAfter(aids, sentence, at + reporting.length);
  if (isRelative(aids, last, reporting)) return [];
  if (speakers.length > 1 && isSharedView(aids, at, reporting)) return [];
  if (isJointPledge(aids, sentence, at, subject, reporting) || isEncounter(aids, sentence, at, reporting)) return [];
  const own = last.sort === 'pronoun' && /^(?:i|we)$/i.test(aids.source.text.slice(last.start, last.end));
  if (!counts(aids, sentence, at, reporting, noun, own || subject.actor === null)) return [];
  const whole = subject.actor ? { start: (subject.others[0] ?? subject.actor).start, end: subject.actor.end } : last;
  return speakers.map((actor) => attribution(sentence, actor, at, reporting, noun, whole));
}

/** "land that it had promised to return": a clause that only says which land. */
function isRelative({ tokens, tokenFrom }: Aids, { sort, start }: Actor, { frame }: Reporting): boolean {
  const at = tokenFrom(start);
  const noun = tokens[at - 2];
  if (sort !== 'pronoun' || !/^(?:offer|judge)$/.test(frame) || !/^(?:that|which)$/.test(tokens[at - 1]?.lower ?? ''))
    return false;
  return noun?.pos === 'NOUN' && !isDocument(noun.lower) && speechNoun(noun.lower) === null;
}

/** "welcomed the premier in Oslo", "refused to meet": an encounter, held or not, rather than speech. */
function isEncounter(aids: Aids, sentence: Sentence, at: number, { verb, type }: Reporting): boolean {
  const { tokens, actorAt, tokenFrom } = aids;
  if (type === 'REJECT' && tokens[at + 1]?.lower === 'to' && UNSAID.test(tokens[at + 2]?.lower ?? '')) return true;
  if (
    type === 'REJECT' &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:meet|see|receive|visit|attend|talk)$/.test(tokens[at + 2]?.lower ?? '')
  ) {
    return aids.sentences.length > 1;
  }
  if (!RECEIVES.test(verb)) return false;
  for (let next = at + 1; next < Math.min(at + 4, sentence.tokens.end); next++) {
    const actor = actorAt[next];
    if (actor)
      return actor.sort === 'person' && /^(?:in|at|to|on|with|,|\.)$/.test(tokens[tokenFrom(actor.end)]?.lower ?? '');
  }
  return false;
}

/** What is done to a guest. */
const RECEIVES = /^(?:welcome|greet|cheer|toast|embrace|salute)$/;

/** "Both leaders confirmed the need to …", "looked forward to …": what sides say together without a claim, as they agree. */
function isSharedView({ tokens }: Aids, at: number, { verb, length }: Reporting): boolean {
  if (/^(?:look forward|share)$/.test(verb)) return true;
  return (
    /^(?:affirm|confirm|reaffirm|reiterate)$/.test(verb) &&
    /^(?:DET|PRON)$/.test(tokens[at + length]?.pos ?? '') &&
    /^(?:the|their|its|a|an)$/.test(tokens[at + length]?.lower ?? '')
  );
}

/** "France and Niger reaffirmed their commitment": what two sides say together of themselves is no claim of one. */
function isJointPledge(
  aids: Aids,
  sentence: Sentence,
  at: number,
  subject: Subject,
  { frame, verb }: Reporting,
): boolean {
  if (subject.actor === null || subject.others.length === 0 || aids.sentences.length === 1) return false;
  const sides = new Set([subject.actor, ...subject.others].map(({ country }) => country));
  const behind = aids.countriesIn({ start: aids.tokens[at]?.end ?? sentence.end, end: sentence.end });
  if (behind.some(({ country }) => !sides.has(country))) return false;
  return frame === 'offer' || frame === 'mean' || verb === 'reaffirm';
}

/** "went on to say", "used the visit to urge": the finite verb's subject speaks; a purpose ("to invite him") is no speech. */
function infinitive(aids: Aids, sentence: Sentence, at: number, to: number, reporting: Reporting): Attribution[] {
  const phrase = `${aids.tokens[to - 2]?.lower ?? ''} ${aids.tokens[to - 1]?.lower ?? ''}`;
  if (!/^(?:go|goes|went|gone) on$|(?:^| )(?:continued|continues|rushed|hastened|wished|wanted)$/.test(phrase))
    return [];
  const subject = subjectOf(aids, sentence, phrase.endsWith(' on') ? to - 2 : to - 1);
  return subject.actor ? [attribution(sentence, subject.actor, at, reporting, null, subject.actor)] : [];
}

/** "is reported to have said". */
function reportedly(aids: Aids, sentence: Sentence, at: number, by: number, reporting: Reporting): Attribution[] {
  if (!/^(?:reported|said|understood|believed|quoted|alleged)$/.test(aids.tokens[by]?.lower ?? '')) return [];
  const { actor } = subjectOf(aids, sentence, by);
  return actor ? [attribution(sentence, actor, at, reporting, null, actor)] : [];
}

function speakerOf(aids: Aids, sentence: Sentence, at: number, reporting: Reporting): Subject {
  const { tokens, quoteAt } = aids;
  const previous = tokens[at - 1];
  const quoted = quoteAt[at - 1] !== -1 || isClosingMark(previous?.text);
  const afterPause = !previous || quoted || previous.text === ',';
  if (reporting.forms.includes('gerund') && !BE.has(previous?.lower ?? ''))
    return participleSubject(aids, sentence, at);
  // `"…," warned the minister` needs the mark; ", said the minister" does not; "told" has its hearer behind it.
  const inverts = /^(?:say|that)$/.test(reporting.frame) ? afterPause : reporting.frame === 'press' && quoted;
  if (inverts && reporting.length === 1) {
    const behind = inverted(aids, sentence, at);
    if (behind.actor || isDocument(behind.noun)) return behind;
  }
  return subjectOf(aids, sentence, at);
}

/** ", saying …", "with X describing …": the nearest actor before "with", else the subject of the main verb before. */
function participleSubject(aids: Aids, sentence: Sentence, at: number): Subject {
  const { tokens, actorAt } = aids;
  const left = actorAt[at - 1];
  if (left && tokens[aids.tokenFrom(left.start) - 1]?.lower === 'with') return { actor: left, at: at - 1, others: [] };
  // Only a participle set off from the main clause is the speaker's: ", saying …"; not "on reaffirming ties".
  // "Iran and Russia have joined Hizbullah in condemning …"
  if (tokens[at - 1]?.lower === 'in') {
    for (let index = at - 2; index > Math.max(sentence.tokens.start, at - 12); index--)
      if (/^(?:joined|joins|join|united|unite|followed)$/.test(tokens[index]?.lower ?? ''))
        return subjectOf(aids, sentence, index);
  }
  if (
    !/^(?:,|\u2013|\u2014|--|and|while|by)$/.test(tokens[at - 1]?.lower ?? '') &&
    (aids.quoteAt[at - 1] ?? -1) === -1 &&
    !isClosingMark(tokens[at - 1]?.text)
  ) {
    return NOBODY;
  }
  if (tokens[at - 1]?.lower === 'and' && !/^[,”"]$/.test(tokens[at - 2]?.text ?? '')) return NOBODY;
  for (let index = at - 1; index >= sentence.tokens.start; index--) {
    const token = tokens[index];
    if (!token || aids.quoteAt[index] !== -1) continue;
    if (token.pos !== 'VERB' || /ing$/.test(token.lower) || tokens[index - 1]?.lower === 'to') continue;
    const reporting = reportingAt(tokens, index);
    const subject = reporting ? speakerOf(aids, sentence, index, reporting) : subjectOf(aids, sentence, index);
    if (subject.actor) return reporting ? subject : (reporterOf(aids, sentence, index) ?? subject);
  }
  // "Speaking in Paris, X said": the main clause makes its own attribution.
  return NOBODY;
}

/** "X said Y enjoys peace, adding …": whoever reports the clause a verb stands in goes on speaking behind it. */
function reporterOf(aids: Aids, sentence: Sentence, verb: number): Subject | null {
  const { tokens, quoteAt } = aids;
  for (let at = verb - 1; at > sentence.tokens.start; at--) {
    const token = tokens[at];
    if (!token || /^(?:while|but|whereas|;)$/.test(token.lower)) return null;
    const reporting = token.pos === 'VERB' && quoteAt[at] === -1 ? reportingAt(tokens, at) : null;
    if (!reporting || !/^(?:say|tell|that)$/.test(reporting.frame) || reporting.forms.includes('gerund')) continue;
    return subjectOf(aids, sentence, at);
  }
  return null;
}

function isClosingMark(text: string | undefined): boolean {
  return text !== undefined && /^["”’']+$/.test(text);
}

/** "… by X" after a passive. */
function agent(aids: Aids, sentence: Sentence, from: number): Subject {
  const by = findWord(aids, sentence, from, 'by', 6);
  if (by < 0) return NOBODY;
  for (let at = by + 1; at < Math.min(by + 4, sentence.tokens.end); at++) {
    const actor = aids.actorAt[at];
    if (actor) return { actor, at, others: [] };
  }
  return NOBODY;
}

/** The first noun of speech after a verb, before the phrase is left: "expressed his country's deep concern". */
function nounAfter(aids: Aids, sentence: Sentence, from: number): SpeechNoun | null {
  for (let at = from; at < Math.min(from + 9, sentence.tokens.end); at++) {
    const token = aids.tokens[at];
    if (!token || /^[.;:]$/.test(token.text) || token.pos === 'SCONJ') return null;
    const noun = speechNoun(token.lower);
    const possessed = /^(?:its|his|her|their|full|strong|firm)$/.test(aids.tokens[at - 1]?.lower ?? '');
    if (noun && (token.pos !== 'VERB' || at === from || possessed)) return noun;
    if (token.pos === 'VERB' && at > from) return null;
    const carried = token.lower === 'of' && CARRIES.test(aids.tokens[at - 1]?.lower ?? '');
    if (token.pos === 'ADP' && !carried && !/^(?:to|with|in|on)$/.test(token.lower)) return null;
    if (token.lower === 'to' && /^g[ai]v/.test(aids.tokens[from - 1]?.lower ?? '')) return null;
  }
  return null;
}

/** What a word of speech may be wrapped in: "a note of protest". */
const CARRIES = /^(?:notes?|letters?|messages?|words?|expressions?|telegrams?|cables?|vote|declaration|statement)$/;

/** Whether the verb, with what stands beside it, reports speech rather than a state of mind or an act. */
function counts(
  aids: Aids,
  sentence: Sentence,
  at: number,
  reporting: Reporting,
  noun: SpeechNoun | null,
  own: boolean,
): boolean {
  const { frame, verb } = reporting;
  if (CALLING.has(verb)) return asksToAct(aids, sentence, at + 1, /^call/.test(verb) ? 30 : 9);
  if (frame === 'that') return hasClause(aids, at + reporting.length);
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
  return WISHING.has(verb) && (own || reporting.forms.includes('past'));
}

/** "branded him a liar", "which it called an outrage", "called B's remarks untrue": a name behind whom or what it is given to. */
function namesOutright(aids: Aids, at: number): boolean {
  const { tokens, actorAt, tokenFrom } = aids;
  const object = actorAt[at + 1] ?? actorAt[at + 2];
  const next = object ? tokenFrom(object.end) : at + 1;
  const named = object !== null && object !== undefined && object.start > (tokens[at]?.start ?? 0);
  const relative = !named && /^(?:which|that|what)$/.test(tokens[at - 2]?.lower ?? tokens[at - 3]?.lower ?? '');
  if ((named || relative) && /^(?:a|an|the)$/.test(tokens[next]?.lower ?? '')) return true;
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

/** Whether an infinitive follows: "called on Chile to withdraw". */
function asksToAct(aids: Aids, sentence: Sentence, from: number, reach: number): boolean {
  const to = findWord(aids, sentence, from, 'to', reach);
  return to > 0 && /^(?:VERB|AUX)$/.test(aids.tokens[to + 1]?.pos ?? '');
}

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
  // "indicated Iraq was holding up an agreement"
  const actor = aids.actorAt[after] ?? aids.actorAt[after + 1];
  if (actor && tokens[aids.tokenFrom(actor.end)]?.pos === 'AUX') return true;
  return (quoteAt[after - 2] ?? -1) !== -1 || (quoteAt[after - 3] ?? -1) !== -1 || (quoteAt[after - 4] ?? -1) !== -1;
}

function couldBeVerb(aids: Aids, at: number, { forms, frame }: Reporting): boolean {
  const token = aids.tokens[at];
  if (!token) return false;
  // "dropped calls for an inquiry"
  if (forms.every((form) => form === 'present') && aids.tokens[at - 1]?.pos === 'VERB') return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  if (forms.includes('past') && token.pos !== 'ADJ') return !/^(?:DET|ADJ)$/.test(aids.tokens[at - 1]?.pos ?? '');
  // ", voicing support": the tagger takes it for a noun.
  if (forms.includes('gerund')) return (frame !== 'mean' && token.pos !== 'NOUN') || aids.tokens[at - 1]?.text === ',';
  // The tagger takes "Iran demands" for two nouns; so it is where the actor opens the clause.
  const previous = aids.actorAt[at - 1];
  if (!previous || previous.end > token.start || frame === 'mean') return false;
  const opening = aids.tokens[aids.tokenFrom(previous.start) - 1];
  return !opening || opening.sentence !== token.sentence || opening.pos === 'PUNCT' || opening.pos === 'CCONJ';
}

function isAdverb(aids: Aids, at: number): boolean {
  const token = aids.tokens[at];
  return (
    token !== undefined &&
    (token.pos === 'ADV' || ADVERBIAL.test(token.lower) || token.pos === 'PART') &&
    token.lower !== 'to'
  );
}

function inQuotation(aids: Aids, at: number): boolean {
  const index = aids.quoteAt[at] ?? -1;
  return index >= 0 && (aids.quotations[index]?.words ?? 0) >= 4;
}

function findWord(aids: Aids, sentence: Sentence, from: number, word: string, reach: number): number {
  for (let at = from; at < Math.min(from + reach, sentence.tokens.end); at++) {
    if (aids.tokens[at]?.lower === word) return at;
  }
  return -1;
}

function attribution(
  sentence: Sentence,
  speaker: Actor,
  verbAt: number,
  reporting: Reporting | null,
  noun: SpeechNoun | null,
  { start, end }: Span,
): Attribution {
  return { sentence, speaker, verbAt, reporting, noun, subject: { start, end }, quoted: false };
}
