import type { DatePrecision, Day, Finding, Iso3, Span } from '../record/index.ts';

/** What the coder is given. `text` is LF-ended; every offset the coder reports points into it. */
export interface SourceText {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The day relative dates are resolved against. */
  readonly published: Day | null;
}

/** A coder: article → findings in reading order. Another one (another language, a model) can stand in its place. */
export type Coder = (article: SourceText) => Finding[];

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** By which it is looked up: `lower` without full stops and with straight apostrophes; "." for a full stop. */
  readonly key: string;
  /** Universal part-of-speech tag. */
  readonly pos: string;
  readonly lemma: string;
  readonly sentence: number;
}

/** A sentence without the white space around it. `tokens` are indices, end exclusive. A heading is never evidence. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly tokens: Span;
}

/** A passage in quotation marks; `start`/`end` include the marks, `inner` leaves them out. May run over sentences. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly words: number;
}

/** "TEHRAN, Nov. 14 (Outlet) -": where and when the wire sent it. */
export interface Dateline extends Span {
  readonly place: string | null;
  readonly country: Iso3 | null;
  readonly day: Day | null;
}

/** Output of the first stage. */
export interface Parsed {
  readonly source: SourceText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly dateline: Dateline | null;
}

/** A word or phrase that names a country: by name, nationality, capital or other metonym, or through an institution. */
export interface CountryMention extends Span {
  readonly country: Iso3;
  readonly how: 'name' | 'nationality' | 'capital' | 'metonym' | 'institution';
}

/** A person of the article, merged over all mentions. `represents`: speaks or acts for the country. */
export interface Person {
  /** The fullest form in the article. */
  readonly name: string;
  readonly country: Iso3 | null;
  readonly role: string | null;
  readonly represents: boolean;
}

/**
 * A noun phrase that can speak, meet or be met: a person, an official without a name, an institution, a country,
 * a delegation, or a pronoun resolved to one of them. `start`/`end` cover the whole phrase ("Iran's Defence Minister
 * Amir Hatami"), `label` is what to call it where no person is known ("Iranian Foreign Ministry").
 */
export interface Actor extends Span {
  readonly sort: 'person' | 'official' | 'institution' | 'country' | 'pronoun';
  readonly label: string;
  readonly person: Person | null;
  readonly country: Iso3 | null;
  readonly role: string | null;
  readonly plural: boolean;
  /** Whether this actor speaks or acts for its country; opposition leaders, companies, armed groups do not. */
  readonly represents: boolean;
}

export interface DateMention extends Span {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: DatePrecision;
}

export interface PlaceMention extends Span {
  /** City or site as the article writes it. */
  readonly name: string;
  readonly country: Iso3;
}

/** Output of the stages that name things; the input of those that find events. */
export interface Analysis extends Parsed {
  readonly countries: readonly CountryMention[];
  readonly people: readonly Person[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
}
