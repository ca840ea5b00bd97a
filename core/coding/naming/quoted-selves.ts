import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed, Quotation } from '../types.ts';
import type { Author } from './home-author.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Shorter quotations are phrases rather than speech. */
const SPEECH = 3;
/** How far (in code units) a quotation without a speaker of its own may stand behind the one before it. */
const NEAR = 400;
const SAYS =
  /^(?:said|says|told|tells|added|adds|stated|states|noted|notes|wrote|writes|declared|explained|remarked|commented|stressed|emphasised|emphasized|continued)$/;

/** "I" and "we" inside quotation marks: whoever is quoted, or the author of a release that is one quotation. */
export function quotedSelves(
  parsed: Parsed,
  phrases: readonly NounPhrase[],
  actors: readonly Actor[],
  author: Author | null,
): Actor[] {
  const speeches = parsed.quotations.filter(({ words }) => words > SPEECH);
  const speakers = new Map<Quotation, Author | null>();
  for (const [index, quotation] of speeches.entries()) {
    const before = speeches[index - 1];
    const earlier = before && quotation.start - before.end < NEAR ? (speakers.get(before) ?? null) : null;
    speakers.set(quotation, speakerOf(parsed, actors, speeches, index) ?? earlier ?? author);
  }
  return phrases.flatMap((phrase) => {
    const [first, last] = [parsed.tokens[phrase.from], parsed.tokens[phrase.to - 1]];
    if (phrase.sort !== 'pronoun' || !first || !last || !/^(?:i|we)$/.test(keyOf(first))) return [];
    const quotation = speeches.find(({ inner }) => inner.start <= first.start && first.start < inner.end);
    const speaker = quotation && speakers.get(quotation);
    if (!speaker?.represents) return [];
    const { label, person, country, role, represents } = speaker;
    const plural = keyOf(first) === 'we';
    return [
      { start: first.start, end: last.end, sort: 'pronoun' as const, label, person, country, role, plural, represents },
    ];
  });
}

/** Beside a verb of saying in the quotation's own sentence, before its colon, or, where it is left open, of the next. */
function speakerOf(
  parsed: Parsed,
  actors: readonly Actor[],
  speeches: readonly Quotation[],
  index: number,
): Author | null {
  const quotation = speeches[index];
  if (!quotation) return null;
  const { sentences, source } = parsed;
  const own = sentences.find(({ start, end }) => start < quotation.end && quotation.end <= end + 1);
  const opening = sentences.find(({ start, end }) => start <= quotation.start && quotation.start < end);
  const outside = (actor: Actor) =>
    !speeches.some(({ start, end }) => start <= actor.start && actor.end <= end) && isSomebody(actor);
  for (const sentence of [own, opening]) {
    if (!sentence) continue;
    const here = actors.filter((actor) => actor.start >= sentence.start && actor.end <= sentence.end && outside(actor));
    const speaker = here.find((actor) => saysBeside(parsed, actor));
    if (speaker) return speaker;
  }
  const before = opening && sentences[opening.index - 1];
  if (before && opening.start >= quotation.start - 1 && /:\s*$/.test(source.text.slice(before.start, before.end))) {
    const speaker = actors.find((actor) => actor.start >= before.start && actor.end <= before.end && outside(actor));
    if (speaker) return speaker;
  }
  // "…," the statement says: whoever the text was speaking of.
  if (own && /\bstatement (?:says|said|reads|read|added|adds)\b/.test(source.text.slice(quotation.end, own.end + 1)))
    return actors.findLast((actor) => actor.end <= quotation.start && actor.person !== null && outside(actor)) ?? null;
  const next = speeches[index + 1];
  const open = quotation.end === quotation.inner.end && next && next.start - quotation.end < 4;
  return open ? speakerOf(parsed, actors, speeches, index + 1) : null;
}

const isSomebody = ({ sort, plural, represents, country }: Actor) =>
  (sort === 'person' || sort === 'official' || sort === 'pronoun') && !plural && represents && country !== null;

/** "X said", "said X", "X has said". */
function saysBeside({ tokens }: Parsed, { start, end }: Actor): boolean {
  const next = tokens.findIndex((token) => token.start >= end);
  const first = tokens.findIndex((token) => token.start >= start);
  const after = /^(?:has|had|also|later|then)$/.test(keyOfAt(tokens, next)) ? next + 1 : next;
  return SAYS.test(keyOfAt(tokens, after)) || SAYS.test(keyOfAt(tokens, first - 1));
}
