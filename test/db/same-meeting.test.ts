import { expect, test } from 'vitest';
import type { AcceptedEvent } from '../../core/contract/index.ts';
import type { MeetingProbe } from '../../db/index.ts';
import { article, by, day, IRN, IRQ, meeting, SYR, statement, TUR, to } from './support/samples.ts';
import { tempStore } from './support/temp-store.ts';

const stored = meeting({ place: 'Tehran', parties: [by(IRQ, 'Jummah Inad'), to(IRN, 'Amir Hatami')] });
const probe: MeetingProbe = {
  countries: [IRN, IRQ],
  start: day('2020-11-14'),
  end: day('2020-11-14'),
  precision: 'day',
  place: 'Tehran',
  persons: ['Amir Hatami'],
};
const november = { start: day('2020-11-01'), end: day('2020-11-30'), precision: 'month' } as const;

test.each<[string, Partial<MeetingProbe>, Partial<AcceptedEvent>, boolean]>([
  ['the same in every respect', {}, {}, true],
  ['countries in another order', { countries: [IRQ, IRN] }, {}, true],
  ['a country more', { countries: [IRN, IRQ, TUR] }, {}, false],
  ['a country less', { countries: [IRN] }, {}, false],
  ['another country', { countries: [IRN, SYR] }, {}, false],
  ['a day later', { start: day('2020-11-15'), end: day('2020-11-15') }, {}, true],
  ['two days later', { start: day('2020-11-16'), end: day('2020-11-16') }, {}, false],
  ['in the month', november, {}, true],
  ['in another month', { start: day('2020-12-01'), end: day('2020-12-31'), precision: 'month' }, {}, false],
  ['a day of the stored month', {}, november, true],
  ['in the year', { start: day('2020-01-01'), end: day('2020-12-31'), precision: 'year' }, {}, true],
  ['within a visit of several days', {}, { start: day('2020-11-10'), end: day('2020-11-20') }, true],
  ['on no known day', { start: null, end: null, precision: 'unknown' }, {}, false],
  ['the stored one on no known day', {}, { start: null, end: null, precision: 'unknown' }, false],
  ['elsewhere', { place: 'Baghdad' }, {}, false],
  ['at an unknown place', { place: null }, {}, true],
  ['the stored one at an unknown place', {}, { place: null }, true],
  ['at the same place, spelt out', { place: 'tehran, Iran' }, {}, true],
  ['one person in common', { persons: ['Hatami', 'Ali Shamkhani'] }, {}, true],
  ['nobody in common', { persons: ['Ali Shamkhani'] }, {}, false],
  ['nobody named', { persons: [] }, {}, true],
  ['nobody named in the stored one', {}, { parties: [by(IRQ), to(IRN)] }, true],
  ['a statement of that day', {}, { kind: 'statement', meetingKind: null }, false],
])('%s', async (_, asked, kept, same) => {
  const store = await tempStore();
  const { events } = await store.acceptArticle(article(), [{ ...stored, ...kept }]);
  const expected = same ? { id: events[0], summary: stored.summary } : null;
  expect(await store.sameMeeting({ ...probe, ...asked })).toEqual(expected);
});

test('of several the one with the most people in common, then the nearest, then the oldest', async () => {
  const store = await tempStore();
  const parties = (...persons: string[]) => [by(IRQ), to(IRN), ...persons.map((person) => to(IRN, person))];
  const { events } = await store.acceptArticle(article(), [
    statement(),
    meeting({ parties: parties(), start: day('2020-11-15') }),
    meeting({ parties: parties() }),
    meeting({ parties: parties() }),
    meeting({ parties: parties('A One'), start: day('2020-11-15') }),
    meeting({ parties: parties('A One', 'B Two'), start: day('2020-11-13') }),
  ]);
  const best = async (...persons: string[]) => (await store.sameMeeting({ ...probe, persons }))?.id;
  expect(await best()).toBe(events[2]);
  expect(await best('A One')).toBe(events[4]);
  expect(await best('B Two', 'A One')).toBe(events[5]);
});
