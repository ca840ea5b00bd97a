import { z } from 'zod';

/**
 * What an annotator says a text holds. `evidence` is a verbatim passage (or several); a null date, place or status is
 * not scored; a date may be a month (`YYYY-MM`).
 */
const evidence = z.union([z.string(), z.array(z.string())]).transform((quotes) => [quotes].flat().filter(Boolean));

export const goldMeetingSchema = z.object({
  status: z.string().nullish(),
  start: z.string().nullish(),
  place: z.string().nullish(),
  countries: z.array(z.string()),
  participants: z.array(z.object({ name: z.string(), country: z.string().nullish() })).default([]),
  evidence,
});
export type GoldMeeting = z.infer<typeof goldMeetingSchema>;

export const goldStatementSchema = z.object({
  speaker: z.string(),
  country: z.string().nullable(),
  about: z.array(z.string()),
  direct: z.boolean().nullish(),
  evidence,
});
export type GoldStatement = z.infer<typeof goldStatementSchema>;

/** One annotated text: `published` is the day that relative dates refer to. */
export const goldSchema = z.object({
  published: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  meetings: z.array(goldMeetingSchema),
  statements: z.array(goldStatementSchema),
});
export type Gold = z.infer<typeof goldSchema>;
