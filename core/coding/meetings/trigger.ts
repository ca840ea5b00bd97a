import type { MeetingKind } from '../../record/index.ts';

/** A word that can tell of an encounter: tokens `from` to `to`, end exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  readonly kind: MeetingKind;
  /** "a series of calls", "separate meetings", "visits to A and B": one encounter with each. */
  readonly several: boolean;
  /** A courtesy call, which is paid "on" somebody. */
  readonly courtesy: boolean;
}

/** How the words tell of an encounter: by a verb of which sort, or by a noun. */
export type Frame = 'meet' | 'host' | 'visit' | 'speak' | 'sign' | 'discuss' | 'noun';

/** A trigger of one encounter, that is no courtesy call: tokens `from` to `to`, end exclusive. */
export const plainTrigger = (from: number, to: number, frame: Frame, kind: MeetingKind): Trigger => ({
  from,
  to,
  frame,
  kind,
  several: false,
  courtesy: false,
});
