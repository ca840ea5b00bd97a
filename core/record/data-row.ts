import type { Iso3 } from './country.ts';
import type { Day } from './day.ts';
import type { Context, EventKind, EventType, MeetingKind } from './ontology.ts';

/**
 * A row of a published event data set (GDELT, ICEWS, POLECAT, an analyst's own table), read and mapped, not yet stored.
 * Only events between two different countries become rows.
 */
export interface DataRow {
  /** The data set's own id of the event: within a source it is stored once. */
  readonly sourceId: string;
  readonly day: Day;
  readonly actor: Iso3;
  readonly recipient: Iso3;
  /** Who in that country, in the data set's words ("Foreign Affairs (Bangladesh)"); null where it names the country only. */
  readonly actorName: string | null;
  readonly recipientName: string | null;
  readonly kind: EventKind;
  readonly type: EventType;
  readonly meetingKind: MeetingKind | null;
  /** The data set's own code (CAMEO `0361`); null where it has none. */
  readonly code: string | null;
  /** What happened, in words: the code's name or the data set's ("Express intent to meet or negotiate"). */
  readonly label: string;
  /** −10 (conflict) to +10 (cooperation). */
  readonly intensity: number;
  readonly contexts: readonly Context[];
  readonly place: string | null;
  readonly placeCountry: Iso3 | null;
  /** How often, and by how many sources, the data set saw it reported (GDELT's NumMentions and NumSources). */
  readonly mentions: number | null;
  readonly sources: number | null;
  readonly url: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}
