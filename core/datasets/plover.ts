import { z } from 'zod';
import {
  CONTEXTS,
  type Context,
  EVENT_KINDS,
  EVENT_TYPES,
  type EventKind,
  type EventType,
  MEETING_KINDS,
  type MeetingKind,
} from '../record/index.ts';
import file from './polecat.json' with { type: 'json' };

const typeSchema = z.object({
  kind: z.enum(EVENT_KINDS),
  intensity: z.number().min(-10).max(10),
  type: z.enum(EVENT_TYPES).optional(),
});

const schema = z.object({
  types: z.record(z.string(), typeSchema),
  modes: z.record(z.string(), z.enum(MEETING_KINDS)),
  contexts: z.record(z.string(), z.enum(CONTEXTS)),
});

const plover = schema.parse(file);

/** What a PLOVER event type means in the record's terms. */
export interface PloverEvent {
  readonly type: EventType;
  readonly kind: EventKind;
  readonly meetingKind: MeetingKind | null;
  /** The type's usual one. */
  readonly intensity: number;
}

/** An event type in any case, and the mode that tells kinds of meetings apart; null where PLOVER has no such type. */
export function ploverEvent(name: string, mode = ''): PloverEvent | null {
  const known = name.trim().toUpperCase();
  const found = Object.hasOwn(plover.types, known) ? plover.types[known] : undefined;
  const type = EVENT_TYPES.find((each) => each === (found?.type ?? known));
  if (!found || !type) return null;
  const meetingKind = found.kind === 'meeting' ? (plover.modes[mode.trim().toLowerCase()] ?? 'talks') : null;
  return { kind: found.kind, intensity: found.intensity, type, meetingKind };
}

/** PLOVER's contexts as the record names them; those it has no name for are left out. */
export function ploverContexts(list: string): Context[] {
  const names = list.split(/[;,|]/).map((name) => name.trim().toLowerCase());
  const known = names.flatMap((name) => CONTEXTS.find((each) => each === name) ?? plover.contexts[name] ?? []);
  return [...new Set(known)];
}
