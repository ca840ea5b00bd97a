import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import type { Trigger } from './trigger.ts';

/** "on a private visit to B", "came as a private citizen": a journey on which nobody stands for a state. */
export function isPrivateJourney({ source }: Aids, { start, end }: Sentence, { kind, frame }: Trigger): boolean {
  if (kind !== 'visit' && frame !== 'visit') return false;
  return /\b(?:private|personal) (?:\S+ )?(?:visits?|trips?|journeys?|tours?|stay|holiday|vacation)\b|\bas (?:a )?private citizens?\b/.test(
    source.text.slice(start, end).replace(/\s+/g, ' '),
  );
}
