import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { type Attribution, attribution } from './attribution.ts';
import { inQuotation } from './in-quotation.ts';
import { nounAfter } from './noun-after.ts';
import { type Reporting, reportingAt } from './reporting.ts';
import { ordersAnother, reportsSpeech } from './reports-speech.ts';
import { speakersOf } from './speakers.ts';
import { agent, speakerOf } from './speaking-parts.ts';
import { infinitive, reportedly } from './speech-infinitives.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { isEncounter, isInArms, isJointPledge, isRelative, isSharedView, RECEIVES } from './verbs-without-speech.ts';
import { BE } from './words.ts';

/**
 * Who speaks by the reporting verb at a token, one attribution for each speaker; none where the verb only tells of what
 * goes on, lies ahead or is not said.
 */
export function byVerb(aids: Aids, sentence: Sentence, at: number): Attribution[] {
  const { tokens } = aids;
  const reporting = reportingAt(tokens, at);
  if (!reporting || inQuotation(aids, at) || isInArms(tokens, at)) return [];
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
  // "The ban, condemned by A, is the third"
  const inserted = tokens[at - 1]?.text === ',' && reporting.frame === 'judge' && tokens[at + 1]?.lower === 'by';
  const passive = (BE.has(previous) || inserted) && !reporting.forms.includes('gerund');
  // "is committed to the agenda set by B"
  if (passive && /^(?:re)?commit to$/.test(reporting.verb)) return [];
  if (passive && RECEIVES.test(reporting.verb) && subjectOf(aids, sentence, at - 1).actor?.sort === 'person') return [];
  const subject = passive
    ? agent(aids, sentence, at + reporting.length)
    : (leadsTo(aids, sentence, at, reporting) ?? speakerOf(aids, sentence, at, reporting));
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
  // "It is clear that …"
  if (reporting.verb === 'be clear' && last.person === null && last.sort !== 'official') return [];
  if (speakers.length > 1 && isSharedView(aids, at, reporting)) return [];
  if (isJointPledge(aids, sentence, at, subject, reporting, noun, speakers)) return [];
  if (isEncounter(aids, sentence, at, reporting)) return [];
  const own = last.sort === 'pronoun' && /^(?:i|we)$/i.test(aids.source.text.slice(last.start, last.end));
  if (reporting.verb === 'order' && !ordersAnother(aids, at, last)) return [];
  if (!reportsSpeech(aids, sentence, at, reporting, noun, own || subject.actor === null)) return [];
  const whole = subject.actor ? { start: (subject.others[0] ?? subject.actor).start, end: subject.actor.end } : last;
  return speakers.map((actor) => attribution(sentence, actor, at, reporting, noun, whole));
}

/** "Accusing B of deceit, President A sent troops": who stands behind what opens the sentence; null elsewhere. */
function leadsTo(aids: Aids, sentence: Sentence, at: number, { forms }: Reporting): Subject | null {
  const { start, end } = sentence.tokens;
  const first = aids.dateline && aids.dateline.end > sentence.start ? aids.tokenFrom(aids.dateline.end) : start;
  if (!forms.includes('gerund') || at < first || at > first + 1) return null;
  for (let comma = at + 2; comma < end - 2; comma++) {
    if (aids.tokens[comma]?.text !== ',' || inQuotation(aids, comma)) continue;
    const behind = aids.tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
    const actor = aids.actorAt[behind];
    const next = actor ? aids.tokens[aids.tokenFrom(actor.end)] : undefined;
    if (actor?.represents && next && /^(?:VERB|AUX|ADV)$/.test(next.pos)) return { actor, at: behind, others: [] };
  }
  return null;
}

const MODALS = new Set(['will', 'would', 'may', 'might', 'can', 'could', 'should', 'must', 'shall', 'wo', "'ll", "'d"]);

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor']);

function couldBeVerb(aids: Aids, at: number, { forms, frame }: Reporting): boolean {
  const token = aids.tokens[at];
  if (!token) return false;
  // "dropped calls for an inquiry"
  if (forms.every((form) => form === 'present') && aids.tokens[at - 1]?.pos === 'VERB') return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  if (forms.includes('past') && token.pos !== 'ADJ') return !/^(?:DET|ADJ)$/.test(aids.tokens[at - 1]?.pos ?? '');
  // ", voicing support": the tagger takes it for a noun.
  if (forms.includes('gerund')) return (frame !== 'mean' && token.pos !== 'NOUN') || aids.tokens[at - 1]?.text === ',';
  // "…, claims Moscow."
  const behind = aids.tokens[at - 1]?.text === ',' ? aids.actorAt[at + 1] : null;
  if (behind && forms.includes('present') && /^[.;]$/.test(aids.tokens[aids.tokenFrom(behind.end)]?.text ?? '.'))
    return true;
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

const ADVERBIAL = /^(?:also|again|then|later|earlier|already|once|recently|reportedly|repeatedly|n't|not|never)$/;
