import {
  countryName,
  type DatePrecision,
  type Day,
  type Finding,
  formatDay,
  type Party,
  type Span,
} from '../record/index.ts';

/** A representative or, where `name` is null, a country acting as such. */
export interface CodedParty {
  readonly name: string | null;
  readonly country: string;
  readonly role: string | null;
}

/** A meeting as `entente code` prints it; dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as the text states them. */
export interface CodedMeeting {
  readonly kind: string | null;
  readonly status: string;
  readonly eventType: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly countries: readonly string[];
  readonly participants: readonly CodedParty[];
  readonly intensity: number;
  readonly contexts: readonly string[];
  readonly summary: string;
  readonly confidence: number;
  readonly evidence: readonly Span[];
}

/** A statement as `entente code` prints it: the speaker, the countries spoken of, and the passage. */
export interface CodedStatement {
  readonly speaker: { readonly name: string; readonly country: string; readonly role: string | null };
  readonly about: readonly string[];
  readonly direct: boolean;
  readonly eventType: string;
  readonly date: string | null;
  readonly participants: readonly CodedParty[];
  readonly intensity: number;
  readonly contexts: readonly string[];
  readonly summary: string;
  readonly confidence: number;
  readonly evidence: Span;
}

export interface CodedArticle {
  readonly meetings: readonly CodedMeeting[];
  readonly statements: readonly CodedStatement[];
}

/** Findings of one article as plain JSON, in reading order. Offsets are UTF-16 code units into the article's text. */
export function codedArticle(findings: readonly Finding[]): CodedArticle {
  return {
    meetings: findings.filter(({ kind }) => kind === 'meeting').map(meeting),
    statements: findings.filter(({ kind }) => kind === 'statement').flatMap(statement),
  };
}

function meeting(finding: Finding): CodedMeeting {
  const { parties, precision, status } = finding;
  return {
    kind: finding.meetingKind,
    status,
    eventType: finding.type,
    start: dateOf(finding.start, precision),
    end: finding.end === finding.start || precision !== 'day' ? null : dateOf(finding.end, precision),
    place: finding.place,
    placeCountry: finding.placeCountry,
    countries: [...new Set(parties.map(({ country }) => country))],
    participants: parties.flatMap(participant),
    ...judgement(finding),
    evidence: finding.evidence.map(span),
  };
}

/** One statement, or none: a finding without a speaker or a passage has nothing to print. */
function statement(finding: Finding): CodedStatement[] {
  const speaker = finding.parties.find(({ side }) => side === 'actor');
  const passage = finding.evidence[0];
  if (!speaker || !passage) return [];
  const recipients = finding.parties.filter(({ side }) => side === 'recipient');
  return [
    {
      speaker: { name: speakerName(speaker), country: speaker.country, role: speaker.role },
      about: [...new Set(recipients.map(({ country }) => country))],
      direct: finding.direct ?? false,
      eventType: finding.type,
      date: dateOf(finding.start, finding.precision),
      participants: finding.parties.filter(({ person }) => person !== null).map(party),
      ...judgement(finding),
      evidence: span(passage),
    },
  ];
}

function judgement({ intensity, contexts, summary, confidence }: Finding) {
  return { intensity, contexts, summary, confidence };
}

/** Who takes part: a person, or the one holder of an office whom the text does not name. */
function participant(of: Party): CodedParty[] {
  if (of.person !== null) return [party(of)];
  const [head = ''] = (of.role ?? '').split(/\s(?:of|for|to|in|at|from)\s/);
  return of.role !== null && !/(?:s|counterpart|colleague)$/.test(head) ? [{ ...party(of), name: of.role }] : [];
}

/** The person, else the office or body that speaks, else the country. */
function speakerName({ person, role, country }: Party): string {
  return person ?? role ?? countryName(country);
}

function party({ person, country, role }: Party): CodedParty {
  return { name: person, country, role };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function dateOf(day: Day | null, precision: DatePrecision): string | null {
  if (day === null || precision === 'unknown') return null;
  const length = { day: 10, month: 7, year: 4 }[precision];
  return formatDay(day).slice(0, length);
}
