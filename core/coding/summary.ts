import { type Context, countryName, type EventType, type Iso3 } from '../record/index.ts';
import type { Actor } from './types.ts';

/** What a speaker does to the countries spoken of, by type; `…` stands for their names. */
const DOES: Readonly<Partial<Record<EventType, string>>> = {
  COMMENT: 'speaks about …',
  APPEAL: 'appeals to …',
  CONSULT: 'consults …',
  AGREE: 'makes an offer or a promise to …',
  SUPPORT: 'supports …',
  REQUEST: 'makes a demand on …',
  ACCUSE: 'criticises …',
  REJECT: 'rejects what … wants',
  THREATEN: 'warns …',
  CONCEDE: 'concedes to …',
  PROTEST: 'protests to …',
};

/** One line for lists: who does what to whom, and in which field. Made of the fields alone, so it never outruns them. */
export function statementSummary(
  speaker: Actor,
  about: readonly Iso3[],
  type: EventType,
  contexts: readonly Context[],
): string {
  const name = speaker.person?.name ?? speaker.label;
  const who =
    speaker.country !== null && speaker.sort !== 'country' ? `${name} (${countryName(speaker.country)})` : name;
  const does = (DOES[type] ?? 'speaks about …').replace('…', listed(about.map(countryName)));
  const field = contexts[0];
  return field ? `${who} ${does}: ${field}` : `${who} ${does}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
