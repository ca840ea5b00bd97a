import { z } from 'zod';
import { CONTEXTS, EVENT_KINDS, EVENT_TYPES, MEETING_KINDS } from '../record/index.ts';
import file from './cameo.json' with { type: 'json' };

/** Schema of one code in `cameo.json`. `intensity` is Goldstein's, −10 to +10. */
const cameoEventSchema = z.object({
  name: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  kind: z.enum(EVENT_KINDS),
  intensity: z.number().min(-10).max(10),
  meetingKind: z.enum(MEETING_KINDS).nullable().default(null),
  contexts: z.array(z.enum(CONTEXTS)).default([]),
});

/** What a CAMEO code means in the record's terms. */
export type CameoEvent = Readonly<z.infer<typeof cameoEventSchema>>;

/** A CAMEO event code ("042", "0361") or root ("04"); null where the codebook has none such. */
export function cameoEvent(code: string): CameoEvent | null {
  return events.get(code) ?? null;
}

const events = new Map(Object.entries(z.record(z.string(), cameoEventSchema).parse(file.codes)));
