import { describe, expect, test } from 'vitest';
import { contextsOf } from '../../../core/coding/contexts.ts';
import { meetingIntensity } from '../../../core/coding/intensity.ts';
import terms from '../../../core/coding/lexicon/en/contexts.json' with { type: 'json' };
import { CONTEXTS, EVENT_STATUSES, MEETING_KINDS } from '../../../core/record/index.ts';

describe('contexts of a passage', () => {
  test.each([
    ['The ministers spoke about oil exports and a new pipeline.', ['economic', 'resource']],
    ['Norway will send soldiers to the peacekeeping mission.', ['military', 'peacekeeping']],
    ['The two sides want to normalise relations.', ['diplomatic']],
    ['He warned of hackers and of terrorists.', ['cyber', 'terrorism']],
    ['The islands are under Greek sovereignty.', ['territory']],
    ['The weather was fine.', []],
  ])('%s', (passage, contexts) => {
    expect(contextsOf(passage)).toEqual(contexts);
  });

  test('a term stands for whole words only', () => {
    expect(contextsOf('The warden was warm about the armchair.')).toEqual([]);
  });

  test('the lexicon has terms for every context and for nothing else', () => {
    expect(Object.keys(terms).sort()).toEqual([...CONTEXTS].sort());
    for (const list of Object.values(terms)) {
      expect(list.length).toBeGreaterThan(0);
      for (const term of list) expect(term).toMatch(/^[a-z0-9?][a-z0-9? -]*\*?$/);
    }
  });
});

describe('intensity of a meeting', () => {
  test('lies on the scale for every kind and status', () => {
    for (const kind of MEETING_KINDS) {
      for (const status of EVENT_STATUSES) expect(Math.abs(meetingIntensity(kind, status))).toBeLessThanOrEqual(10);
    }
  });

  test('tells a cancelled meeting from a held one', () => {
    expect(meetingIntensity('talks', 'cancelled')).toBeLessThan(0);
    expect(meetingIntensity('talks', 'held')).toBeGreaterThan(0);
  });
});
