/** What can go wrong with a store as a whole; each asks for something else of the user. */
export type StoreErrorCode =
  | 'newer-database'
  | 'not-a-database'
  | 'damaged'
  | 'migration-failed'
  | 'locked'
  | 'no-space'
  | 'read-only'
  | 'cannot-open'
  | 'io-error'
  | 'bad-span'
  | 'bad-cursor'
  | 'unknown-event'
  | 'source-busy';

/** A known failure of the store. `message` is a sentence for people that says what they can do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The text is stored already, as the article `id`. */
export class DuplicateArticle extends Error {
  readonly code = 'duplicate';
  readonly id: number;
  readonly title: string | null;

  constructor(id: number, title: string | null) {
    super(`This article is stored already${title === null ? '' : `, as “${title}”`}.`);
    this.name = 'DuplicateArticle';
    this.id = id;
    this.title = title;
  }
}

/** The sentence for a file whose content is broken. */
export function damagedMessage(path: string): string {
  return (
    `${path} is damaged, and was left as it is. Put a backup copy in its place, ` +
    'or move it away to start with an empty store.'
  );
}

/** The sentence for a file that is something else. */
export function foreignMessage(path: string): string {
  return `${path} is not an Entente database. Move it away, or choose another data folder.`;
}
