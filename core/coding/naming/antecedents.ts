import { lowerBound } from '../lower-bound.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed, Quotation, Sentence, Token } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';

export const isSingular = (actor: Actor) =>
  !actor.plural &&
  (actor.sort === 'person' || actor.sort === 'official' || (actor.sort === 'pronoun' && actor.person !== null));

export const isThing = (actor: Actor) => actor.sort === 'institution' || actor.sort === 'country';

export function isObject(tokens: readonly Token[], actor: Actor, parsed: Parsed): boolean {
  const at = tokenAt(parsed, actor.start);
  return isGoverned(tokens, at);
}

/** "After talks with A, B and C, D said": those whom one preposition governs, the last of a list behind "and" where a comma closes it. */
export function governedIn(parsed: Parsed, actors: readonly Actor[]): ReadonlySet<Actor> {
  const { tokens, source } = parsed;
  const governed = new Set<Actor>();
  for (const [at, first] of actors.entries()) {
    if (!isObject(tokens, first, parsed)) continue;
    governed.add(first);
    const joints = actors
      .slice(at)
      .map(({ end }, index) => source.text.slice(end, actors[at + index + 1]?.start ?? end));
    const length = joints.findIndex((joint) => !/^\s*,\s*(?:the\s+)?$/.test(joint));
    if (!/^\s*,?\s*and\s+(?:the\s+)?$/.test(joints[length] ?? '') || !/^\s*,/.test(joints[length + 1] ?? '')) continue;
    for (const one of actors.slice(at, at + length + 2)) governed.add(one);
  }
  return governed;
}

/** Whether a preposition, with or without the article behind it, stands right before a token. */
export function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = keyOfAt(tokens, at - 1);
  return PREPOSITIONS.test(before === 'the' ? keyOfAt(tokens, at - 2) : before);
}

const PREPOSITIONS =
  /^(?:of|in|on|at|with|to|for|from|by|against|about|over|under|between|among|after|before|during|than|into|toward|towards|via)$/;

/** Whether a verb without a clause of its own leads from an office to a phrase: "the minister received the minister of B". */
export function isObjectOf(tokens: readonly Token[], from: number, { from: object }: NounPhrase): boolean {
  const between = tokens.slice(from, object);
  return (
    between.some(({ pos }) => pos === 'VERB') &&
    !between.some((token) => /^(?:said|says|that|who|when|as|,|;|:|and|but)$/.test(keyOf(token)))
  );
}

/** Whether a verb of saying stands beside an actor. */
export function speaks(parsed: Parsed, { start, end }: Actor): boolean {
  const { tokens } = parsed;
  const first = tokenAt(parsed, start);
  const behind = tokenAt(parsed, end);
  // "A's spokesman, B, said"
  const apart = tokens[first - 1]?.text === ',' && tokens[behind]?.text === ',';
  const next = apart ? behind + 1 : behind;
  const auxiliary = /^(?:has|had|also|later|then|however)$/.test(keyOfAt(tokens, next)) ? next + 1 : next;
  return SAYS.test(keyOfAt(tokens, auxiliary)) || SAYS.test(keyOfAt(tokens, first - 1));
}

export const SAYS =
  /^(?:said|says|told|added|adds|warned|stressed|noted|explained|insisted|declared|argued|asked|wrote|replied|refused|answered|tweeted|announced|claimed|admitted|vowed|pledged|criticised|criticized|accused|stated|continued|concluded|reiterated|emphasi[sz]ed|recalled|remarked|underlined|underscored|expressed|voiced)$/;

/** "A's spokesman": who but owns what is spoken of. */
export const isPossessor = (parsed: Parsed, { end }: Actor): boolean =>
  /^['’]s?$/.test(parsed.tokens[tokenAt(parsed, end)]?.text ?? '');

/** Verbs whose subject has spoken, whatever stands beside them. */
export const TELLS = new RegExp(
  `${SAYS.source}|^(?:called|described|dismissed|denied|rejected|condemned|denounced|deplored|blamed|welcomed|praised|urged|demanded|appealed|countered|retorted|responded|likened|compared|threatened|complained|branded|labelled|labeled)$`,
);

/** "When he returned, …", "As she arrived, …": a pronoun that may be named only behind the clause it opens. */
export function opensClause(tokens: readonly Token[], { from, sentence }: NounPhrase): boolean {
  const opener = tokens[from - 1];
  return (
    opener !== undefined &&
    opener.sentence === sentence &&
    tokens[from - 2]?.sentence !== sentence &&
    /^(?:when|as|while|before|after|since|although|though|once|if)$/.test(opener.lower)
  );
}

/** ", he said." and ", she told reporters.": an attribution behind what is said. */
export function closesSentence(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return /^[,"”’'»]+$/.test(before) && SAYS.test(keyOfAt(tokens, to));
}

/** "The premier was unmoved: the plan, he said, was dead": whether a colon or semicolon follows who opens what is told behind it. */
export function leadsIn({ tokens, source }: Parsed, { end }: Actor, { from }: NounPhrase): boolean {
  return /^[^“”":;]*[:;]/.test(source.text.slice(end, tokens[from]?.start ?? end));
}

/** "He added", "She also noted" at either end of a sentence. */
export function goesOnSpeaking(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const next = tokens[phrase.to]?.pos === 'ADV' ? phrase.to + 1 : phrase.to;
  const { sentence } = phrase;
  const before = keyOfAt(tokens, phrase.from - 1) === ',' ? phrase.from - 2 : phrase.from - 1;
  const lead = tokens[before]?.sentence === sentence && /^(?:but|and|yet|however)$/.test(keyOfAt(tokens, before));
  const opens = tokens[lead ? before - 1 : phrase.from - 1]?.sentence !== sentence;
  return closesSentence(tokens, phrase) || (opens && SAYS.test(keyOfAt(tokens, next)));
}

/** "a KBC spokesman" where the text tells of "the bank Karoo Credit, KBC": somebody of a firm known by its letters. */
export function isOfFirm({ tokens, source }: Parsed, { role, sentence, country }: NounPhrase): boolean {
  const letters = role && tokens[role.from - 1];
  if (!letters || letters.sentence !== sentence || country !== null || !/^\p{Lu}{2,6}$/u.test(letters.text))
    return false;
  const firm = new RegExp(
    `\\b(?:bank|company|firm|group|airline|corp|corporation|inc|ltd|plc|co|carrier|maker|agency)\\b[^.;]{0,60}[,(]\\s?${letters.text}\\b`,
    'i',
  );
  return firm.test(source.text);
}

/** "the Tuva government": of a place that no lexicon holds. */
export function isNamedOtherwise(tokens: readonly Token[], { from }: NounPhrase): boolean {
  const before = tokens[from - 1];
  if (!/^(?:government|administration|authorities|parliament)$/.test(keyOfAt(tokens, from))) return false;
  return /^the$/i.test(tokens[from - 2]?.text ?? '') && before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text);
}

export const OWN = /^(?:his|her)$/;

/** Quotations long enough to be somebody's words rather than a name or a single word. */
export function longQuotations({ quotations }: Pick<Parsed, 'quotations'>): Quotation[] {
  return quotations.filter(({ words }) => words > 3);
}

/** The sentence in which an actor is named. */
export function sentenceOf({ sentences }: Parsed, actor: Actor): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= actor.start && actor.start < end);
}

/** Index of the token that starts at an offset. */
export function tokenAt({ tokens }: Parsed, start: number): number {
  return lowerBound(tokens, start);
}
