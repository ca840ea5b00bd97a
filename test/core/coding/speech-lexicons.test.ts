import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import abbreviations from '../../../core/coding/lexicon/en/abbreviations.json' with { type: 'json' };
import acts from '../../../core/coding/lexicon/en/acts.json' with { type: 'json' };
import groups from '../../../core/coding/lexicon/en/armed-groups.json' with { type: 'json' };
import cues from '../../../core/coding/lexicon/en/content-cues.json' with { type: 'json' };
import nouns from '../../../core/coding/lexicon/en/reporting-nouns.json' with { type: 'json' };
import verbs from '../../../core/coding/lexicon/en/reporting-verbs.json' with { type: 'json' };
import { tokensOf } from '../../../core/coding/parsing/tokens.ts';
import { cueIn } from '../../../core/coding/statements/content-cues.ts';
import { reportingAt } from '../../../core/coding/statements/reporting.ts';
import { EVENT_TYPES, iso3Schema } from '../../../core/record/index.ts';

const phrase = z.string().regex(/^\S(?:.*\S)?$/);
const typed = { type: z.enum(EVENT_TYPES), intensity: z.number().min(-10).max(10) };
const words = z.array(phrase).min(1);

describe('lexicon', () => {
  test.each([
    [
      'reporting-verbs',
      verbs,
      z.object({
        source: phrase,
        groups: z.array(
          z.object({
            ...typed,
            frame: z.enum(['say', 'that', 'tell', 'mean', 'press', 'offer', 'judge']),
            verbs: words,
          }),
        ),
        irregular: z.record(z.string(), z.array(phrase).length(4)),
      }),
    ],
    [
      'reporting-nouns',
      nouns,
      z.object({ source: phrase, carriers: words, nouns: z.array(z.object({ ...typed, nouns: words })) }),
    ],
    ['content-cues', cues, z.object({ source: phrase, cues: z.array(z.object({ ...typed, phrases: words })) })],
    ['acts', acts, z.object({ source: phrase, deeds: words, acts: z.array(z.object({ ...typed, phrases: words })) })],
    ['abbreviations', abbreviations, z.object({ titles: words, others: words, starters: words })],
    ['armed-groups', groups, z.object({ source: phrase, groups: z.record(iso3Schema, words) })],
  ])('%s has its shape', (_, lexicon, shape) => {
    expect(shape.strict().safeParse(lexicon).error).toBeUndefined();
  });

  test('names no verb twice in a group', () => {
    for (const { verbs: list } of verbs.groups) expect(new Set(list).size).toBe(list.length);
  });
});

describe('a verb is known in all its forms', () => {
  test.each([
    ['urged', 'urge', 'past'],
    ['denies', 'deny', 'present'],
    ['denied', 'deny', 'past'],
    ['saying', 'say', 'gerund'],
    ['told', 'tell', 'past'],
    ['condemning', 'condemn', 'gerund'],
    ['called on', 'call on', 'past'],
  ])('%s', (written, verb, form) => {
    const tokens = tokensOf(`They ${written} Chile`).map((token) => ({ ...token, sentence: 0 }));
    const found = reportingAt(tokens, 1);
    expect(found?.verb).toBe(verb);
    expect(found?.forms).toContain(form);
  });
});

test.each([
  ['must withdraw its troops', 'REQUEST'],
  ['will not accept the plan', 'REJECT'],
  ['will face severe consequences', 'THREATEN'],
  ['is ready to help', 'AGREE'],
  ['praised the effort', 'SUPPORT'],
  ['violated the treaty', 'ACCUSE'],
  ['should wait', 'APPEAL'],
  ['rains a lot', null],
])('"%s" says %s', (said, type) => {
  expect(cueIn(said)?.type ?? null).toBe(type);
});
