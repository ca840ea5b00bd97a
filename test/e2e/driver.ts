import type { Page } from 'playwright-core';

/**
 * What the suite knows of a host: a running Entente with one window, and what a person does outside of its page.
 * Everything on the page itself goes through `page`.
 */
export interface Driver {
  /** The window's page. A new one after `restart`. */
  readonly page: Page;
  /** Chooses an item of the menu, by the labels a person reads: `clickMenu('File', 'Import Article…')`. */
  clickMenu(menu: string, item: string): Promise<void>;
  /** Says what the next open dialog will be answered with; no files: it is cancelled. Comes before what opens it. */
  answerOpenDialog(files: readonly string[]): Promise<void>;
  /** Drops files of the disk on the middle of the window. */
  dropFiles(files: readonly string[]): Promise<void>;
  /** Quits and starts again on the same data folder. */
  restart(): Promise<void>;
  /** Quits. What the page wrote to its console as an error, or threw, comes back: a sound run has none. */
  close(): Promise<readonly string[]>;
}

/** A host the suite can run in. `missing` says in a sentence why it cannot run here; null where it can. */
export interface HostUnderTest {
  readonly name: string;
  readonly missing: string | null;
  /** Starts Entente on a data folder, on which nothing else runs. Resolves once its page has loaded. */
  start(dataDir: string): Promise<Driver>;
}
