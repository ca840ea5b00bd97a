import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SourceText } from '../../core/coding/index.ts';
import { type Iso3, iso3Schema, parseDay } from '../../core/record/index.ts';
import { annotatedArticles } from '../annotated-articles.ts';

const toldSchema = z.strictObject({
  countries: z.array(iso3Schema).min(2),
  status: z.enum(['held', 'planned', 'cancelled']).optional(),
  start: z.string().nullable().optional(),
  place: z.string().nullable().optional(),
  /** Every sentence that tells of it, word for word. */
  evidence: z.array(z.string()).optional(),
});

const passageSchema = z.strictObject({
  text: z.string(),
  published: z.string().optional(),
  meetings: z.array(toldSchema),
});

/** A meeting that a text tells of. `passages`: where; none where the text does not say which of its sentences tell it. */
export interface Told {
  readonly countries: readonly Iso3[];
  readonly passages: readonly { readonly start: number; readonly end: number }[];
}

/** A text to learn from. `whole`: each sentence that tells of a meeting is marked; else the best, or none. */
export interface Text {
  readonly id: string;
  readonly source: SourceText;
  readonly meetings: readonly Told[];
  readonly whole: boolean;
  /** A real article, not a passage written to learn from. */
  readonly article: boolean;
}

/** The day that passages without one are read on, so that "on Saturday" is a day in them as it is in articles. */
const SOME_DAY = '1996-06-12';

/** The passages of a folder (NAME.jsonl, a passage a line). Throws an Error where a line is of another shape or its evidence is not in its text. */
export function passagesIn(folder: string): Text[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, at) => {
          const { text, published, meetings } = passageSchema.parse(JSON.parse(line));
          return {
            id: `${file}:${at + 1}`,
            source: { text, title: null, outlet: null, published: parseDay(published ?? SOME_DAY) },
            meetings: meetings.map(({ countries, evidence = [] }) => ({
              countries,
              passages: spansOf(text, evidence),
            })),
            whole: meetings.every(({ evidence }) => evidence !== undefined) && published !== undefined,
            article: false,
          };
        }),
    );
}

/** The articles of a folder of annotated articles, as `npm run evaluate` reads them. */
export function articlesIn(folder: string, aside?: string): Text[] {
  return annotatedArticles(folder, aside, ({ published, meetings }, text, name) => ({
    id: `${folder}/${name}`,
    source: { text, title: null, outlet: null, published: parseDay(published ?? '') },
    meetings: meetings.map(({ countries, evidence }) => ({
      countries: z.array(iso3Schema).parse(countries),
      passages: spansOf(text, [evidence ?? []].flat()),
    })),
    whole: false,
    article: true,
  }));
}

function spansOf(text: string, evidence: readonly string[]) {
  return evidence.map((quote) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`Not in its text: ${quote}`);
    return { start, end: start + quote.length };
  });
}
