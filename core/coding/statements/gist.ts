import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Attribution } from './attribution.ts';
import type { Utterance } from './evidence.ts';
import { presentOf } from './reporting.ts';

/** What is said: passages of the text, and the verb of speech in the present where it is part of what is told. */
export interface Gist {
  readonly spans: readonly Span[];
  readonly verb: string | null;
}

/**
 * The content of an utterance: the clause behind "said that", the quotation before "he said", or for a verb that tells more
 * than that something was said ("urged Egypt to …") the verb with what follows. Without any verb, the whole passage.
 */
export function gistOf(aids: Aids, utterance: Utterance): Gist {
  const attribution = utterance.attributions.find(({ reporting }) => reporting !== null) ?? utterance.attributions[0];
  if (!attribution?.reporting) return { spans: whole(aids, utterance, attribution), verb: null };
  const around = contentAround(aids, attribution);
  if (around) return { spans: around, verb: null };
  const before = contentBefore(aids, attribution);
  if (before) return { spans: [before], verb: null };
  const behind = behindVerb(aids, attribution, utterance);
  const { reporting } = attribution;
  const plain = reporting.frame === 'say' || reporting.frame === 'tell' || reporting.frame === 'that';
  const content =
    plain && reporting.type === 'COMMENT' ? contentBehind(aids, behind, reporting.frame === 'tell') : null;
  if (content) return { spans: [content], verb: null };
  if (reporting.forms.includes('gerund') && attribution.verbAt > 0 && isInverted(attribution, aids))
    return { spans: whole(aids, utterance, undefined), verb: null };
  const first = aids.tokens[aids.tokenFrom(behind.start)];
  if (first && first.end <= behind.end && /^(?:VERB|AUX)$/.test(first.pos) && plain)
    return { spans: whole(aids, utterance, undefined), verb: null };
  const spans = withoutDate(aids, behind);
  // "insisted on Wednesday" is no "insist on".
  const verb = spans[0]?.start === behind.start ? reporting.verb : reporting.verb.replace(/ on$/, '');
  return { spans, verb: presentOf(verb, isPlural(attribution)) };
}

function isPlural({ speaker }: Attribution): boolean {
  return speaker.plural && speaker.person === null;
}

function isInverted({ subject, verbAt }: Attribution, { tokens }: Aids): boolean {
  return subject.start > (tokens[verbAt]?.start ?? 0);
}

/** Who speaks, at the start of a transcript's turn, and what the transcriber remarks. */
const LABEL = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,60}:\s+(?:\([^)]*\)\s*)?/u;

/** The passage without the dateline or the label of a turn, and without "according to X" at its start or end. */
function whole(aids: Aids, { start, end }: Utterance, attribution: Attribution | undefined): Span[] {
  const label = LABEL.exec(aids.source.text.slice(start, end))?.[0].length ?? 0;
  const from = afterDateline(aids, start) + (attribution ? 0 : label);
  if (!attribution) return [{ start: from, end }];
  const { subject } = attribution;
  if (subject.start - from < 3) return [{ start: Math.max(from, subject.end), end }];
  if (end - subject.end < 3) return [{ start: from, end: subject.start }];
  return [{ start: from, end }];
}

/** "Russia, he said, respected …": the clause around the words that say who speaks. */
function contentAround(aids: Aids, { sentence, subject, verbAt }: Attribution): Span[] | null {
  const { source, tokens } = aids;
  const verb = tokens[verbAt];
  if (!verb) return null;
  const phrase = { start: Math.min(subject.start, verb.start), end: Math.max(subject.end, verb.end) };
  const before = /,\s*(?:the\s+)?$/i.exec(source.text.slice(sentence.start, phrase.start));
  const after = /^,\s*(?=\p{Ll})/u.exec(source.text.slice(phrase.end, sentence.end));
  if (!before || !after || aids.quotationsIn(sentence).length > 0) return null;
  return [
    { start: afterDateline(aids, sentence.start), end: sentence.start + before.index },
    { start: phrase.end + after[0].length, end: sentence.end },
  ];
}

/** How far from a quotation's end its "X said" may begin: a comma, the marks, an article. */
const GAP = 12;

/** "…," X said: the words before the subject or verb, back to the start of the quotation or of the sentence. */
function contentBefore(aids: Aids, attribution: Attribution): Span | null {
  const { sentence, subject, verbAt } = attribution;
  const { source, tokens } = aids;
  const verb = tokens[verbAt];
  if (!verb) return null;
  const phrase = Math.min(subject.start, verb.start);
  const quotation = aids
    .quotationsIn({ start: Math.min(sentence.start, phrase), end: verb.start })
    .findLast(
      ({ end, words }) => words >= 3 && end <= verb.start && (Math.abs(phrase - end) < GAP || verb.start - end < 3),
    );
  if (quotation) return { start: quotation.start, end: quotation.end };
  const comma = /,["”’']*\s*(?:but |and )?(?:(?:the|a|an|his|her|Mr|Mrs|Ms)\.? )*$/i.exec(
    source.text.slice(sentence.start, phrase),
  );
  if (!comma || comma.index < 15 || !closes(aids, attribution)) return null;
  return { start: afterDateline(aids, sentence.start), end: sentence.start + comma.index };
}

/** Whether nothing is said behind "X said": the sentence ends, or goes on with when, where or to whom. */
function closes({ tokens, tokenFrom, quoteAt }: Aids, { sentence, subject, verbAt }: Attribution): boolean {
  const from = Math.max(verbAt + 1, tokenFrom(subject.end));
  const first = tokens[from]?.lower ?? '';
  if (/^(?:as|after|while|when|during|before)$/.test(first)) return true;
  const rest = tokens.slice(from, sentence.tokens.end);
  if (rest.length > 10 || rest.some(({ text }) => text === ':')) return false;
  return !rest.some(({ pos }, index) => /^(?:VERB|AUX)$/.test(pos) || (quoteAt[from + index] ?? -1) !== -1);
}

function afterDateline({ dateline }: Aids, start: number): number {
  return dateline && dateline.start <= start && dateline.end > start ? dateline.end : start;
}

/** From behind the verb to the end of the passage's sentence, or of the block or quotation that follows it. */
function behindVerb(
  aids: Aids,
  { verbAt, reporting, sentence, subject }: Attribution,
  { end, block }: Utterance,
): Span {
  const last = aids.tokens[verbAt + (reporting?.length ?? 1) - 1];
  const verbEnd = last?.end ?? sentence.start;
  const start = subject.start > verbEnd ? subject.end : verbEnd;
  const colon = /:\s*$/.test(aids.source.text.slice(sentence.start, sentence.end));
  return { start, end: block || colon ? end : Math.min(end, Math.max(sentence.end, start)) };
}

/**
 * Behind "that", behind a colon, in the quotation, or a clause right behind the verb, at most a date between. Null where the
 * verb has an object ("stressed the need for …"): it is told with its verb.
 */
function contentBehind(aids: Aids, { start, end }: Span, hearer: boolean): Span | null {
  const words = aids.source.text.slice(start, end);
  const date = aids.dates.find((one) => one.start >= start && one.start - start < 5);
  const from = date && date.end < end ? date.end : start;
  const next = aids.tokenFrom(from);
  const first = aids.tokens[next];
  if (!first || first.start >= end) return null;
  const quoted = aids.quotationsIn({ start, end })[0];
  if (quoted && quoted.start - from < 4) return { start: quoted.start, end: quoted.words >= 3 ? quoted.end : end };
  const colon = /^[^“”":;]{0,90}?:\s*/.exec(words);
  if (colon) return { start: start + colon[0].length, end };
  const adverbial = hearer || date !== undefined || /^(?:ADP|ADV|PUNCT|PART)$/.test(first.pos);
  const that = /^[^“”":;]{0,140}?\bthat\s+/.exec(words);
  if (that && (adverbial || /^\s*that\s/.test(words))) return { start: start + that[0].length, end };
  if (hearer || /^(?:ADP|ADV|PUNCT|PART)$/.test(first.pos)) return null;
  return isClause(aids, next, end) ? { start: from, end } : null;
}

/** Whether a subject with a finite verb of its own begins here, not an object with a relative clause or another verb beside. */
function isClause({ tokens }: Aids, from: number, end: number): boolean {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= end) return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (!/^(?:VERB|AUX)$/.test(token.pos) || /ing$/.test(token.lower)) continue;
    if (!/^(?:and|but|who|which|that|to|by|,)$/.test(before)) return true;
    if (/^(?:and|but)$/.test(before)) return false;
  }
  return false;
}

/** A stated day is told beside the line already. */
function withoutDate(aids: Aids, span: Span): Span[] {
  const { source } = aids;
  const date = aids.dates.find(
    (one) =>
      one.precision === 'day' &&
      one.start >= span.start &&
      one.end <= span.end &&
      one.start - span.start < 5 &&
      !/['’]/.test(source.text.charAt(one.end)),
  );
  if (!date) return [span];
  const on = /\s*(?:\bon\s+)?(?:late\s+|early\s+)?$/i.exec(source.text.slice(span.start, date.start));
  const before = { start: span.start, end: span.start + (on?.index ?? 0) };
  const after = { start: date.end, end: span.end };
  return [before, after].filter(({ start, end }) => end > start);
}
