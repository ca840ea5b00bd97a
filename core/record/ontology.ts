/**
 * What an event can be. Types are those of PLOVER (Halterman et al. 2023, "PLOVER and POLECAT"), with CAMEO's
 * COMMENT and APPEAL, which PLOVER dropped and a chronology of words cannot do without.
 */
export const EVENT_TYPES = [
  'COMMENT',
  'APPEAL',
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** `action` comes from data sets only; the coder of articles reports meetings and statements. */
export const EVENT_KINDS = ['meeting', 'statement', 'action'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['held', 'planned', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const MEETING_KINDS = ['talks', 'visit', 'phone-call', 'summit', 'signing'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Fields of policy an event touches, after PLOVER's contexts. */
export const CONTEXTS = [
  'diplomatic',
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'legal',
  'economic',
  'resource',
  'technology',
  'cyber',
  'terrorism',
  'crime',
  'cbrn',
  'territory',
  'peacekeeping',
  'human-rights',
  'migration',
  'refugees',
  'environment',
  'disaster',
  'health',
  'culture',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** The actor acts, speaks or visits; the recipient is spoken of, addressed or host. */
export const SIDES = ['actor', 'recipient'] as const;
export type Side = (typeof SIDES)[number];
