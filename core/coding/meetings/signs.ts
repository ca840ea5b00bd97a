import type { Finding, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import { triggersIn } from './triggers.ts';

/** What can be seen of a meeting that tells how sure it is. Each sign is there or not; few, as for statements. */
export function signsOfMeeting(aids: Aids, meeting: Finding): string[] {
  const [evidence] = meeting.evidence;
  const sentence = evidence ? aids.sentenceOf(evidence.start) : null;
  if (!evidence || !sentence) return [];
  const countries = new Set(meeting.parties.map(({ country }) => country));
  const frames = triggersIn(aids.tokens, sentence).map(({ frame }) => frame);
  const grounded = (field: string) =>
    meeting.grounds.some((ground) => ground.field === field && isIn(ground.span, evidence));
  const signs: Readonly<Record<string, boolean>> = {
    'without a day': meeting.start === null,
    'day stated here': grounded('date') && meeting.start !== null,
    'without a place': meeting.place === null,
    'place stated here': grounded('place') && meeting.place !== null,
    'told by nouns alone': frames.every((frame) => frame === 'noun'),
    'visit without talks': meeting.meetingKind === 'visit',
    'other countries named': aids.countriesIn(evidence).some(({ country }) => !countries.has(country)),
  };
  return Object.keys(signs).filter((sign) => signs[sign]);
}

function isIn(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}
