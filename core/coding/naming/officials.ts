import type { Actor } from '../types.ts';
import { asPerson, type Mention } from './actor-mentions.ts';
import { isOfFirm, OWN, sentenceOf } from './antecedents.ts';
import { onlyCompatriot } from './compatriots.ts';
import { singular } from './he-or-she.ts';
import { ownerCountry } from './holder-country.ts';
import { namedLater } from './named-later.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { countryMet, holderOf } from './office-holder.ts';
import { bodyOf, type ToldSoFar } from './told-so-far.ts';
import { officialCountry } from './unstated-country.ts';

/** Whom an office without a name means: its holder where the article names him, else somebody of the country it is of. */
export function official(told: ToldSoFar, phrase: NounPhrase, mention: Mention): Actor | null {
  const { parsed, phrases, known } = told;
  const role = phrase.role;
  const named = role && !phrase.plural && !/^(?:an?|my|our)$/.test(role.determiner) ? holderOf(told, phrase) : null;
  const holder = named ?? onlyCompatriot(phrase, told.order, told.actors) ?? namedLater(parsed, phrase, known);
  if (holder) {
    holder.country ??= phrase.country;
    return asPerson(told, holder, phrase, mention);
  }
  if (role && ofFirm(told, phrase, role)) return null;
  const before = role && unnamedBefore(told, phrase);
  if (before) return { ...before, start: mention.start, end: mention.end };
  const likely =
    phrase.country ??
    heldBefore(told, phrase) ??
    (phrase.nonState
      ? null
      : (ownerCountry(parsed.tokens, phrase, phrases, known) ??
        bodyOf(told, phrase)?.country ??
        officialCountry(told, phrase)));
  const met = phrase.country === null && role ? countryMet(told, phrase) : null;
  const country =
    met !== null && (likely === met || likely === null)
      ? (told.home.pair?.find((other) => other !== met) ?? null)
      : likely;
  // "an opposition leader has returned, his spokesman said"
  const principal =
    role && OWN.test(role.determiner) && /spokes|aide|lawyer/.test(role.head)
      ? singular(told, told.inSentence[phrase.sentence] ?? [], 'he', phrase)
      : null;
  if (
    role &&
    (role.determiner === 'the' || met !== null) &&
    !phrase.plural &&
    phrase.country === null &&
    country !== null
  )
    told.unnamedHolders.set(role.role, country);
  return {
    ...mention,
    label: /^[PF]M$/.test(mention.label) ? properCase(role?.role ?? mention.label) : mention.label,
    sort: 'official',
    person: null,
    country,
    role: role?.role ?? null,
    represents: !phrase.nonState && country !== null && !(role?.former ?? false) && (principal?.represents ?? true),
  };
}

/** "The Prime Minister" again, of whom the text has told that he met another. */
const heldBefore = ({ unnamedHolders }: ToldSoFar, { role, plural }: NounPhrase) =>
  role && !plural && /^(?:the)?$/.test(role.determiner) ? (unnamedHolders.get(role.role) ?? null) : null;

/** "A KBC spokesman …, the spokesman said": of the firm again, until somebody else's is spoken of. */
function ofFirm(
  { parsed, firms }: ToldSoFar,
  phrase: NounPhrase,
  { head, role, determiner }: NonNullable<NounPhrase['role']>,
): boolean {
  const again = determiner === 'the' && role === head && phrase.country === null && firms.has(head);
  if (again || isOfFirm(parsed, phrase)) firms.add(head);
  else firms.delete(head);
  return firms.has(head);
}

/** "A diplomatic source said … The source added": somebody without a name who has been spoken of more fully. */
function unnamedBefore(
  { parsed, actors }: ToldSoFar,
  { role, country, plural, sentence, nonState }: NounPhrase,
): Actor | null {
  const called = role?.role.replace(/^(?:unnamed|unidentified|same) /, '');
  const bare = called === role?.head || (plural && called === `${role?.head}s`);
  if (role?.determiner !== 'the' || !bare || nonState) return null;
  const earlier = actors.findLast(
    (actor) =>
      actor.sort === 'official' &&
      actor.plural === plural &&
      actor.role !== null &&
      new RegExp(`\\b${role.head}${plural ? 's' : ''}\\b`).test(actor.role) &&
      (country === null || actor.country === country),
  );
  const at = earlier && sentenceOf(parsed, earlier);
  return earlier && at && sentence - at.index <= 6 && earlier.label.length > role.head.length + 3 ? earlier : null;
}

const properCase = (words: string) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
