import type { Actor } from '../types.ts';
import { governedIn, isObject, isPossessor, isSingular, isThing, speaks, tokenAt } from './antecedents.ts';
import { isQuoted, type ToldSoFar } from './told-so-far.ts';

/** Notes at the end of a sentence whom the pronouns and offices behind it may mean. Changes `told.last`. */
export function noteSentence(told: ToldSoFar, sentence: number): void {
  const { parsed, last } = told;
  const actors: Actor[] = (told.inSentence[sentence] ?? []).filter((actor) => !isQuoted(told, actor));
  const heading = parsed.sentences[sentence]?.heading ?? false;
  const governed = governedIn(parsed, actors);
  const acts = (actor: Actor) => isSingular(actor) && !governed.has(actor) && !isPossessor(parsed, actor);
  const subject = actors.find(acts) ?? actors.find(isSingular);
  if (subject && (!heading || !last.topic)) last.topic = subject;
  const heard = actors.filter((actor) => speaks(parsed, actor));
  last.spoke = heard.find(isSingular) ?? null;
  last.speaker = heard.findLast(isSingular) ?? last.speaker;
  last.heardThing = heard.find(isThing) ?? last.heardThing;
  last.heardGroup = heard.findLast((actor) => actor.plural && actor.represents) ?? last.heardGroup;
  last.group = actors.find((actor) => actor.plural && (actor.represents || SIDES.test(actor.label))) ?? last.group;
  last.thing =
    actors.find(
      (actor) =>
        isThing(actor) &&
        !isObject(parsed.tokens, actor, parsed) &&
        parsed.tokens[tokenAt(parsed, actor.start) - 1]?.pos !== 'VERB',
    ) ?? last.thing;
}

/** Those who met, without the words of which countries. */
const SIDES =
  /^(?:(?:two|three|four|both|foreign|defen[cs]e) )*(?:leaders|ministers|presidents|sides|parties|officials)$/i;
