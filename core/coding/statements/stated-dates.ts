import type { Aids } from '../reading-aids.ts';
import type { DateMention, Token } from '../types.ts';
import type { Attribution } from './attribution.ts';

/**
 * The date that a sentence states for an act of speech: beside its verb ("said in Oslo on Monday"), between subject and verb, or in
 * the adverbials that open the clause ("In a statement issued on Monday, X said"). Dates of what is said, and days that
 * lie behind the day of publication, are none.
 */
export function statedDate(aids: Aids, attribution: Attribution): DateMention | null {
  const { sentence } = attribution;
  const today = aids.source.published ?? aids.dateline?.day ?? null;
  const dates = aids.dates.filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.from !== null &&
      date.precision !== 'year' &&
      (today === null || date.from <= today) &&
      isAdverbial(aids, date),
  );
  return dates.find((date) => isBehind(aids, attribution, date) || isBefore(aids, attribution, date)) ?? null;
}

/** How many tokens behind the verb its date may stand: "told reporters after a meeting of the cabinet in Oslo on Monday". */
const REACH = 12;

const SPOKEN =
  /^(?:issued|released|published|broadcast|carried|aired|given|delivered|posted|made|dated|signed|televised|held|speaking|writing|asked|addressing|talking|quoted|monitored)$/;
const CLAUSE = /^(?:that|who|which|whose|whom|when|where|while|because|if|whether|but|[:;])$/;

/** A date that says when: not "yesterday's decision", "the May 5 accord" or "until Monday". */
function isAdverbial(aids: Aids, date: DateMention): boolean {
  const { tokens, quoteAt } = aids;
  const first = aids.tokenFrom(date.start);
  const next = tokens[aids.tokenFrom(date.end)];
  if (quoteAt[first] !== -1 || (next && /^['’]s?$/.test(next.text) && next.start === date.end)) return false;
  let at = first - 1;
  while (/^(?:late|early|earlier|later)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return !/^(?:the|a|an|by|until|till|before|since|from|of|for|after|following|to|than|through|and)$/.test(
    tokens[at]?.lower ?? '',
  );
}

/** Behind the verb, or behind the subject where that follows the verb, no other clause between. */
function isBehind(aids: Aids, { verbAt, subject }: Attribution, date: DateMention): boolean {
  const { tokens } = aids;
  const at = aids.tokenFrom(date.start);
  const inverted = aids.tokenFrom(subject.start) > verbAt;
  const from = inverted ? aids.tokenFrom(subject.end) : verbAt + 1;
  if (at < from || at - from > REACH) return false;
  const between = tokens.slice(from, at);
  if (between.some((token, index) => aids.quoteAt[from + index] !== -1 || ends(token))) return false;
  // "said talks on Monday were useful": the date is the content's.
  const after = tokens[aids.tokenFrom(date.end)];
  return !after || CLAUSE.test(after.lower) || !ends(after);
}

/** In front of the verb, with no finite verb before it: an adverbial of the clause that says who speaks. */
function isBefore(aids: Aids, { sentence, verbAt, subject }: Attribution, date: DateMention): boolean {
  const { tokens } = aids;
  const at = aids.tokenFrom(date.start);
  if (at >= verbAt || aids.tokenFrom(subject.start) > verbAt) return false;
  const before = tokens.slice(clauseStart(aids, sentence.tokens.start, at), at);
  const own = Math.max(aids.tokenFrom(date.end), Math.min(verbAt, aids.tokenFrom(subject.start)));
  const behind = tokens.slice(aids.tokenFrom(date.end), own === aids.tokenFrom(date.end) ? verbAt : own);
  const auxiliary = (token: Token) => token.pos === 'AUX' || /^(?:has|have|had)$/.test(token.lower);
  return (
    !before.some((token) => (ends(token) && !SPOKEN.test(token.lower)) || CLAUSE.test(token.lower)) &&
    !behind.some((token) => ends(token) && !auxiliary(token) && !/^(?:asked|speaking)$/.test(token.lower))
  );
}

/** Quotations and the dateline before an adverbial are no part of its clause. */
function clauseStart({ tokens, dateline, quoteAt, tokenFrom }: Aids, from: number, at: number): number {
  let start = dateline && (tokens[from]?.start ?? 0) < dateline.end ? tokenFrom(dateline.end) : from;
  for (let index = start; index < at; index++) if (quoteAt[index] !== -1) start = index + 1;
  return start;
}

/** Whether a word opens another clause: a finite verb, an infinitive or a participle of something done. */
function ends(token: Token): boolean {
  if (CLAUSE.test(token.lower)) return true;
  return /^(?:VERB|AUX)$/.test(token.pos) && !/ing$/.test(token.lower);
}
