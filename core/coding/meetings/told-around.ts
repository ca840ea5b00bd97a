import type { Span } from '../../record/index.ts';
import type { Analysis, Sentence } from '../types.ts';
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

/** "A today opened the embassy. A, on a visit to B, …": with the day and city of what the visitor does in the sentence before. */
export function withStay(analysis: Analysis, report: Encounter): Encounter {
  const { source, sentences, dates, places } = analysis;
  const before = sentences[sentences.findIndex(({ start }) => start === report.evidence.start) - 1];
  if (!before || before.heading || !isOnVisit(analysis, report) || !sharesVisitor(analysis, before, report))
    return report;
  const within = ({ start, end }: Span) => start >= before.start && end <= before.end;
  const date = dates.find((one) => within(one) && one.from !== null && one.precision === 'day');
  const city = places.find((one) => within(one) && one.country === report.placeCountry);
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

function sharesVisitor({ actors }: Analysis, { start, end }: Sentence, { guests }: Encounter): boolean {
  return actors.some(
    (actor) =>
      actor.start >= start && actor.end <= end && actor.person && guests.some((one) => one.person === actor.person),
  );
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
