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
  source: SourceTable;
  data_event: DataEventTable;
  term: TermTable;
  /** The full-text index of terms, by their ids. */
  term_text: { rowid: number; text: string };
  link: LinkTable;
  /** One row: a number that grows with every change of what is shown, and one with every change of data sets' rows. */
  revision: { number: number; data: number };
  /** The columns of data sets' rows as they were at a revision, so that opening a large store need not read them. */
  column_cache: { name: string; data_revision: number; data: Uint8Array };
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

/**
 * A published data set. Its rows from `hidden_from` on are not shown: they are being imported or removed, by the process
 * `writer`; null where all are shown. `events` counts those shown.
 */
export interface SourceTable {
  id: Generated<number>;
  name: string;
  format: string;
  /** ISO 8601 instant of the last import. */
  imported: string;
  events: number;
  hidden_from: number | null;
  writer: number | null;
}

/**
 * A row of a data set, as published; never changed. Countries are the integers of `countryCode`, `intensity` is in
 * hundredths, `confidence` in thousandths, a `source_key` that is written as an integer is one.
 */
export interface DataEventTable {
  id: Generated<number>;
  source: number;
  source_key: string | number;
  day: number;
  actor: number;
  recipient: number;
  actor_term: number;
  recipient_term: number;
  kind: number;
  type: number;
  meeting_kind: number | null;
  label: number;
  code: string | null;
  intensity: number;
  contexts: number;
  place: number | null;
  place_country: number | null;
  mentions: number | null;
  sources: number | null;
  link: number | null;
  confidence: number;
}

/** A word or phrase that rows of data sets share: a label, a place, a name. */
export interface TermTable {
  id: Generated<number>;
  text: string;
}

/** Where rows of a data set point to; neighbours that point to the same article share it. */
export interface LinkTable {
  id: Generated<number>;
  source: number;
  url: string;
}
