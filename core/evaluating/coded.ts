import type * as exporting from '../exporting/coded.ts';

/** The part of what `entente code` prints that is held against a gold annotation. */
export type CodedMeeting = Pick<
  exporting.CodedMeeting,
  'status' | 'start' | 'place' | 'countries' | 'evidence' | 'confidence'
> & { readonly participants: readonly Pick<exporting.CodedParty, 'name' | 'country'>[] };

export type CodedStatement = Pick<exporting.CodedStatement, 'about' | 'direct' | 'evidence' | 'confidence'> & {
  readonly speaker: Pick<exporting.CodedStatement['speaker'], 'name' | 'country'>;
};

export interface CodedArticle {
  readonly meetings: readonly CodedMeeting[];
  readonly statements: readonly CodedStatement[];
}
