import type { EventType } from '../record/index.ts';
import { cueIn } from './content-cues.ts';
import type { Aids } from './reading-aids.ts';
import type { Utterance } from './statement-evidence.ts';

export interface Typed {
  readonly type: EventType;
  readonly intensity: number;
}

/** The more telling of two types wins: a threat made while praising is a threat. */
const WEIGHT: Partial<Record<EventType, number>> = {
  COMMENT: 0,
  AGREE: 2,
  SUPPORT: 2,
  APPEAL: 3,
  ACCUSE: 4,
  REQUEST: 4,
  REJECT: 5,
  THREATEN: 6,
};

/**
 * PLOVER type and intensity of an utterance: by its verb or noun of speech, else ("said") by what is said. The words
 * that say who speaks are left out of the latter.
 */
export function typeOf(aids: Aids, utterance: Utterance): Typed {
  let best: Typed = { type: 'COMMENT', intensity: 0 };
  for (const { reporting, noun } of utterance.attributions) {
    const typed = reporting && reporting.type !== 'COMMENT' ? reporting : (noun ?? reporting);
    if (!typed || (WEIGHT[typed.type] ?? 0) < (WEIGHT[best.type] ?? 0)) continue;
    if (typed.type !== 'COMMENT' || best.intensity === 0) best = { type: typed.type, intensity: typed.intensity };
  }
  if (best.type !== 'COMMENT') return best;
  return cueIn(contentOf(aids, utterance)) ?? best;
}

function contentOf(aids: Aids, { start, end, attributions }: Utterance): string {
  let words = '';
  let from = start;
  for (const { subject } of attributions) {
    if (subject.start < from || subject.end > end) continue;
    words += `${aids.source.text.slice(from, subject.start)} `;
    from = subject.end;
  }
  return words + aids.source.text.slice(from, end);
}
