import type { EventStatus, MeetingKind } from '../record/index.ts';
import scale from './lexicon/intensity.json' with { type: 'json' };

/**
 * Intensity of a meeting, −10 (conflict) to +10 (cooperation), on Goldstein's scale (source in
 * `lexicon/intensity.json`): what is planned counts as the intent to meet, whatever its kind.
 */
export function meetingIntensity(kind: MeetingKind, status: EventStatus): number {
  return status === 'held' ? scale.meetings[kind] : scale[status];
}
