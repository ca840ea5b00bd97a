import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { type Attribution, attribution } from './attribution.ts';
import { drawnAt } from './drawn.ts';
import { inQuotation } from './in-quotation.ts';
import { reportingAt } from './reporting.ts';
import { speaksForCountry } from './speaks-for-country.ts';
import { byVerb } from './speech-verbs.ts';
import { subjectOf } from './subjects.ts';
import { BE, BOTH_DID, findWord } from './words.ts';

/** Every attribution in a sentence, in reading order; those whose speaker is no actor are left out. Read once of an analysis. */
export function attributionsIn(aids: Aids, sentence: Sentence): readonly Attribution[] {
  const known = read.get(aids) ?? new Map<Sentence, readonly Attribution[]>();
  read.set(aids, known);
  const found = known.get(sentence) ?? readIn(aids, sentence);
  known.set(sentence, found);
  return found;
}

const read = new WeakMap<Aids, Map<Sentence, readonly Attribution[]>>();

function readIn(aids: Aids, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [...labelled(aids, sentence), ...captioned(aids, sentence)];
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const one = accordingTo(aids, sentence, at) ?? quotedAs(aids, sentence, at);
    const drawn = one ? [one] : drawnAt(aids, sentence, at);
    found.push(...(drawn.length > 0 ? drawn : byVerb(aids, sentence, at)));
  }
  return found.filter((attribution) => !isEcho(attribution, found) && !isTold(aids, attribution, found));
}

/** "Trade Minister X:" on a line of its own above a quotation: who says it. */
function labelled(aids: Aids, sentence: Sentence): Attribution[] {
  const { tokens, actorAt } = aids;
  const colon = sentence.tokens.end - 1;
  const actor = actorAt[colon - 1];
  const next = aids.sentences[sentence.index + 1];
  if (tokens[colon]?.text !== ':' || !actor?.person || !next || next.heading) return [];
  const alone = aids.tokenFrom(actor.start) - sentence.tokens.start < 2;
  const quoted = aids.quotationsIn(next).some(({ start, words }) => words >= 5 && start <= next.start + 1);
  return alone && quoted ? [attribution(sentence, actor, colon, null, null, actor)] : [];
}

/** "Prime Minister X: "We will …"", as captions have it: who stands before a colon that opens a sentence of quotation. */
function captioned(aids: Aids, sentence: Sentence): Attribution[] {
  const { tokens, tokenFrom } = aids;
  const actor = aids.actorsIn(sentence)[0];
  const colon = actor ? tokenFrom(actor.end) : -1;
  if (!actor?.person || tokens[colon]?.text !== ':' || tokenFrom(actor.start) - sentence.tokens.start > 1) return [];
  const quoted = aids
    .quotationsIn(sentence)
    .some(
      ({ start, words }) => words >= 5 && start >= (tokens[colon]?.end ?? 0) && start <= (tokens[colon]?.end ?? 0) + 2,
    );
  return quoted ? [attribution(sentence, actor, colon, null, null, actor)] : [];
}

/** "The minister said France felt …": what a country is said to say by its own official is his statement. */
function isEcho({ speaker, subject, reporting }: Attribution, all: readonly Attribution[]): boolean {
  if (speaker.person || speaker.sort === 'official' || speaker.plural) return false;
  return all.some(
    (other) =>
      (other.speaker.person !== null || other.speaker.sort === 'official') &&
      other.speaker.country === speaker.country &&
      // "The ministry said that Minister X had told B …": both spoke.
      !(speaker.sort === 'institution' && reporting?.frame === 'say' && subject.start < other.subject.start),
  );
}

/** "A's ministry said B had rejected an offer": what another state is said to have done is a word of whoever says so. */
function isTold(aids: Aids, told: Attribution, all: readonly Attribution[]): boolean {
  const { source, tokens } = aids;
  if (!told.reporting || /^(?:say|that|tell)$/.test(told.reporting.frame)) return false;
  return all.some(({ speaker, verbAt, reporting }) => {
    const verb = tokens[verbAt];
    if (!verb || !reporting || verb.end > told.subject.start || speaker.country === told.speaker.country) return false;
    const clause = source.text.slice(tokens[verbAt + reporting.length]?.start ?? verb.end, told.subject.start);
    const opens = /^(?:say|that|tell)$/.test(reporting.frame) || /^that\b/.test(clause);
    return opens && !APART.test(clause) && speaksForCountry(aids, speaker);
  });
}

/** What begins a clause that nobody in the sentence need have said. */
const APART = /[;:]|,\s+(?:while|and|but|whereas|as|after|although|though|where|which|who)\b/;

/** "according to X", "in the words of X". */
function accordingTo(aids: Aids, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = aids;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || inQuotation(aids, at)) return null;
  for (let next = at + 2; next < Math.min(at + 5, sentence.tokens.end); next++) {
    const actor = aids.actorAt[next];
    // "According to schedule, A will leave …"
    if (!actor && tokens[next]?.text === ',') return null;
    if (actor && isReadout(aids, sentence, actor)) return null;
    if (actor) return attribution(sentence, actor, at, null, null, { start: tokens[at]?.start ?? 0, end: actor.end });
  }
  return null;
}

/** "The two met …, according to a ministry news release": what both did, which is nobody's claim. */
function isReadout({ source }: Aids, sentence: Sentence, { start, end }: Actor): boolean {
  const behind = /^\W*(?:\w+ )?(?:release|readout)\b/.test(source.text.slice(end, sentence.end));
  return behind && BOTH_DID.test(source.text.slice(sentence.start, start));
}

/** "was quoted as saying", "quoted X as saying". */
function quotedAs(aids: Aids, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = aids;
  const verb = tokens[at]?.lower ?? '';
  if (!/^(?:quot(?:ed?|es|ing)|cit(?:ed|ing)|report(?:s|ed))$/.test(verb) || inQuotation(aids, at)) return null;
  const as = findWord(aids, sentence, at + 1, 'as', 14);
  const gerund = as < 0 ? null : reportingAt(tokens, as + 1);
  // "reported a minister as saying", but not "reported the ship as missing".
  if (/^report/.test(verb) && gerund === null) return null;
  if (as < 0 && !/^(?:quoting|citing)$/.test(verb)) return null;
  if (BE.has(tokens[at - 1]?.lower ?? '')) {
    const subject = subjectOf(aids, sentence, at - 1);
    return subject.actor ? attribution(sentence, subject.actor, as + 1, gerund, null, subject.actor) : null;
  }
  for (let next = at + 1; next < Math.min(as < 0 ? at + 5 : as, sentence.tokens.end); next++) {
    // "citing attacks by B"
    if (as < 0 && tokens[next]?.pos === 'ADP') return null;
    const actor = nearTo(aids, sentence, at, aids.actorAt[next] ?? null);
    if (actor) return attribution(sentence, actor, as < 0 ? at : as + 1, gerund, null, actor);
  }
  return null;
}

/** "Quito radio quoted a ministry spokesman": a body without a country is of the country that quotes it. */
function nearTo(aids: Aids, sentence: Sentence, at: number, actor: Actor | null): Actor | null {
  if (!actor || actor.person || aids.countriesIn(actor).length > 0) return actor;
  // "the officials" whom the text has named more fully are those.
  const words = aids.source.text.slice(actor.start, actor.end).replace(/\s+/g, ' ');
  if (!words.includes(actor.label)) return actor;
  const before = aids
    .countriesIn({ start: sentence.start, end: aids.tokens[at]?.start ?? sentence.start })
    .find(({ start }) => aids.quoteAt[aids.tokenFrom(start)] === -1);
  return before ? { ...actor, country: before.country } : actor;
}
