import { countryName } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { countryActor } from './country-actor.ts';
import { isDocument, issuerOf, releaser, reporterOf } from './documents.ts';
import { bothStates, isGroup, isPair, membersOf, SIDES } from './groups.ts';
import { atHome } from './home-of-speaker.ts';
import { HOUSEHOLD, householdOf, OFFICE, officeOf } from './offices.ts';
import { meansOthers } from './private-voices.ts';
import type { Subject } from './subjects.ts';
import { BOTH_DID } from './words.ts';

/**
 * Who speaks where a subject was found: one actor, several joined by "and", each member of a group ("they", "both
 * leaders"), or who stands behind a document ("the Greek statement said").
 */
export function speakersOf(aids: Aids, sentence: Sentence, subject: Subject): Actor[] {
  return namedBy(aids, sentence, subject).map((actor) => fullyNamed(aids, actor));
}

function namedBy(aids: Aids, sentence: Sentence, subject: Subject): Actor[] {
  if (meansOthers(aids, sentence, subject)) return [];
  if (subject.actor === null) {
    if (subject.noun === 'they' || isPair(aids, subject.noun, subject.at))
      return asSides(aids, subject.noun, membersOf(aids, sentence, aids.tokens[subject.at]?.start));
    if (subject.noun === 'it') return ofDocument(aids, sentence);
    if (subject.noun === 'we') return releaser(aids, sentence);
    if (retellsMeeting(aids, sentence, subject.noun)) return [];
    if (isDocument(subject.noun)) return issuerOf(aids, sentence, subject.at);
    if (SIDES.test(subject.noun)) return bothStates(aids, sentence, subject.at);
    if (subject.noun === 'report') return reporterOf(aids, sentence, subject.at);
    if (/^(?:service|office)$/.test(subject.noun) && aids.tokens[subject.at - 1]?.lower === 'press') {
      const owned = householdOf(aids, subject.at);
      return owned.length > 0 ? owned : reporterOf(aids, sentence, subject.at - 1);
    }
    if (HOUSEHOLD.test(subject.noun)) return householdOf(aids, subject.at);
    return OFFICE.test(subject.noun) ? officeOf(aids, sentence, subject.at) : [];
  }
  const told = isIt(aids, subject.actor) ? ofDocument(aids, sentence) : [];
  if (told.length > 0) return told;
  const { others } = subject;
  const actor = namedElsewhere(aids, atHome(aids, subject.actor));
  if (others.length === 0 && isGroup(aids, actor)) {
    const members = membersOf(aids, sentence, actor.start);
    return members.length > 0 ? asSides(aids, actor.label, members) : actor.sort === 'pronoun' ? [actor] : [];
  }
  return others.length > 0 ? [...others, actor].map((one) => holderOf(aids, one)) : [actor];
}

/** "Both sides": the states of those last named together, whoever they were. */
function asSides(aids: Aids, label: string, members: readonly Actor[]): Actor[] {
  if (!/\bsides$/i.test(label)) return [...members];
  return members.map(({ start, end, country, ...rest }) =>
    country === null
      ? { start, end, country, ...rest }
      : { ...countryActor(aids, { start, end, country }), label: countryName(country) },
  );
}

/** "the U.S. and ROK sides": a state in letters alone, as the text names it in full. */
function fullyNamed({ countries, source }: Aids, actor: Actor): Actor {
  const side = actor.label.replace(/ sides?$/, '');
  if (actor.person || actor.country === null || !/^(?:\p{Lu}\.?){2,5}$/u.test(side)) return actor;
  const full = countries.find(
    ({ country, how, start, end }) => country === actor.country && how === 'name' && end - start > side.length + 3,
  );
  return full ? { ...actor, label: source.text.slice(full.start, full.end).replace(/\s+/g, ' ') } : actor;
}

function isIt({ source }: Aids, { sort, start, end }: Actor): boolean {
  return sort === 'pronoun' && /^it$/i.test(source.text.slice(start, end));
}

/** "A statement by the office of X … It said": whose statement the sentence before opens with. */
function ofDocument(aids: Aids, { index, paragraph }: Sentence): Actor[] {
  const before = aids.sentences[index - 1];
  if (!before || before.heading || paragraph - before.paragraph > 1) return [];
  const opening = aids.tokens.slice(before.tokens.start, before.tokens.start + 4);
  const at = opening.findIndex(({ lower }) => isDocument(lower));
  return at < 0 ? [] : issuerOf(aids, before, before.tokens.start + at);
}

/** "The leaders of A and B": each by his name where the text has only one such person of the country. */
function holderOf(aids: Aids, actor: Actor): Actor {
  const office = /^(leader|president|premier|prime minister|(?:foreign|defen[cs]e) minister)s\b/.exec(
    actor.role ?? '',
  )?.[1];
  if (!office || actor.person || actor.country === null) return actor;
  const label = /\s/.test(actor.label) ? actor.label : `${actor.role} of ${actor.label}`;
  const held = office === 'leader' ? LEADS : new RegExp(`^${office}$`);
  const [only, ...more] = aids.people.filter(
    ({ country, role, represents }) => represents && country === actor.country && held.test(role ?? ''),
  );
  return only && more.length === 0 ? { ...actor, sort: 'person', person: only, plural: false } : { ...actor, label };
}

const LEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/;

/** "The release said the two leaders discussed …": a readout of what both did, which is nobody's claim. */
function retellsMeeting({ source }: Aids, { start, end }: Sentence, noun: string): boolean {
  return /^(?:release|readout)$/.test(noun) && BOTH_DID.test(source.text.slice(start, end));
}

/** "Turkey's foreign minister", whose name follows without the office: the only such person of that country. */
export function namedElsewhere(aids: Pick<Aids, 'source' | 'people'>, actor: Actor): Actor {
  if (actor.person || actor.sort !== 'official' || actor.plural || actor.country === null) return actor;
  const words = aids.source.text.slice(actor.start, actor.end);
  if (!/^the\b|['’]s?\s/i.test(words) || !/minister|president|premier|chancellor|secretary|leader|king/i.test(words))
    return actor;
  const fitting = aids.people.filter(
    (person) =>
      person.country === actor.country &&
      person.role === null &&
      person.represents &&
      !hasTurns(aids.source.text, person.name),
  );
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...actor, sort: 'person', person: only } : actor;
}

/** "MS. HOLT: The President spoke …": who briefs on somebody is another. */
const hasTurns = (text: string, name: string): boolean =>
  text.split('\n').some((line) => /^M(?:R|S|RS)\.? /.test(line) && line.includes(`${name.toUpperCase()}:`));
