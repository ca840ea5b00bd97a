import type { EventFilter } from '../../core/contract/index.ts';
import { DATA_EVENTS_FROM } from '../datasets/shown-rows.ts';
import type { Db } from '../transaction.ts';
import { merged } from './build.ts';
import { loadCache, saveCache } from './cache.ts';
import { type Columns, emptyColumns } from './columns.ts';
import { laneMap } from './lane-map.ts';
import { loadEvents, loadRows } from './load.ts';
import { patched } from './patch.ts';
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
  /** The revision of the data sets' rows that is saved. */
  #saved = 0;
  readonly #maps = new Map<string, Uint8Array>();

  /** Adds one to the database's revision for a change, in the transaction that makes it. Undo it where that fails. */
  async note(db: Db, change: Change): Promise<() => void> {
    const rows = change.added || change.sourceGone !== undefined || change.events?.some((id) => id >= DATA_EVENTS_FROM);
    const { number: revision } = await db
      .updateTable('revision')
      .set((eb) => ({ number: eb('number', '+', 1), data: eb('data', '+', rows ? 1 : 0) }))
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
    const { number: revision } = await revisionOf(db);
    if (revision !== this.#revision) {
      const since = this.#revision;
      // Until it is done the columns are of no revision: a failure half way means reading them anew.
      this.#revision = 0;
      this.#maps.clear();
      this.#columns = await this.#upTo(db, since, revision);
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

  /** Saves the columns of many rows, if they were read, where those saved are older; run it in a writing transaction. */
  async save(db: Db): Promise<void> {
    if (this.#revision === 0) return;
    const columns = await this.columns(db);
    const { data } = await revisionOf(db);
    if (data === this.#saved) return;
    const rows = merged(columns, emptyColumns(), ({ label }, at) => label[at] === 0);
    if (rows.length >= WORTH_SAVING) await saveCache(db, rows, data);
    this.#saved = data;
  }

  async #upTo(db: Db, since: number, revision: number): Promise<Columns> {
    const notes = this.#notes.filter((note) => note.revision > since && note.revision <= revision);
    const touched = new Set(notes.flatMap(({ events }) => events ?? []));
    if (since === 0 || notes.length < revision - since || touched.size > AT_ONCE) {
      return patched(await this.#rows(db), await loadEvents(db), []);
    }
    let columns = this.#columns;
    for (const { events, sourceGone, added } of joined(notes)) {
      if (events) {
        columns = patched(columns, await loadEvents(db, events), events);
        const rows = events.filter((id) => id >= DATA_EVENTS_FROM);
        if (rows.length > 0) columns = patched(columns, await loadRows(db, rows), []);
      }
      if (sourceGone !== undefined)
        columns = merged(columns, emptyColumns(), ({ source }, at) => source[at] === sourceGone);
      if (added) columns = merged(columns, added, () => false);
    }
    return columns;
  }

  /** The data sets' rows: as saved, where that is still right. */
  async #rows(db: Db): Promise<Columns> {
    const { data } = await revisionOf(db);
    const cached = await loadCache(db, data);
    if (cached) this.#saved = data;
    return cached ?? loadRows(db);
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
/** Fewer rows are read in less than a tenth of a second. */
const WORTH_SAVING = 20_000;
const AT_ONCE = 5000;

function revisionOf(db: Db): Promise<{ number: number; data: number }> {
  return db.selectFrom('revision').selectAll().executeTakeFirstOrThrow();
}
