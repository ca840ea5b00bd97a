import type { Span } from '../record/index.ts';

/** The part of what `entente code` prints that can be held against a gold annotation. */
export interface CodedMeeting {
  readonly status: string;
  readonly start: string | null;
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly participants: readonly { readonly name: string | null; readonly country: string | null }[];
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface CodedStatement {
  readonly speaker: { readonly name: string | null; readonly country: string | null };
  readonly about: readonly string[];
  readonly direct: boolean;
  readonly evidence: Span;
  readonly confidence: number;
}

export interface CodedArticle {
  readonly meetings: readonly CodedMeeting[];
  readonly statements: readonly CodedStatement[];
}
