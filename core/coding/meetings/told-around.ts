import type { Day } from '../../record/index.ts';
import { isIn } from '../range.ts';
import type { Analysis } from '../types.ts';
import { isThere } from './agreement.ts';
import type { Encounter } from './encounters.ts';
import type { Reports } from './merge.ts';
import type { Place } from './place.ts';

/** "Envoy concludes Oslo visit": the capital that a headline tells a visit to, where the text names only the country. */
export function headlinePlace(analysis: Analysis, { kind, status }: Encounter, group: Reports): Place | null {
  const goal = group.find(({ placeCountry }) => placeCountry !== null)?.placeCountry ?? null;
  if (goal === null || kind === 'phone-call' || status === 'cancelled') return null;
  const { source, sentences, countries } = analysis;
  const told = countries.find(({ start, end, country, how }) => {
    const headline = sentences.find((sentence) => sentence.heading && start >= sentence.start && end <= sentence.end);
    if (!headline || how !== 'capital' || country !== goal) return false;
    return (
      /^ (?:visit|trip|talks|meetings?|summit|tour|stay)\b/i.test(source.text.slice(end, headline.end)) ||
      /\b(?:in|visits?|visited|to) $/i.test(source.text.slice(headline.start, start))
    );
  });
  return told ? { name: source.text.slice(told.start, told.end), country: goal, span: told } : null;
}

/** "Call with B's minister, 15 January 2024": the day that ends the headline of what the body first tells of, without a day. */
export function headlineDay({ source, sentences, dates }: Analysis, { status, evidence }: Encounter): Day | null {
  const [headline] = sentences;
  const body = sentences.filter(({ heading }) => !heading).slice(0, 2);
  if (!headline?.heading || status !== 'held' || !body.some(({ start }) => start === evidence.start)) return null;
  const date = dates.find(({ start, end }) => start > headline.start && end === headline.end);
  if (date?.precision !== 'day' || date.from !== date.to) return null;
  const before = source.text.slice(headline.start, date.start);
  return /\b(?:call|meeting|meets|met|talks|visits?|speaks|bilateral|readout)\b.*[,:(–-] ?$/i.test(before)
    ? date.from
    : null;
}

/** "I have just spoken with B", "we just concluded a call with B": the day of the text. */
export function dayOfJust(
  { source, tokens, dateline }: Analysis,
  { status, evidence, trigger }: Encounter,
): Day | null {
  const before = source.text.slice(evidence.start, Math.max(evidence.start, tokens[trigger.from]?.start ?? 0));
  return status === 'held' && JUST.test(before.replace(/\s+/g, ' ')) ? (dateline?.day ?? source.published) : null;
}

const JUST =
  /(?:\b(?:I|we|have|has)|['’](?:ve|s)) just (?:(?:concluded|finished|ended|completed|had|held|wrapped up|got off|hung up) (?:(?:an?|the|my|our) )?(?:[\w-]+ ){0,2})?$/i;

/** "A delegation of 30 textile firms": traders, whom the headline may call no more than a delegation. */
export const isOfFirms = ({ source }: Pick<Analysis, 'source'>): boolean =>
  /\b(?:delegation|mission|group|party) of (?:\S+ ){0,4}(?:firms|companies|businesses|business ?(?:men|women|people|leaders)|entrepreneurs|investors|exporters|traders|start-?ups)\b/i.test(
    source.text,
  );

/** "A today opened the embassy. A, on a visit to B, …": with the day and city of what the visitor does in the sentence before. */
export function withStay(analysis: Analysis, report: Encounter): Encounter {
  const { source, sentences, dates, places } = analysis;
  const before = sentences[sentences.findIndex(({ start }) => start === report.evidence.start) - 1];
  const visitors = report.guests.flatMap(({ person }) => person ?? []);
  if (!before || before.heading || !isOnVisit(analysis, report) || !isThere(analysis, before, visitors)) return report;
  const date = dates.find((one) => isIn(one, before) && one.from !== null && one.precision === 'day');
  const city = places.find((one) => isIn(one, before) && one.country === report.placeCountry);
  const dated = date && report.start === null;
  return {
    ...report,
    ...(dated && {
      start: date.from,
      end: date.to,
      precision: date.precision,
      dateSpan: { start: date.start, end: date.end },
    }),
    place:
      report.place ??
      (city ? { name: source.text.slice(city.start, city.end), country: city.country, span: city } : null),
  };
}

/** "A, on a two-day visit to B, …", "A, who is on a visit to B, …" */
function isOnVisit({ source, tokens }: Analysis, { kind, status, trigger, evidence }: Encounter): boolean {
  const start = tokens[trigger.from]?.start ?? 0;
  return (
    kind === 'visit' &&
    status === 'held' &&
    trigger.frame === 'noun' &&
    /(?:,|\b(?:is|was|currently)) on (?:an?|his|her) (?:[\w-]+ ){0,3}$/.test(
      source.text.slice(evidence.start, start).replace(/\s+/g, ' '),
    )
  );
}
