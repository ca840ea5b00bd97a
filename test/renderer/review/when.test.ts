import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, FIRST_DAY, LAST_DAY, toDay } from '../../../core/record/index.ts';
import { parseWhen, typedWhen } from '../../../renderer/review/when.ts';

const november14 = dayOf(2020, 11, 14);

describe('a typed date', () => {
  it.each(['2020-11-14', '14 Nov 2020', '14 november 2020', 'November 14, 2020', ' Nov. 14 2020 '])(
    'is a day: %s',
    (typed) => {
      expect(parseWhen(typed)).toEqual({ start: november14, end: november14, precision: 'day' });
    },
  );

  it.each(['2020-02', 'Feb 2020', 'February, 2020'])('is a month: %s', (typed) => {
    expect(parseWhen(typed)).toEqual({ start: dayOf(2020, 2, 1), end: dayOf(2020, 2, 29), precision: 'month' });
  });

  it('is a year', () => {
    expect(parseWhen('1975')).toEqual({ start: dayOf(1975, 1, 1), end: dayOf(1975, 12, 31), precision: 'year' });
  });

  it.each(['2020-11-14 to 2020-11-16', '14 Nov 2020 – 16 Nov 2020', '2020-11-14 - 2020-11-16'])(
    'is a span: %s',
    (typed) => {
      expect(parseWhen(typed)).toEqual({ start: november14, end: dayOf(2020, 11, 16), precision: 'day' });
    },
  );

  it('may be left out', () => {
    expect(parseWhen('')).toEqual({ start: null, end: null, precision: 'unknown' });
    expect(parseWhen('Unknown')).toEqual({ start: null, end: null, precision: 'unknown' });
  });

  it.each(['2020-02-30', 'Saturday', '14 Nomber 2020', '2020-11-16 to 2020-11-14', '2020 to 2020-11', '14/11/2020'])(
    'is refused where the calendar or the reader cannot be sure: %s',
    (typed) => {
      expect(parseWhen(typed)).toBeNull();
    },
  );

  it('reads back what it wrote', () => {
    const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY - 400 });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (start, length) => {
        const when = { start: toDay(start), end: toDay(start + length), precision: 'day' as const };
        expect(parseWhen(typedWhen(when))).toEqual(when);
      }),
    );
  });
});
