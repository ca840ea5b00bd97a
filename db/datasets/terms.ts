import type Database from 'better-sqlite3';

/** Ids of terms, remembered for as long as an import runs; new ones are stored and indexed as they come. */
export class Terms {
  readonly #known = new Map<string, number>();
  readonly #find: Database.Statement<[string], { id: number }>;
  readonly #insert: Database.Statement<[string], { id: number }>;
  readonly #index: Database.Statement<[number, string]>;

  constructor(file: Database.Database) {
    this.#find = file.prepare('select id from term where text = ?');
    this.#insert = file.prepare('insert into term (text) values (?) returning id');
    this.#index = file.prepare('insert into term_text (rowid, text) values (?, ?)');
  }

  /** Run it in the transaction that uses the id; after a rollback start with new `Terms`. */
  id(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const id = this.#find.get(text)?.id ?? this.#store(text);
    this.#known.set(text, id);
    return id;
  }

  #store(text: string): number {
    const { id } = this.#insert.get(text) ?? { id: 0 };
    this.#index.run(id, text);
    return id;
  }
}

/** Some 10 MB. */
const REMEMBERED = 100_000;
