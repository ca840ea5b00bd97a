import type {
  AcceptedEvent,
  EventFilter,
  EventPage,
  EventPageQuery,
  SavedMapping,
  Source,
  StoredArticle,
  StoredEvent,
  TimelineQuery,
  TimelineWindow,
  ViewState,
} from '../core/contract/index.ts';
import type { Article, DataRow, DatePrecision, Day, Iso3 } from '../core/record/index.ts';

/** A meeting to compare with those stored: is it another report of one of them? */
export interface MeetingProbe {
  readonly countries: readonly Iso3[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly precision: DatePrecision;
  readonly place: string | null;
  readonly persons: readonly string[];
}

/** Rows read so far: each is imported, or a duplicate of one the source has. */
export interface ImportProgress {
  readonly rows: number;
  readonly imported: number;
  readonly duplicates: number;
}

export interface ImportOptions {
  /** Cancels: nothing stays of what was stored so far, then the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportResult {
  readonly source: number;
  readonly imported: number;
  readonly duplicates: number;
}

/** What may be asked of a store. */
export interface StoreReader {
  article(id: number): Promise<StoredArticle | null>;
  /** The article with this text, by the SHA-256 of its UTF-8 bytes in hexadecimal. */
  articleByText(sha256: string): Promise<{ id: number; title: string | null } | null>;
  event(id: number): Promise<StoredEvent | null>;
  eventPage(query: EventPageQuery): Promise<EventPage>;
  /** Every event the filter matches, in order of day, undated last. */
  events(filter: EventFilter): AsyncIterable<StoredEvent>;
  timelineWindow(query: TimelineQuery): Promise<TimelineWindow>;
  countries(beside: Iso3 | null): Promise<{ code: Iso3; count: number }[]>;
  /** The stored meeting that the probe repeats: same countries, compatible day, place and people. */
  sameMeeting(probe: MeetingProbe): Promise<{ id: number; summary: string } | null>;
  view(): Promise<ViewState | null>;
  /** The data sets, by name. */
  sources(): Promise<Source[]>;
  /** The column mappings kept, by name. */
  mappings(): Promise<SavedMapping[]>;
}

/** What may be changed in it. Each call takes effect at once or not at all. */
export interface StoreWriter {
  /** Throws a `DuplicateArticle` where the text is stored already; a `StoreError` where a passage lies outside it. */
  acceptArticle(article: Article, events: readonly AcceptedEvent[]): Promise<{ article: number; events: number[] }>;
  /** Null where there is no such article; otherwise how many events went with it. */
  removeArticle(id: number): Promise<{ events: number } | null>;
  setView(view: ViewState): Promise<void>;
  /** Keeps a mapping; one of that name is replaced. */
  saveMapping(saved: SavedMapping): Promise<void>;
  /**
   * Adds the rows to the data set of that name. They are stored batch by batch, other writing in between, and are
   * shown all at once when the last is in. Cancelled or failed, the import leaves nothing.
   */
  importRows(
    source: { readonly name: string; readonly format: string },
    rows: AsyncIterable<readonly DataRow[]>,
    options?: ImportOptions,
  ): Promise<ImportResult>;
  /** Removes a data set whole. Null where there is no such data set; otherwise how many events went with it. */
  removeSource(id: number): Promise<{ events: number } | null>;
}

export interface Store extends StoreReader, StoreWriter {
  close(): Promise<void>;
}
