import { describe, expect, it } from 'vitest';
import type { PublishedProposal } from '../../../core/contract/index.ts';
import { dayOf, toDay } from '../../../core/record/index.ts';
import { parseTypedDay, proposedDays, publishedState } from '../../../renderer/review/published.ts';
import { draft } from './findings.ts';

const day = toDay(18_580);
const known = (from: PublishedProposal['from']) =>
  publishedState({ proposals: [{ day, from }], article: { ...draft([]).article, published: day } });

describe('the publication day', () => {
  it('is taken as the file states it, as a proposal where it is guessed, and asked for where only the file’s age is known', () => {
    expect(known('file')).toBe('stated');
    expect(known('dateline')).toBe('proposed');
    expect(known('file-name')).toBe('proposed');
    expect(known('file-date')).toBe('asked');
    expect(publishedState(draft([]))).toBe('asked');
  });

  it('is proposed once, with every place it was found in', () => {
    const proposals: PublishedProposal[] = [
      { day, from: 'dateline' },
      { day: toDay(20_000), from: 'file-date' },
      { day, from: 'file-name' },
    ];
    expect(proposedDays(proposals)).toEqual([
      { day, from: ['dateline', 'file-name'] },
      { day: 20_000, from: ['file-date'] },
    ]);
  });

  it('is typed whole: no month, no span', () => {
    expect(parseTypedDay('14 Nov 2020')).toBe(dayOf(2020, 11, 14));
    expect(parseTypedDay('Nov 2020')).toBeNull();
    expect(parseTypedDay('2020-11-14 to 2020-11-15')).toBeNull();
  });
});
