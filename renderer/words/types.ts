import type { Context, EventKind, EventStatus, EventType, MeetingKind } from '../../core/record/index.ts';

/** Event types in plain words: what it is, and what the one who does it does. The code stays PLOVER's. */
export const TYPE_WORDS: Readonly<Record<EventType, { readonly noun: string; readonly verb: string }>> = {
  COMMENT: { noun: 'Comment', verb: 'comments' },
  APPEAL: { noun: 'Appeal', verb: 'appeals' },
  CONSULT: { noun: 'Consultation', verb: 'consults' },
  AGREE: { noun: 'Agreement', verb: 'agrees' },
  SUPPORT: { noun: 'Support', verb: 'supports' },
  COOPERATE: { noun: 'Cooperation', verb: 'cooperates' },
  AID: { noun: 'Aid', verb: 'gives aid' },
  CONCEDE: { noun: 'Concession', verb: 'concedes' },
  RETREAT: { noun: 'Retreat', verb: 'withdraws' },
  REQUEST: { noun: 'Demand', verb: 'demands' },
  ACCUSE: { noun: 'Accusation', verb: 'accuses' },
  REJECT: { noun: 'Rejection', verb: 'rejects' },
  THREATEN: { noun: 'Threat', verb: 'threatens' },
  PROTEST: { noun: 'Protest', verb: 'protests' },
  SANCTION: { noun: 'Sanction', verb: 'imposes sanctions' },
  MOBILIZE: { noun: 'Mobilization', verb: 'mobilizes' },
  COERCE: { noun: 'Coercion', verb: 'coerces' },
  ASSAULT: { noun: 'Assault', verb: 'attacks' },
};

export const MEETING_WORDS: Readonly<Record<MeetingKind, string>> = {
  talks: 'Talks',
  visit: 'Visit',
  'phone-call': 'Phone call',
  summit: 'Summit',
  signing: 'Signing',
};

export const KIND_WORDS: Readonly<Record<EventKind, { readonly one: string; readonly many: string }>> = {
  meeting: { one: 'Meeting', many: 'Meetings' },
  statement: { one: 'Statement', many: 'Statements' },
  action: { one: 'Action', many: 'Actions' },
};

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  held: 'Held',
  planned: 'Planned',
  cancelled: 'Cancelled',
};

/** `human-rights` → `Human rights`; CBRN stays an abbreviation. */
export function contextWords(context: Context): string {
  if (context === 'cbrn') return 'CBRN weapons';
  const words = context.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The five steps of tone that colours and words share, by intensity (−10 conflict … +10 cooperation). */
export const TONES = ['conflict-strong', 'conflict', 'neutral', 'cooperation', 'cooperation-strong'] as const;
export type Tone = (typeof TONES)[number];

/** The step an intensity falls on. Within one point of zero is neither. */
export function toneOf(intensity: number): Tone {
  if (intensity <= -5) return 'conflict-strong';
  if (intensity < -1) return 'conflict';
  if (intensity <= 1) return 'neutral';
  return intensity < 5 ? 'cooperation' : 'cooperation-strong';
}

export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  'conflict-strong': 'strong conflict',
  conflict: 'conflict',
  neutral: 'neither conflict nor cooperation',
  cooperation: 'cooperation',
  'cooperation-strong': 'strong cooperation',
};
