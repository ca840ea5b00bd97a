import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { countryActor } from './country-actor.ts';
import { HOUSEHOLD, householdOf } from './offices.ts';

/** Whether a noun names a document that can be quoted. */
export function isDocument(noun: string): boolean {
  return DOCUMENT.test(noun);
}

const DOCUMENT = /^(?:statement|communique|letter|note|message|declaration|announcement|release|telegram|memorandum)$/;

/** Whose document it is: named before it ("the Greek statement"), behind it ("a statement by …"), or the last to speak. */
export function issuerOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
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
