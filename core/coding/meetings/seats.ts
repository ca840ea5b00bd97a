import type { Iso3, Span } from '../../record/index.ts';
import { capitalOf } from '../naming/capitals.ts';
import type { Aids } from '../reading-aids.ts';
import type { PlaceMention, Sentence } from '../types.ts';
import type { Place } from './place.ts';
import type { Trigger } from './trigger.ts';

/** "a White House meeting": the capital of the seat of government that stands right before a trigger. */
export function seatBefore(aids: Aids, sentence: Sentence, { from }: Trigger): Place | null {
  const start = aids.tokens[from]?.start ?? 0;
  const seat = aids.countries.find(
    (one) =>
      one.how === 'metonym' && aids.tokenFrom(one.end) === from && one.end < start && one.start >= sentence.start,
  );
  if (!seat) return null;
  const { country, end } = seat;
  const name = seatOf({ name: aids.source.text.slice(seat.start, end), country });
  return name === null ? null : { name, country, span: { start: seat.start, end } };
}

/** "Oval Office": the capital of the seat of government that a line names. */
export function seatIn(aids: Aids, line: Span): Place | null {
  const text = aids.source.text.slice(line.start, line.end);
  const seat = aids.countriesIn(line).find(({ start, end }) => SEATS.test(aids.source.text.slice(start, end)));
  const country = seat?.country ?? (ROOMS.test(text) ? ('USA' as Iso3) : null);
  const capital = country && capitalOf(country);
  return capital ? { name: capital, country, span: { start: line.start, end: line.end } } : null;
}

/** The capital for a seat of government or a hall in it; null for any other place. */
export function seatOf({ name, country }: Pick<PlaceMention, 'name' | 'country'>): string | null {
  return SEATS.test(name) ? capitalOf(country) : null;
}

const SEATS =
  /^(?:the )?(?:white house|oval office|downing street|10 downing street|kremlin|elys[ée]e(?: palace)?|blue house|pentagon|state department|capitol hill|whitehall|buckingham palace|blair house|quai d.orsay|matignon|great hall of the people|diaoyutai|zhongnanhai|lancaster house|foggy bottom|hyderabad house|rashtrapati bhavan|jubilee house|union buildings|state house|royal palace|presidential palace|malaca[nñ]ang(?: palace)?|istana|quirinale|chigi palace)$/i;

/** Where the White House receives, as its transcripts head them. */
const ROOMS =
  /\b(?:Cabinet|Roosevelt|East|Blue|State Dining|Diplomatic Reception|Treaty) Room\b|\b(?:Rose Garden|South Lawn|South Court Auditorium|Eisenhower Executive Office Building|Vice President['’]s Ceremonial Office|Vice President['’]s Residence)\b/;
