import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence, Token } from '../types.ts';
import { isDocument } from './documents.ts';
import { inverted } from './inverted-subjects.ts';
import { type Reporting, reportingAt } from './reporting.ts';
import { NOBODY, type Subject, subjectOf } from './subjects.ts';
import { BE, findWord } from './words.ts';

/** Who does what a verb of speech says: named behind it, by a participle, or before it. */
export function speakerOf(aids: Aids, sentence: Sentence, at: number, reporting: Reporting): Subject {
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
  if (left && isToldBeside(aids, sentence, left)) return { actor: left, at: at - 1, others: [] };
  if (isPairBeside(tokens, at)) return { actor: null, noun: tokens[at - 1]?.lower ?? '', at: at - 1 };
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
  // "X, blaming Y for the attack, sent …"
  const apposed = tokens[at - 1]?.text === ',' ? actorAt[at - 2] : null;
  if (apposed?.represents && aids.tokenFrom(apposed.start) <= sentence.tokens.start + 3)
    return { actor: apposed, at: at - 2, others: [] };
  // "Speaking in Paris, X said": the main clause makes its own attribution.
  return NOBODY;
}

/** "…, with the two sides stressing …", "with both ministers stressing …" */
function isPairBeside(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:both|two)$/.test(tokens[at - 2]?.lower ?? '')) return false;
  return tokens[tokens[at - 3]?.lower === 'the' ? at - 4 : at - 3]?.lower === 'with';
}

/** "with X describing …", "with the firm saying … and X pledging …", "comments by X saying …": whoever stands right before a participle. */
function isToldBeside({ tokens, tokenFrom, quoteAt }: Aids, { tokens: range }: Sentence, { start }: Actor): boolean {
  const first = tokenFrom(start);
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'with') return true;
  if (before === 'by') return SPOKEN.test(tokens[first - 2]?.lower ?? '');
  if (before !== 'and' && before !== 'while') return false;
  for (let at = first - 2; at > range.start; at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return false;
    if (token.lower === 'with' && quoteAt[at] === -1)
      return tokens
        .slice(at + 2, Math.min(at + 9, first))
        .some(({ lower, pos }) => pos === 'VERB' && /ing$/.test(lower));
  }
  return false;
}

const SPOKEN = /^(?:statements?|comments?|remarks?|interviews?|letters?|messages?|speech|address|tweets?|posts?)$/;

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
export function agent(aids: Aids, sentence: Sentence, from: number): Subject {
  const by = findWord(aids, sentence, from, 'by', 6);
  if (by < 0) return NOBODY;
  for (let at = by + 1; at < Math.min(by + 4, sentence.tokens.end); at++) {
    const actor = aids.actorAt[at];
    if (actor) return { ...joinedFrom(aids, actor), at };
  }
  return NOBODY;
}

/** "by A and B": the last of those joined behind the first one, with the others. */
function joinedFrom({ tokens, tokenFrom, actorAt }: Aids, first: Actor): { actor: Actor; others: Actor[] } {
  const all = [first];
  for (let last = first; ; ) {
    const link = tokenFrom(last.end);
    if (tokens[link]?.lower !== 'and') break;
    const next = actorAt[link + 1] ?? (tokens[link + 1]?.lower === 'the' ? actorAt[link + 2] : null);
    if (!next || next === last || next.country === null) break;
    all.push(next);
    last = next;
  }
  const actor = all.pop() ?? first;
  return { actor, others: all };
}
