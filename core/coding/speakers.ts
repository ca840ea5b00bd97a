import type { Iso3 } from '../record/index.ts';
import type { Aids } from './reading-aids.ts';
import type { Subject } from './subjects.ts';
import type { Actor, Sentence } from './types.ts';

const OBSERVERS =
  /\b(?:sources?|diplomats?|analysts?|observers?|experts?|media|agency|radio|television|tv|newspapers?|daily|reporters?|witnesses|residents|activists?|lawyers?|dissidents?|rebels?|traders?|businessmen|economists?|academics?)$/i;
const OFFICIAL_SOURCE =
  /\b(?:ministry|government|official|embassy|presidential|state department|administration|palace|military)\b.*\bsources?$/i;
const STATELESS =
  /^(?:the )?(?:kurdish|rebel|opposition|un|u\.n\.?|eu|e\.u\.?|ec|nato|european|arab|western|african|opec|hamas|hezbollah)\b/i;
const DOCUMENT = /^(?:statement|communique|letter|note|message|declaration|announcement|release|telegram|memorandum)$/;
const GROUP =
  /\b(?:leaders|presidents|ministers|sides|officials|secretaries|advisors|advisers|premiers|parties|countries|nations|governments|men|diplomats|delegations)$/i;
/** How many sentences back a group is looked for. */
const REACH = 6;

/** Whether what an actor says counts as said by a country: observers, news media and bodies above states do not. */
export function speaksForCountry({ country, represents, label, person }: Actor): boolean {
  if (!represents || country === null) return false;
  if (person) return true;
  return !STATELESS.test(label) && (!OBSERVERS.test(label) || OFFICIAL_SOURCE.test(label));
}

/**
 * Who speaks where a subject was found: one actor, several joined by "and", each member of a group ("they", "both
 * leaders"), or who stands behind a document ("the Greek statement said").
 */
export function speakersOf(aids: Aids, sentence: Sentence, subject: Subject): Actor[] {
  if (subject.actor === null) {
    if (subject.noun === 'they') return membersOf(aids, sentence);
    return DOCUMENT.test(subject.noun) ? issuerOf(aids, sentence, subject.at) : [];
  }
  const { actor, others } = subject;
  if (others.length === 0 && isGroup(aids, actor)) {
    const members = membersOf(aids, sentence, actor.start);
    return members.length > 0 ? members : actor.sort === 'pronoun' ? [actor] : [];
  }
  return [...others, actor];
}

/** "they", "the two leaders": several without a country of their own in the words. */
function isGroup(aids: Aids, actor: Actor): boolean {
  if (!actor.plural) return false;
  if (actor.sort === 'pronoun') return actor.person === null && GROUP.test(actor.label);
  if (!GROUP.test(actor.label) || aids.countriesIn(actor).length > 0) return false;
  const before = aids.tokens[aids.tokenFrom(actor.start) - 1]?.lower ?? '';
  return (
    /^(?:the |both |two |three )/i.test(aids.source.text.slice(actor.start, actor.end)) || /^(?:the|both)$/.test(before)
  );
}

/** The representatives of different countries last named together: one of each country. */
function membersOf(aids: Aids, sentence: Sentence, before = sentence.start): Actor[] {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH); index--) {
    const here = aids.sentences[index];
    if (!here || here.heading) continue;
    const members = new Map<Iso3, Actor>();
    for (const actor of aids.actorsIn({ start: here.start, end: Math.min(here.end, before) })) {
      if (actor.sort !== 'person' || !actor.represents || !actor.country) continue;
      if (!members.has(actor.country)) members.set(actor.country, actor);
    }
    if (members.size > 1) return [...members.values()];
  }
  return [];
}

/** Whose document it is: named before it ("the Greek statement"), behind it ("a statement by …"), or the last to speak. */
function issuerOf(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const { tokens, actorAt } = aids;
  for (let index = at - 1; index >= Math.max(sentence.tokens.start, at - 3); index--) {
    const actor = actorAt[index];
    if (actor) return [actor];
    const start = tokens[index]?.start ?? 0;
    const mention = aids.countries.find((country) => country.start <= start && start < country.end);
    if (mention) return [countryActor(aids, mention)];
  }
  if (/^(?:by|from|issued|released|of)$/.test(tokens[at + 1]?.lower ?? '')) {
    for (let index = at + 2; index < Math.min(at + 6, sentence.tokens.end); index++) {
      const actor = actorAt[index];
      if (actor) return [actor];
    }
  }
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const here = aids.sentences[index];
    const first = here && aids.actorsIn(here).find((actor) => actor.represents && actor.country !== null);
    if (first) return [first];
  }
  return [];
}

function countryActor(aids: Aids, { start, end, country }: { start: number; end: number; country: Iso3 }): Actor {
  const named = aids.actors.find((actor) => actor.sort === 'country' && actor.country === country);
  const label = named?.label ?? aids.source.text.slice(start, end);
  return { start, end, sort: 'country', label, person: null, country, role: null, plural: false, represents: true };
}
