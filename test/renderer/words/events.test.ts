import { expect, test } from 'vitest';
import { labelOf, spokenWords, surname, type Told } from '../../../renderer/words/events.ts';
import { country, day } from '../support/fill.ts';

const talks: Told = {
  kind: 'meeting',
  type: 'CONSULT',
  meetingKind: 'talks',
  status: 'held',
  start: day('2020-11-14'),
  end: day('2020-11-14'),
  precision: 'day',
  place: 'Tehran',
  summary: 'Amir Hatami receives Juma Inad',
  parties: [
    { country: country('IRQ'), person: 'Juma Inad', role: 'defence minister', side: 'actor' },
    { country: country('IRN'), person: 'Amir Hatami', role: 'defence minister', side: 'recipient' },
    { country: country('IRN'), person: 'Mohammad Bagheri', role: 'chief of staff', side: 'recipient' },
  ],
};

test('the label of a meeting says who – what – where, one person of each country', () => {
  expect(labelOf(talks)).toBe('Inad, Hatami – talks – Tehran');
});

test('the label of a statement names the one who speaks and what they do', () => {
  const [inad, hatami] = talks.parties;
  const parties = [inad, hatami].filter((party) => party !== undefined);
  expect(labelOf({ ...talks, kind: 'statement', type: 'ACCUSE', meetingKind: null, place: null, parties })).toBe(
    'Inad – accuses',
  );
});

test('where nobody is named, countries are', () => {
  const parties = [{ country: country('IRN'), person: null, role: null, side: 'actor' as const }];
  expect(labelOf({ ...talks, kind: 'statement', type: 'REJECT', meetingKind: null, place: null, parties })).toBe(
    'Iran – rejects',
  );
});

test('what is unusual of a status is said aloud', () => {
  expect(spokenWords({ ...talks, status: 'cancelled' })).toBe(
    'Meeting, cancelled, 14 November 2020: Amir Hatami receives Juma Inad',
  );
});

test('the day of the report is not said to be the day of the event', () => {
  expect(spokenWords({ ...talks, precision: 'unknown' })).toBe(
    'Meeting, reported on 14 November 2020: Amir Hatami receives Juma Inad',
  );
  expect(spokenWords({ ...talks, start: null, end: null, precision: 'unknown' })).toContain('Meeting, no date: ');
});

test.each([
  ['Mohammad Javad Zarif', 'Zarif'],
  ['Mohammed Shia al-Sudani', 'al-Sudani'],
  ['Mohammed bin Salman', 'bin Salman'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Lula', 'Lula'],
])('the surname of %s is %s', (person, name) => {
  expect(surname(person)).toBe(name);
});
