import type Database from 'better-sqlite3';
import type { DataRow } from '../../core/record/index.ts';
import { contextBits, countryCode, kindCodes, meetingKindCodes, typeCodes } from '../codes.ts';
import { ColumnBuilder } from '../columns/build.ts';
import { sortOf } from '../columns/columns.ts';
import { partyName } from './party-name.ts';
import { Terms } from './terms.ts';

/**
 * Writes rows of one source, by prepared statements on the connection itself (building a query for each would take
 * longer than SQLite takes to run it), and gathers their columns.
 */
export class RowWriter {
  readonly columns = new ColumnBuilder();
  readonly #source: number;
  readonly #terms: Terms;
  readonly #insert: Database.Statement<unknown[], { id: number }>;
  readonly #link: Database.Statement<[number, string], { id: number }>;
  readonly #links = new Map<string, number>();

  constructor(file: Database.Database, source: number) {
    this.#source = source;
    this.#terms = new Terms(file);
    this.#insert = file.prepare(`
      insert into data_event (source, source_key, day, actor, recipient, actor_term, recipient_term, kind, type,
        meeting_kind, label, code, intensity, contexts, place, place_country, mentions, sources, link, confidence)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing returning id`);
    this.#link = file.prepare('insert into link (source, url) values (?, ?) returning id');
  }

  /** False where the source has a row of that id already. */
  write(row: DataRow): boolean {
    const actor = countryCode(row.actor);
    const recipient = countryCode(row.recipient);
    const actorTerm = this.#terms.id(partyName(row.actor, row.actorName));
    const recipientTerm = this.#terms.id(partyName(row.recipient, row.recipientName));
    const label = this.#terms.id(row.label);
    const place = row.place === null ? 0 : this.#terms.id(row.place);
    const kind = kindCodes.code(row.kind);
    const type = typeCodes.code(row.type);
    const intensity = Math.round(row.intensity * 100);
    const stored = this.#insert.get(
      this.#source,
      storedKey(row.sourceId),
      row.day,
      actor,
      recipient,
      actorTerm,
      recipientTerm,
      kind,
      type,
      row.meetingKind === null ? null : meetingKindCodes.code(row.meetingKind),
      label,
      row.code,
      intensity,
      row.contexts.length === 0 ? 0 : contextBits(row.contexts),
      place || null,
      row.placeCountry === null ? null : countryCode(row.placeCountry),
      row.mentions,
      row.sources,
      row.url === null ? null : this.#linkTo(row.url),
      Math.round(row.confidence * 1000),
    );
    if (!stored) return false;
    this.columns.add({
      id: stored.id,
      anchor: row.day,
      actor,
      recipient,
      sort: sortOf(kind, 0, type),
      source: this.#source,
      intensity: intensity / 100,
      actorTerm,
      recipientTerm,
      label,
      place,
      lanes: null,
    });
    return true;
  }

  /** Rows of one article stand close together. */
  #linkTo(url: string): number {
    const known = this.#links.get(url);
    if (known !== undefined) return known;
    if (this.#links.size >= NEIGHBOURS) this.#links.clear();
    const { id } = this.#link.get(this.#source, url) ?? { id: 0 };
    this.#links.set(url, id);
    return id;
  }
}

const NEIGHBOURS = 5000;

/** An id written as an integer is kept as one, in half the space. "007" is not 7. */
function storedKey(sourceId: string): string | number {
  return /^[1-9]\d{0,14}$/.test(sourceId) ? Number(sourceId) : sourceId;
}
