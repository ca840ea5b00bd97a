import type { Day } from '../record/index.ts';

/** A file as it comes in. `modified` is the file system's day, in the user's calendar. */
export interface ArticleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly modified: Day | null;
}

/** What a reader of one format takes out of a file. `published` is the day the file itself states, no guess. */
export interface Reading {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  readonly url: string | null;
}

/** One per format. Throws a ReadingError for what it knows to be wrong; anything else it throws means damage. */
export type Reader = (bytes: Uint8Array) => Promise<Reading>;

/** A reading of text alone. */
export function textOnly(text: string): Reading {
  return { text, title: null, outlet: null, published: null, url: null };
}
