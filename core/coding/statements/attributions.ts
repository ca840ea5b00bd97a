import type { Span } from '../../record/index.ts';
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { isDocument } from './documents.ts';
import { drawnAt } from './drawn.ts';
import { nounAfter } from './noun-after.ts';
import { type Reporting, reportingAt, type SpeechNoun, speechNoun } from './reporting.ts';
import { ordersAnother, reportsSpeech } from './reports-speech.ts';
import { speakersOf } from './speakers.ts';
import { agent, speakerOf } from './speaking-parts.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { BE, findWord } from './words.ts';

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
const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor']);
const ADVERBIAL = /^(?:also|again|then|later|earlier|already|once|recently|reportedly|repeatedly|n't|not|never)$/;
/** After "refused to": what is not said. */
const UNSAID =
  /^(?:say|comment|outline|confirm|discuss|disclose|give|reveal|elaborate|specify|speculate|name|identify|answer|explain|elaborate|detail|divulge|deny|rule|be)$/;

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
  const before = aids
    .countriesIn({ start: sentence.start, end: aids.tokens[at]?.start ?? sentence.start })
    .find(({ start }) => aids.quoteAt[aids.tokenFrom(start)] === -1);
  return before ? { ...actor, country: before.country } : actor;
}

function byVerb(aids: Aids, sentence: Sentence, at: number): Attribution[] {
  const { tokens } = aids;
  const reporting = reportingAt(tokens, at);
  if (!reporting || inQuotation(aids, at)) return [];
  const token = tokens[at];
  // "Fahd Al Said": a name.
  const named = token?.text === 'Said' && aids.actorAt[at]?.sort === 'person';
  if (!token || named || !couldBeVerb(aids, at, reporting)) return [];
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
  // "the Chinese are offering loans": what goes on, not what is said.
  if (BE.has(previous) && reporting.frame === 'offer' && reporting.forms.includes('gerund')) return [];
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
  const we = subject.actor === null && subject.noun === 'we';
  if (
    bare &&
    !we &&
    speakers.length === 1 &&
    !last.plural &&
    !/^i$/i.test(aids.source.text.slice(last.start, last.end))
  )
    return [];
  const noun = nounAfter(aids, sentence, at + reporting.length);
  if (isRelative(aids, last, reporting)) return [];
  if (speakers.length > 1 && isSharedView(aids, at, reporting)) return [];
  if (isJointPledge(aids, sentence, at, subject, reporting) || isEncounter(aids, sentence, at, reporting)) return [];
  const own = last.sort === 'pronoun' && /^(?:i|we)$/i.test(aids.source.text.slice(last.start, last.end));
  if (reporting.verb === 'order' && !ordersAnother(aids, at, last)) return [];
  if (!reportsSpeech(aids, sentence, at, reporting, noun, own || subject.actor === null)) return [];
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
  const forward = steppedForward(aids, sentence, to, reporting);
  if (forward >= 0) {
    const { actor } = subjectOf(aids, sentence, forward);
    return actor ? [attribution(sentence, actor, at, reporting, null, actor)] : [];
  }
  if (!/^(?:go|goes|went|gone) on$|(?:^| )(?:continued|continues|rushed|hastened|wished|wanted)$/.test(phrase))
    return [];
  const subject = subjectOf(aids, sentence, phrase.endsWith(' on') ? to - 2 : to - 1);
  return subject.actor ? [attribution(sentence, subject.actor, at, reporting, null, subject.actor)] : [];
}

/** "emerged to say", "appeared on television to announce": the verb of coming forward before such an infinitive; −1 where none is. */
function steppedForward({ tokens }: Aids, sentence: Sentence, to: number, { frame }: Reporting): number {
  if (frame !== 'say') return -1;
  for (let at = to - 1; at > Math.max(sentence.tokens.start, to - 7); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (FORWARD.test(lower)) return at;
    if (/^[,;]$/.test(lower) || tokens[at]?.pos === 'VERB') return -1;
  }
  return -1;
}

const FORWARD = /^(?:emerged|appeared|stood|phoned|telephoned|rang|wrote|intervened|stepped)$/;

/** "is reported to have said". */
function reportedly(aids: Aids, sentence: Sentence, at: number, by: number, reporting: Reporting): Attribution[] {
  if (!/^(?:reported|said|understood|believed|quoted|alleged)$/.test(aids.tokens[by]?.lower ?? '')) return [];
  const { actor } = subjectOf(aids, sentence, by);
  return actor ? [attribution(sentence, actor, at, reporting, null, actor)] : [];
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
  const start = aids.tokenFrom(previous.start);
  const opening = aids.tokens[aids.tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1];
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
