import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed } from '../types.ts';
import {
  closesSentence,
  goesOnSpeaking,
  governedIn,
  isObject,
  isSingular,
  leadsIn,
  opensClause,
  sentenceOf,
  TELLS,
} from './antecedents.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isQuoted, type ToldSoFar } from './told-so-far.ts';

/** Whom "he", "she" or "him" means, be it as an owner ("his"); `here`: who stands before it in its sentence. */
export function singular(told: ToldSoFar, here: readonly Actor[], word: string, phrase: NounPhrase): Actor | null {
  const { parsed } = told;
  const { tokens } = parsed;
  const { topic, spoke, speaker } = told.last;
  const fits = (actor: Actor) => isSingular(actor) && suits(told, actor, word);
  const people = here.filter((actor) => fits(actor) && !isQuoted(told, actor));
  const met = word === 'him' ? metByOthers(told, here, people, phrase) : null;
  if (met && suits(told, met, word)) return met;
  // "… told B when he met C": a clause of time goes on with whoever was named last.
  if (/^(?:when|while|after|before)$/.test(keyOfAt(tokens, phrase.from - 1)) && people.length > 0)
    return people.at(-1) ?? null;
  // "The plan would fail, he said": whoever spoke before goes on, not the subject of what he says.
  // "A will visit B, C said. He added …": whoever spoke last goes on.
  if (spoke && suits(told, spoke, word) && goesOnSpeaking(tokens, phrase)) return spoke;
  if (closesSentence(tokens, phrase)) {
    const led = people.findLast((actor) => !isObject(tokens, actor, parsed) && leadsIn(parsed, actor, phrase));
    if (led) return led;
    const before = (topic?.sort === 'pronoun' || toldOf(parsed, topic) ? [topic] : [speaker, topic]).find(
      (actor) => actor && suits(told, actor, word),
    );
    if (before) return before;
  }
  const later = opensClause(tokens, phrase) ? subjectBehind(told, phrase, word) : null;
  if (later) return later;
  const governed = governedIn(parsed, here);
  const subject = people.find((actor) => !governed.has(actor));
  if (subject) return subject;
  if (topic && suits(told, topic, word)) return topic;
  return people[0] ?? told.actors.findLast((actor) => fits(actor) && !isQuoted(told, actor)) ?? topic;
}

/** "A and B will meet with him": no one of those who do so. */
function metByOthers(
  { parsed, last: { topic } }: ToldSoFar,
  here: readonly Actor[],
  people: readonly Actor[],
  phrase: NounPhrase,
): Actor | null {
  const clause = inOwnClause(parsed, here, phrase);
  const doers = subjectsOf(parsed, clause.length > 0 ? clause : here);
  const others = people.filter(
    (actor) => !doers.some((doer) => doer === actor || (doer.person !== null && doer.person === actor.person)),
  );
  return others.at(-1) ?? (doers.some(({ person }) => person === topic?.person) ? null : topic);
}

/** "A smiled when B met him": who is named behind the conjunction that opens a phrase's own clause. */
function inOwnClause({ tokens }: Parsed, here: readonly Actor[], { from, sentence }: NounPhrase): Actor[] {
  const opener = tokens.findLastIndex(
    (token, at) =>
      at < from &&
      token.sentence === sentence &&
      /^(?:when|while|as|where|because|that|after|before)$/.test(token.lower),
  );
  return opener < 0 ? [] : here.filter(({ start }) => start > (tokens[opener]?.start ?? 0));
}

/** The first actor of a sentence that nothing governs, and those a list joins to him. */
function subjectsOf(parsed: Parsed, here: readonly Actor[]): Actor[] {
  const first = here.findIndex((actor) => !isObject(parsed.tokens, actor, parsed));
  const found: Actor[] = [];
  for (const actor of here.slice(Math.max(0, first))) {
    const before = found.at(-1);
    if (before && !/^\s*(?:,|,? and)\s*(?:the\s+)?$/.test(parsed.source.text.slice(before.end, actor.start))) break;
    found.push(actor);
  }
  return found;
}

/** Whether the sentence that an actor stands in reports speech at all. */
function toldOf(parsed: Parsed, actor: Actor | null): boolean {
  const sentence = actor && sentenceOf(parsed, actor);
  return (
    sentence != null &&
    parsed.tokens.slice(sentence.tokens.start, sentence.tokens.end).some((token) => TELLS.test(keyOf(token)))
  );
}

/** "When he returned, Primakov said": who the main clause behind the comma names. */
function subjectBehind(told: ToldSoFar, { from, sentence }: NounPhrase, word: string): Actor | null {
  const next = told.phrases.find(
    (phrase) =>
      phrase.sentence === sentence &&
      phrase.from > from &&
      (phrase.sort === 'person' || phrase.sort === 'official') &&
      /^[,”"]$/.test(told.parsed.tokens[phrase.from - 1]?.text ?? '') &&
      !phrase.plural,
  );
  const actor = next ? told.actorOf(next) : null;
  return actor && suits(told, actor, word) ? actor : null;
}

function suits({ genders }: ToldSoFar, { person }: Actor, word: string): boolean {
  const gender = person === null ? null : (genders.get(person) ?? null);
  return gender === null || (word === 'she') === (gender === 'female');
}
