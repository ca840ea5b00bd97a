import { toDay } from '../../core/record/index.ts';
import { counted } from '../words/counts.ts';
import { spanWords, whenWords } from '../words/days.ts';
import { spokenWords } from '../words/events.ts';
import { TONE_WORDS, toneOf } from '../words/types.ts';
import type { Spot } from './layout.ts';

/** What a spot is, for the tip under the pointer: a line to see first and one of detail. */
export function tipWords(spot: Spot, binDays: number): { readonly head: string; readonly detail: string } {
  if (spot.kind === 'event') {
    const place = spot.event.place === null ? '' : ` · ${spot.event.place}`;
    const source = spot.event.source === null ? '' : ` · from ${spot.event.source}`;
    return { head: spot.event.summary, detail: whenWords(spot.event, 'long') + place + source };
  }
  if (spot.kind === 'heap') {
    return {
      head: counted(spot.events.length, 'more event'),
      detail: 'There is no room for each. Click to list them.',
    };
  }
  const { start, count, intensity } = spot.bin;
  return {
    head: counted(count, 'event'),
    detail: `${spanWords(start, toDay(start + binDays - 1))} · ${TONE_WORDS[toneOf(intensity)]} on average`,
  };
}

/** The same for ears, when the arrow keys come to it. */
export function spotSpoken(spot: Spot, binDays: number): string {
  if (spot.kind === 'event') return spokenWords(spot.event);
  const { head, detail } = tipWords(spot, binDays);
  return `${head}, ${detail}`;
}
