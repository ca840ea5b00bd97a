import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { countryActor } from './country-actor.ts';
import { HOUSEHOLD, householdOf } from './offices.ts';

/** Whether a noun names a document that can be quoted. */
export function isDocument(noun: string): boolean {
  return DOCUMENT.test(noun);
}

const DOCUMENT = /^(?:statement|communique|letter|note|message|declaration|announcement|release|telegram|memorandum)$/;

/** Whose document it is: named beside it, whoever issued the one told of before, or the last to speak. */
export function issuerOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const beside = issuerBeside(aids, sentence, at);
  if (beside.length > 0) return beside;
  const before = issuerBefore(aids, sentence, at);
  if (before.length > 0) return before;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const here = aids.sentences[index];
    const speaker = here && lastToSpeak(aids, here);
    if (speaker) return [speaker];
    // A communique has several issuers, of whom a name before it is none.
    if (/^communique$/.test(aids.tokens[at]?.lower ?? '')) continue;
    const first = here && aids.actorsIn(here).find((actor) => actor.represents && actor.country !== null);
    if (first) return [first];
  }
  return [];
}

/** "the Greek statement", "a statement by the ministry". */
function issuerBeside(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const { tokens, actorAt } = aids;
  for (let index = at - 1; index >= Math.max(sentence.tokens.start, at - 3); index--) {
    const actor = actorAt[index];
    if (actor) return [actor];
    const start = tokens[index]?.start ?? 0;
    const mention = aids.countries.find((country) => country.start <= start && start < country.end);
    if (mention) return [countryActor(aids, mention)];
  }
  if (/^(?:by|from|issued|released|published|sent|of)$/.test(tokens[at + 1]?.lower ?? '')) {
    for (let index = at + 2; index < Math.min(at + 9, sentence.tokens.end); index++) {
      const actor = actorAt[index];
      const house = HOUSEHOLD.test(tokens[index]?.lower ?? '') ? householdOf(aids, index) : [];
      if (house.length > 0) return house;
      const office = aids.tokenFrom(actor?.end ?? 0) + 1;
      const theirs = actor && HOUSEHOLD.test(tokens[office]?.lower ?? '') ? householdOf(aids, office) : [];
      if (actor) return theirs.length > 0 ? theirs : [actor];
    }
  }
  return [];
}

/** "The ministry issued a statement. … The statement said": whose the document of that name was when it was first told of. */
function issuerBefore(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const { tokens, actorAt, quoteAt } = aids;
  const noun = tokens[at]?.lower;
  if (!/^(?:the|its|his|her)$/.test(tokens[at - 1]?.lower ?? '') && !/^the$/.test(tokens[at - 2]?.lower ?? ''))
    return [];
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - TOLD); index--) {
    const here = aids.sentences[index];
    if (!here) continue;
    for (let told = here.tokens.end - 1; told > here.tokens.start; told--) {
      if (tokens[told]?.lower !== noun || quoteAt[told] !== -1) continue;
      const beside = issuerBeside(aids, here, told).filter(({ country }) => country !== null);
      if (beside.length > 0) return beside;
      for (let verb = told - 1; verb >= Math.max(here.tokens.start, told - 5); verb--) {
        const actor = ISSUED.test(tokens[verb]?.lower ?? '') ? (actorAt[verb - 1] ?? actorAt[verb - 2]) : undefined;
        if (actor?.represents) return [actor];
      }
      const speaker = /^in (?:a|the|its)/.test(wordsBefore(aids, told)) ? lastToSpeak(aids, here) : null;
      if (speaker) return [speaker];
    }
  }
  return [];
}

/** How many sentences back a document may have been told of. */
const TOLD = 5;
const ISSUED = /^(?:issued|released|published|sent|posted|wrote|read|made)$/;

const wordsBefore = ({ tokens }: Aids, at: number) =>
  [at - 3, at - 2, at - 1]
    .map((index) => tokens[index]?.lower ?? '')
    .join(' ')
    .replace(/^.*\b(?=in (?:a|the|its)\b)/, '');

/** "The report said": the ministry that was heard to say what is in it. */
export function reporterOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  if (aids.tokens[at - 1]?.lower !== 'the' || /^(?:by|from|of|in|on)$/.test(aids.tokens[at + 1]?.lower ?? ''))
    return [];
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REPORTED); index--) {
    const here = aids.sentences[index];
    const speaker = here && lastToSpeak(aids, here);
    if (speaker) {
      if (speaker.sort === 'institution') return [speaker];
      if (speaker.sort === 'person') return [];
    }
  }
  return [];
}

/** How many sentences back the body whose report it is may have spoken. */
const REPORTED = 8;

/** Who said something by a plain verb of saying in a sentence: "…, the State Department said in a statement". */
function lastToSpeak(aids: Aids, { tokens: range }: Sentence): Actor | null {
  for (let at = range.end - 1; at > range.start; at--) {
    if (!/^(?:said|says|announced)$/.test(aids.tokens[at]?.lower ?? '') || aids.quoteAt[at] !== -1) continue;
    const speaker = aids.actorAt[at - 1] ?? aids.actorAt[at + 1];
    if (speaker?.represents && speaker.country !== null) return speaker;
  }
  return null;
}

/** Who says "we" in a release without a signature: the country or body that acts in its first sentence. */
export function releaser(aids: Aids, { index }: Sentence): Actor[] {
  const first = aids.sentences.find(({ heading }) => !heading);
  const actor = first && first.index < index ? aids.actorsIn(first)[0] : undefined;
  return actor && (actor.sort === 'country' || actor.sort === 'institution') ? [actor] : [];
}
