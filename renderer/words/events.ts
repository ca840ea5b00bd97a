import type { EventBrief, StoredEvent } from '../../core/contract/index.ts';
import { countryName, type Party } from '../../core/record/index.ts';
import { whenWords } from './days.ts';
import { KIND_WORDS, MEETING_WORDS, STATUS_WORDS, TYPE_WORDS } from './types.ts';

/** What the words for an event are made of; briefs, stored events and findings all have it. */
export type Told = Pick<
  EventBrief,
  'kind' | 'type' | 'meetingKind' | 'status' | 'start' | 'end' | 'precision' | 'place' | 'parties' | 'summary'
>;

/** The label on the timeline, who – what – where: `Zarif, Hussein – talks – Tehran`. */
export function labelOf(event: Told): string {
  // Data sets name the province and the country of a place too, which the panel tells.
  const [place] = event.place?.split(', ') ?? [];
  return [whoWords(event), whatWords(event).toLowerCase(), place].filter(Boolean).join(' – ');
}

/** Who did it: surnames where people are named, countries otherwise; the actors alone for a statement. */
export function whoWords({ kind, parties }: Told): string {
  const acting = kind === 'meeting' ? parties : parties.filter((party) => party.side === 'actor');
  const named = acting.filter((party) => party.person !== null);
  const speaking = named.length > 0 ? onePerCountry(named) : onePerCountry(acting);
  return speaking.map(shortParty).join(', ');
}

/** What it was: the kind of meeting, or what the speaker does. */
export function whatWords({ kind, type, meetingKind }: Told): string {
  if (kind === 'meeting') return meetingKind === null ? 'Meeting' : MEETING_WORDS[meetingKind];
  const { noun, verb } = TYPE_WORDS[type];
  return kind === 'statement' ? verb.charAt(0).toUpperCase() + verb.slice(1) : noun;
}

/** The whole of it, for ears: kind, day, summary, place and what is unusual of its status. */
export function spokenWords(event: Told & { readonly source?: EventBrief['source'] | StoredEvent['source'] }): string {
  const source = event.source == null ? '' : ' from a data set';
  const status = event.status === 'held' ? '' : `, ${STATUS_WORDS[event.status].toLowerCase()}`;
  const day = event.precision === 'unknown' ? lowerFirst(whenWords(event, 'long')) : whenWords(event, 'long');
  return `${KIND_WORDS[event.kind].one}${source}${status}, ${day}: ${event.summary}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The last word of a name, with the particles before it: `al-Sudani`, `bin Salman`. */
export function surname(person: string): string {
  const words = person.trim().split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && /^(al|el|bin|ibn|de|van|von|der|da|di|le|la)$/i.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}

function shortParty({ country, person }: Party): string {
  return person === null ? countryName(country) : surname(person);
}

function onePerCountry(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ country }) => !seen.has(country) && seen.add(country));
}
