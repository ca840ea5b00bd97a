import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { formatDay, parseDay } from '../../../core/record/index.ts';

/** Status, countries, first day (or month) and place of each meeting that a text of 20 May 2024 tells of. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  return findMeetings(analyse(parse(article))).map(({ status, parties, start, precision, place }) => {
    const countries = [...new Set(parties.map(({ country }) => country))].sort().join('-');
    const day =
      start === null ? '' : formatDay(start).slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
    return [status, countries, day, place ?? ''].filter(Boolean).join(' ');
  });
}

describe('who had the opportunity to meet', () => {
  test.each([
    [
      "Norwegian Foreign Minister Anniken Lund had the opportunity to meet with the conference host, Chile's President Pablo Reyes, and also held bilateral meetings with officials from Chile, Peru and Ecuador.",
      ['held CHL-NOR', 'held NOR-PER', 'held ECU-NOR'],
    ],
    [
      'Irish Foreign Minister Sean Byrne met with his host, Tunisian Foreign Minister Nabil Ammar, and held talks with Algerian Prime Minister Nadir Larbaoui.',
      ['held IRL-TUN', 'held DZA-IRL'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno had a chance to meet Ethiopian Prime Minister Abiy Ahmed in Addis Ababa on Friday.',
      ['held ETH-KEN 2024-05-17 Addis Ababa'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno will have the opportunity to meet Ethiopian Prime Minister Abiy Ahmed next week.',
      ['planned ETH-KEN'],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno said he had not had the chance to meet Ethiopian Prime Minister Abiy Ahmed.',
      [],
    ],
    [
      'Kenyan Foreign Minister Paul Otieno said the summit was an opportunity to meet Ethiopian Prime Minister Abiy Ahmed.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a journey that lies ahead', () => {
  test.each([
    [
      'Foreign Minister Sean Byrne of Ireland will visit Tunis on 3 June. He said he expected that discussions with Tunisian ministers would cover migration.',
      ['planned IRL-TUN 2024-06-03 Tunis'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
