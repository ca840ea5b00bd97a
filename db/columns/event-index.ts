import type { EventFilter } from '../../core/contract/index.ts';
import type { Db } from '../transaction.ts';
import { merged } from './build.ts';
import { loadCache, saveCache } from './cache.ts';
import { type Columns, emptyColumns } from './columns.ts';
import { laneMap } from './lane-map.ts';
import { loadColumns } from './load.ts';
import { textMatch } from './text-match.ts';

/** What one transaction changed of what is shown: these events, the rows of a source, or rows that came. */
export interface Change {
  readonly events?: readonly number[];
  readonly sourceGone?: number;
  readonly added?: Columns;
}

interface Note extends Change {
  readonly revision: number;
}

/**
 * Keeps the columns at the revision of the database. Our own changes are noted and merged in at the next look;
 * after those of another process the columns are read anew.
 */
export class EventIndex {
  #revision = 0;
  #columns = emptyColumns();
  #notes: Note[] = [];
  #saved = 0;
  readonly #maps = new Map<string, Uint8Array>();

  /** Adds one to the database's revision for a change, in the transaction that makes it. Undo it where that fails. */
  async note(db: Db, change: Change): Promise<() => void> {
    const { number: revision } = await db
      .updateTable('revision')
      .set((eb) => ({ number: eb('number', '+', 1) }))
      .returning('number')
      .executeTakeFirstOrThrow();
    const note = { ...change, revision };
    this.#notes.push(note);
    return () => {
      this.#notes = this.#notes.filter((other) => other !== note);
    };
  }

  /** The columns as of the reading transaction `db`. */
  async columns(db: Db): Promise<Columns> {
    const revision = await revisionOf(db);
    if (revision !== this.#revision) {
      this.#maps.clear();
      this.#columns = await this.#upTo(db, revision);
      this.#revision = revision;
      this.#notes = this.#notes.filter((note) => note.revision > revision);
    }
    return this.#columns;
  }

  /** The columns and each event's lane under the filter. The last few filters are remembered: panning asks again. */
  async lanes(db: Db, filter: EventFilter): Promise<{ columns: Columns; lanes: Uint8Array }> {
    const columns = await this.columns(db);
    const key = JSON.stringify(filter);
    const lanes = this.#maps.get(key) ?? laneMap(columns, filter, await textMatch(db, filter.text));
    this.#maps.delete(key);
    this.#maps.set(key, lanes);
    const [oldest] = this.#maps.keys();
    if (this.#maps.size > REMEMBERED && oldest !== undefined) this.#maps.delete(oldest);
    return { columns, lanes };
  }

  /** Writes the columns of a large store, if they were read, to its cache where it is older; in a writing transaction. */
  async save(db: Db): Promise<void> {
    if (this.#revision === 0) return;
    const columns = await this.columns(db);
    if (columns.length < WORTH_SAVING || this.#saved === this.#revision) return;
    await saveCache(db, columns, this.#revision);
    this.#saved = this.#revision;
  }

  async #upTo(db: Db, revision: number): Promise<Columns> {
    const notes = this.#notes.filter((note) => note.revision > this.#revision && note.revision <= revision);
    const touched = new Set(notes.flatMap(({ events }) => events ?? []));
    if (this.#revision === 0 || notes.length < revision - this.#revision || touched.size > AT_ONCE) {
      const cached = await loadCache(db, revision);
      if (cached) this.#saved = revision;
      return cached ?? loadColumns(db);
    }
    let columns = this.#columns;
    for (const { events, sourceGone, added } of joined(notes)) {
      if (events) {
        const touched = new Set(events);
        columns = merged(columns, await loadColumns(db, events), ({ id }, at) => touched.has(id[at] ?? 0));
      }
      if (sourceGone !== undefined)
        columns = merged(columns, emptyColumns(), ({ source }, at) => source[at] === sourceGone);
      if (added) columns = merged(columns, added, () => false);
    }
    return columns;
  }
}

/** Neighbours that name events as one change, so that a hundred articles cost one merge. */
function joined(notes: readonly Change[]): Change[] {
  const found: Change[] = [];
  let events = new Set<number>();
  const flush = () => {
    if (events.size > 0) found.push({ events: [...events] });
    events = new Set();
  };
  for (const note of notes) {
    for (const id of note.events ?? []) events.add(id);
    if (note.sourceGone === undefined && !note.added) continue;
    flush();
    const { events: _, ...rest } = note;
    found.push(rest);
  }
  flush();
  return found;
}

const REMEMBERED = 8;
/** Below so many events reading the rows takes less than a tenth of a second. */
const WORTH_SAVING = 20_000;
const AT_ONCE = 5000;

async function revisionOf(db: Db): Promise<number> {
  const { number } = await db.selectFrom('revision').select('number').executeTakeFirstOrThrow();
  return number;
}
