import { countryName, type Finding, type Party } from '../../record/index.ts';
import { contextsOf } from '../contexts.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import type { About } from './about.ts';
import type { Candidate } from './candidate-countries.ts';
import type { StatementDate } from './dates.ts';
import type { Utterance } from './evidence.ts';
import { groundsOfStatement } from './grounds.ts';
import { statementSummary } from './summary.ts';
import type { Typed } from './typing.ts';

/** From this many words of the speaker's own on, a statement is direct. */
const OWN_WORDS = 5;

/** A statement with how its countries were told, which says how sure they are, and among which they were chosen. */
export interface Statement extends Finding {
  readonly basis: About['basis'];
  readonly candidates: readonly Candidate[];
}

/** The finding of an utterance whose countries and type are known. How sure it is is for a later stage to say. */
export function statementOf(
  aids: Aids,
  utterance: Utterance,
  about: About,
  { type, intensity }: Typed,
  date: StatementDate,
): Statement {
  const { speaker, start, end } = utterance;
  const text = aids.source.text.slice(start, end);
  const direct = isDirect(aids, utterance);
  const contexts = contextsOf(text);
  const actors = partiesOf(speaker);
  const recipients = about.countries.map(
    (country): Party => ({ country, person: null, role: null, side: 'recipient' }),
  );
  return {
    key: `statement-${start}-${speaker.person?.name ?? speaker.label}`.slice(0, 100),
    kind: 'statement',
    type,
    meetingKind: null,
    status: 'held',
    start: date.from,
    end: date.to,
    precision: date.precision,
    place: null,
    placeCountry: null,
    direct,
    intensity,
    contexts,
    summary: statementSummary(aids, utterance, about.countries),
    confidence: 0,
    basis: about.basis,
    candidates: about.candidates ?? [],
    parties: [...actors, ...recipients],
    evidence: [{ start, end }],
    grounds: groundsOfStatement(aids, utterance, about.countries, date.ground),
  };
}

function partiesOf(speaker: Actor): Party[] {
  if (speaker.country === null) return [];
  const person = speaker.person?.name ?? null;
  const role = person === null ? labelOf(speaker) : (speaker.person?.role ?? speaker.role);
  return [{ country: speaker.country, person, role, side: 'actor' }];
}

/** What to call a speaker without a name: "Iranian Foreign Ministry", "Washington"; null where the country's name says it. */
function labelOf({ label, country }: Actor): string | null {
  return country !== null && label === countryName(country) ? null : label;
}

/** Whether the speaker's own words stand in it: a quotation long enough, a block after "X said:", the author's "I". */
function isDirect(aids: Aids, utterance: Utterance): boolean {
  if (utterance.block || utterance.continued || utterance.own) return true;
  if (aids.quotationsIn(utterance).some(({ words }) => words >= OWN_WORDS)) return true;
  return utterance.attributions.some(
    ({ subject, reporting }) =>
      /^(?:I|We)$/i.test(aids.source.text.slice(subject.start, subject.end)) &&
      (reporting?.forms.includes('base') ?? false),
  );
}
