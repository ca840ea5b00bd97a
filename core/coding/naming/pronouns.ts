import { keyOfAt } from '../phrases.ts';
import type { Actor } from '../types.ts';
import type { Mention } from './actor-mentions.ts';
import { goesOnSpeaking, isThing } from './antecedents.ts';
import { singular } from './he-or-she.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** Whom a pronoun means: "I" the author, the others somebody told of before; null where nobody is in question. */
export function pronoun(told: ToldSoFar, phrase: NounPhrase, mention: Mention): Actor | null {
  const { parsed, author, quoted } = told;
  const word = keyOfAt(parsed.tokens, phrase.from);
  if (word === 'i' || word === 'we') {
    const inside = quoted.some(({ inner }) => inner.start <= mention.start && mention.start < inner.end);
    if (inside || !author) return null;
    return { ...mention, ...author, sort: 'pronoun', label: author.person?.name ?? author.label };
  }
  const antecedent = antecedentOf(told, phrase, word, mention.start);
  if (!antecedent) return null;
  return {
    ...mention,
    sort: 'pronoun',
    label: antecedent.label,
    person: antecedent.person,
    country: antecedent.country,
    role: antecedent.role,
    plural: word === 'they',
    represents: antecedent.represents,
  };
}

function antecedentOf(told: ToldSoFar, phrase: NounPhrase, word: string, start: number): Actor | null {
  const { last } = told;
  const here = (told.inSentence[phrase.sentence] ?? []).filter((actor) => actor.end <= start);
  // "The depot burnt, it said.": the body that spoke before, not one that it speaks of.
  const goesOn = goesOnSpeaking(told.parsed.tokens, phrase);
  if (word === 'they') return (goesOn ? last.heardGroup : null) ?? here.find((actor) => actor.plural) ?? last.group;
  if (word === 'it') return (goesOn ? last.heardThing : null) ?? here.find(isThing) ?? last.thing;
  return singular(told, here, word, phrase);
}
