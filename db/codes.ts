import {
  type ArticleFormat,
  type Context,
  type DatePrecision,
  type EventKind,
  type EventStatus,
  type EventType,
  type Iso3,
  isIso3,
  type MeetingKind,
  type Side,
} from '../core/record/index.ts';

/** Names of the record ↔ the small integers they are stored as. */
export interface Codes<Name extends string> {
  code(name: Name): number;
  /** Throws a RangeError for a number no version of this program wrote. */
  name(code: number): Name;
}

// A number, once released, keeps its meaning for ever: append, never renumber. The compiler asks for every name.

export const kindCodes = codesOf<EventKind>({ meeting: 0, statement: 1, action: 2 });

export const typeCodes = codesOf<EventType>({
  COMMENT: 0,
  APPEAL: 1,
  CONSULT: 2,
  AGREE: 3,
  SUPPORT: 4,
  COOPERATE: 5,
  AID: 6,
  CONCEDE: 7,
  RETREAT: 8,
  REQUEST: 9,
  ACCUSE: 10,
  REJECT: 11,
  THREATEN: 12,
  PROTEST: 13,
  SANCTION: 14,
  MOBILIZE: 15,
  COERCE: 16,
  ASSAULT: 17,
});

export const statusCodes = codesOf<EventStatus>({ held: 0, planned: 1, cancelled: 2 });

export const meetingKindCodes = codesOf<MeetingKind>({
  talks: 0,
  visit: 1,
  'phone-call': 2,
  summit: 3,
  signing: 4,
});

export const precisionCodes = codesOf<DatePrecision>({ day: 0, month: 1, year: 2, unknown: 3 });

export const sideCodes = codesOf<Side>({ actor: 0, recipient: 1 });

export const touchCodes = codesOf<'coder' | 'analyst' | 'dataset'>({ coder: 0, analyst: 1, dataset: 2 });

export const formatCodes = codesOf<ArticleFormat>({
  txt: 0,
  md: 1,
  html: 2,
  mht: 3,
  pdf: 4,
  docx: 5,
  eml: 6,
  rtf: 7,
});

/** Here the number is the bit that stands for the context in an event's set of them. */
export const contextCodes = codesOf<Context>({
  diplomatic: 0,
  military: 1,
  intelligence: 2,
  executive: 3,
  legislative: 4,
  election: 5,
  legal: 6,
  economic: 7,
  resource: 8,
  technology: 9,
  cyber: 10,
  terrorism: 11,
  crime: 12,
  cbrn: 13,
  territory: 14,
  peacekeeping: 15,
  'human-rights': 16,
  migration: 17,
  refugees: 18,
  environment: 19,
  disaster: 20,
  health: 21,
  culture: 22,
});

/** An alpha-3 code as an integer from 1 to 17,576 (its letters in base 26), so that 0 is no country. */
export function countryCode(country: Iso3): number {
  return ((country.charCodeAt(0) - 65) * 26 + (country.charCodeAt(1) - 65)) * 26 + (country.charCodeAt(2) - 65) + 1;
}

/** The country of `countryCode`. */
export function countryOf(code: number): Iso3 {
  const at = code - 1;
  const letters = String.fromCharCode(65 + Math.floor(at / 676), 65 + (Math.floor(at / 26) % 26), 65 + (at % 26));
  if (!isIso3(letters)) throw new RangeError(`The store holds a country this version does not know: ${code}`);
  return letters;
}

/** A set of contexts as one integer, below 2^31. */
export function contextBits(contexts: readonly Context[]): number {
  return contexts.reduce((bits, context) => bits | (1 << contextCodes.code(context)), 0);
}

/** The contexts of a set, in the order of their numbers. */
export function contextsOf(bits: number): Context[] {
  const contexts: Context[] = [];
  for (let bit = 0; bits >> bit !== 0; bit++) {
    if ((bits >> bit) & 1) contexts.push(contextCodes.name(bit));
  }
  return contexts;
}

function codesOf<Name extends string>(table: Readonly<Record<Name, number>>): Codes<Name> {
  const names = new Map<number, Name>();
  for (const name in table) names.set(table[name], name);
  return {
    code: (name) => table[name],
    name: (code) => {
      const name = names.get(code);
      if (name === undefined) throw new RangeError(`The store holds a code this version does not know: ${code}`);
      return name;
    },
  };
}
