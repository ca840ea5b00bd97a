import { countryName, type Finding, type Iso3, type Party } from '../record/index.ts';
import { type About, aboutOf } from './about.ts';
import { attributionsIn } from './attributions.ts';
import { contextsOf } from './contexts.ts';
import { counterpartsOf } from './counterparts.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { type Aids, aidsOf } from './reading-aids.ts';
import { speaksForCountry } from './speakers.ts';
import { type Utterance, utterancesOf } from './statement-evidence.ts';
import type { Actor, Analysis } from './types.ts';
import { typeOf } from './typing.ts';

/** Statements of an article: attributed speech of a country's representative about, or to, another country. */
export function findStatements(analysis: Analysis): Finding[] {
  const aids = aidsOf(analysis);
  const attributions = aids.sentences
    .filter(({ heading }) => !heading)
    .flatMap((sentence) => attributionsIn(aids, sentence));
  const found: Finding[] = [];
  const facing = counterpartsOf(aids);
  let before: { utterance: Utterance; about: readonly Iso3[] } | null = null;
  for (const utterance of utterancesOf(aids, attributions)) {
    if (!speaksForCountry(aids, utterance.speaker)) continue;
    const follows = before !== null && before.utterance.speaker.country === utterance.speaker.country;
    const near = before !== null && utterance.start - before.utterance.end < 900;
    const fallback = follows && near && before ? before.about : facing(utterance.speaker);
    const about = aboutOf(aids, utterance, facesSomebody(aids, utterance) ? fallback : []);
    if (about.countries.length === 0) continue;
    found.push(statement(aids, utterance, about, found.length));
    before = { utterance, about: about.countries };
  }
  const spoken = new Set(
    found.flatMap(({ parties }) =>
      parties.filter(({ side }) => side === 'actor').map(({ country }) => country as Iso3 | null),
    ),
  );
  for (const declaration of declarationsOf(aids)) {
    const together = declaration.partners.length > 0 && TOGETHER.has(declaration.typed.type);
    const about = together
      ? { countries: declaration.partners, basis: 'claim' as const }
      : aboutOf(aids, declaration, declaration.partners, true);
    if (about.countries.length === 0 || spoken.has(declaration.speaker.country)) continue;
    found.push(statement(aids, declaration, about, found.length));
  }
  return found;
}

/** Acts that joint subjects do with one another. */
const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'REJECT']);

const ABOVE_STATES =
  /\b(?:EU|E\.U\.|Europe|Europeans?|European Union|the bloc|UN|U\.N\.|United Nations|NATO|Nato|OPEC|Latin America|Third World|Congress|African Union|Commonwealth)\b/;

/** Whether words that name no country are still to somebody: said by a person, and not of bodies above states. */
function facesSomebody(aids: Aids, { speaker, continued, attributions, start, end }: Utterance): boolean {
  if (continued) return false;
  const { source, tokens } = aids;
  const verb = attributions.reduce((first, { verbAt }) => Math.min(first, tokens[verbAt]?.start ?? end), end);
  const words = source.text.slice(verb < end - 30 ? verb : start, end);
  if (ABOVE_STATES.test(words)) return false;
  return (
    speaker.person !== null ||
    speaker.sort === 'official' ||
    speaker.sort === 'pronoun' ||
    isDocument(attributions, aids)
  );
}

function isDocument(attributions: Utterance['attributions'], { source }: Aids): boolean {
  return attributions.some(({ subject }) =>
    /^\W*(?:statement|letter|communique|note|message)/i.test(source.text.slice(subject.end, subject.end + 14)),
  );
}

function statement(
  aids: Aids,
  utterance: Utterance | Declaration,
  { countries: about, basis }: About,
  index: number,
): Finding {
  const { speaker, start, end } = utterance;
  const { type, intensity } = 'typed' in utterance ? utterance.typed : typeOf(aids, utterance);
  const day = aids.dateline?.day ?? null;
  const recipients: Party[] = about.map((country) => ({ country, person: null, role: null, side: 'recipient' }));
  const parties = [...speakers(speaker), ...recipients];
  return {
    key: `statement-${index + 1}`,
    kind: 'statement',
    type,
    meetingKind: null,
    status: 'held',
    start: day,
    end: day,
    precision: day === null ? 'unknown' : 'day',
    place: null,
    placeCountry: null,
    direct: isDirect(aids, utterance),
    intensity,
    contexts: contextsOf(aids.source.text.slice(start, end)),
    summary: `${nameOf(speaker)} on ${about.map(countryName).join(', ')}`,
    confidence: { claim: 0.8, scene: 0.6, faced: 0.5, aside: 0.4 }[basis],
    parties,
    evidence: [{ start, end }],
    grounds: [],
  };
}

function speakers(speaker: Actor): Party[] {
  if (speaker.country === null) return [];
  const person = speaker.person?.name ?? null;
  const role = person === null ? labelOf(speaker) : (speaker.person?.role ?? speaker.role);
  return [{ country: speaker.country, person, role, side: 'actor' }];
}

/** What to call a speaker without a name: "Iranian Foreign Ministry", "Washington"; null where the country's name says it. */
function labelOf({ label, country }: Actor): string | null {
  return country !== null && label === countryName(country) ? null : label;
}

function nameOf(speaker: Actor): string {
  return speaker.person?.name ?? speaker.label;
}

function isDirect(aids: Aids, utterance: Utterance): boolean {
  return utterance.block || utterance.continued || aids.quotationsIn(utterance).some(({ words }) => words >= 5);
}
