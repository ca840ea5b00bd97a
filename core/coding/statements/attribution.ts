import type { Span } from '../../record/index.ts';
import type { Actor, Sentence } from '../types.ts';
import type { Reporting, SpeechNoun } from './reporting.ts';

/** One act of speech in a sentence: who, by which verb or noun of speech. */
export interface Attribution {
  readonly sentence: Sentence;
  readonly speaker: Actor;
  readonly verbAt: number;
  readonly reporting: Reporting | null;
  readonly noun: SpeechNoun | null;
  /** The passage that says who speaks: the subject and what belongs to it. */
  readonly subject: Span;
  /** Whether another speaker reports it inside his own quotation. */
  readonly quoted: boolean;
}

/** An attribution outside quotations, of which `subject` is only the span. */
export function attribution(
  sentence: Sentence,
  speaker: Actor,
  verbAt: number,
  reporting: Reporting | null,
  noun: SpeechNoun | null,
  { start, end }: Span,
): Attribution {
  return { sentence, speaker, verbAt, reporting, noun, subject: { start, end }, quoted: false };
}
