import type { EventType, Finding, Iso3, Span } from '../../record/index.ts';
import { sameCountries } from '../meetings/agreement.ts';
import { isIn } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Statement } from './finding.ts';

/**
 * What can be seen of a statement that tells how sure it is. Each sign is there or not. They are few, since annotated
 * articles are few: these are the ones that told right from wrong in articles the model had not seen.
 */
export function signsOfStatement(aids: Aids, statement: Statement, all: readonly Finding[]): string[] {
  const [evidence] = statement.evidence;
  const own = actorOf(statement);
  if (!evidence || !own) return [];
  const about = aboutOf(statement);
  const verbs = statement.grounds.filter(({ field }) => field === 'type').length;
  const abroad = new Set(aids.countries.map(({ country }) => country).filter((country) => country !== own)).size;
  const before = all.findLast(
    (other) => other.kind === 'statement' && startOf(other) < evidence.start && actorOf(other) === own,
  );
  const signs: Readonly<Record<string, boolean>> = {
    'claimed of the countries': statement.basis === 'claim',
    'one country': about.length === 1,
    'all countries named': isNamed(aids, about, evidence),
    'few countries in the article': abroad <= FEW,
    'kind words': KIND.has(statement.type),
    'plain comment': statement.type === 'COMMENT',
    'several verbs of speech': verbs > 1,
    'day stated here': statement.grounds.some(({ field, span }) => field === 'date' && isIn(span, evidence)),
    'same countries as before': before !== undefined && sameCountries(aboutOf(before), about),
    'office without a name': isOffice(statement) && verbs > 0,
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
}

const FEW = 2;
const KIND: ReadonlySet<EventType> = new Set(['SUPPORT', 'AGREE', 'CONSULT']);

function actorOf({ parties }: Finding): Iso3 | undefined {
  return parties.find(({ side }) => side === 'actor')?.country;
}

function aboutOf({ parties }: Finding): Iso3[] {
  return parties.flatMap(({ side, country }) => (side === 'recipient' ? [country] : []));
}

function startOf({ evidence }: Finding): number {
  return evidence[0]?.start ?? 0;
}

function isNamed(aids: Aids, about: readonly Iso3[], evidence: Span): boolean {
  const here = new Set(aids.countriesIn(evidence).map(({ country }) => country));
  return about.every((country) => here.has(country));
}

function isOffice({ parties }: Finding): boolean {
  const actor = parties.find(({ side }) => side === 'actor');
  return actor !== undefined && actor.person === null && actor.role !== null;
}
