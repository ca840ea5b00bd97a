import type { Generated } from 'kysely';

/**
 * The tables, as `migrations/` leaves them. Days are integers (see `core/record/day.ts`), names of the record are
 * the integers of `codes.ts`, an anchor that is no day is `UNDATED`, a flag is 0 or 1, country codes are alpha-3.
 */
export interface Schema {
  article: ArticleTable;
  event: EventTable;
  party: PartyTable;
  evidence: EvidenceTable;
  event_pair: EventPairTable;
  event_country: EventCountryTable;
  source: SourceTable;
  setting: { key: string; value: string };
  /** The full-text index; its rowid is the event's id. Gives nothing back but rowids. */
  event_text: { rowid: number; summary: string; evidence: string };
}

export interface ArticleTable {
  id: Generated<number>;
  /** Of the text's UTF-8 bytes, in hexadecimal; unique. */
  sha256: string;
  title: string | null;
  outlet: string | null;
  published: number | null;
  url: string | null;
  text: string;
  format: number;
  /** ISO 8601 instant. */
  imported: string;
}

export interface EventTable {
  id: Generated<number>;
  anchor: number;
  kind: number;
  type: number;
  meeting_kind: number | null;
  status: number;
  start_day: number | null;
  end_day: number | null;
  precision: number;
  place: string | null;
  place_country: string | null;
  direct: number | null;
  intensity: number;
  contexts: number;
  summary: string;
  confidence: number;
  touched_by: number;
  source: number | null;
}

export interface PartyTable {
  event: number;
  position: number;
  country: string;
  person: string | null;
  role: string | null;
  side: number;
}

export interface EvidenceTable {
  event: number;
  article: number;
  position: number;
  start_at: number;
  end_at: number;
}

/** One row for each pair an event belongs to, clustered so that a pair's window is one range of days. */
export interface EventPairTable {
  pair: string;
  anchor: number;
  event: number;
  lane: number;
}

/** The same for single countries. */
export interface EventCountryTable {
  country: string;
  anchor: number;
  event: number;
  lane: number;
}

/** A published data set. */
export interface SourceTable {
  id: Generated<number>;
  name: string;
}
