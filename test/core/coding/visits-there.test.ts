import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

/** Form, status and countries of each meeting that a text tells of. */
const found = (text: string): string[] => meetingsOf(text, '1986-07-08', ['form', 'status', 'countries']);

describe('a visit to where the text speaks of', () => {
  test.each([
    [
      'WASHINGTON, July 8 - British Trade Secretary Paul Hale spoke to reporters. Hale said prices had risen since his visit here last year.',
      ['visit held GBR-USA'],
    ],
    [
      "LIMA, July 8 - General Peter Otieno, commander of Kenya's Air Force, attended Peru's military exhibition on Monday during his visit to the country.",
      ['visit held KEN-PER'],
    ],
    [
      'Kenyan Foreign Minister Peter Otieno praised Peru on Monday. He discussed trade during his three-day visit to the country.',
      ['visit held KEN-PER'],
    ],
    [
      "Peru will host Kenyan President Daniel Moi next week. Moi's visit to the country is his first.",
      ['talks planned KEN-PER'],
    ],
    ['Kenyan President Daniel Moi praised Peru and Chile on Monday during his visit to the country.', []],
    ["Kenyan President Daniel Moi praised Peru's farmers on Monday during a visit to the country's north.", []],
    ["Kenyan President Daniel Moi praised Peru's farmers and spoke of the Pope's visit to the country.", []],
    ['LIMA, July 8 - Kenyan shipping magnate Paul Otieno spoke of his visit here last year.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('those who come along, and joint bodies', () => {
  test.each([
    [
      'Kenyan Foreign Minister Peter Otieno will visit Kampala with Swedish Foreign Minister Lars Holm next week.',
      ['visit planned KEN-SWE-UGA'],
    ],
    ['Kenyan Foreign Minister Peter Otieno visited Kampala with his wife on Monday.', ['visit held KEN-UGA']],
    [
      'NAIROBI, July 8 - Kenya has granted Peru a credit line. It was approved by a joint economic commission. The commission also discussed the fishing fleet.',
      ['talks held KEN-PER'],
    ],
    [
      "LIMA, July 8 - Peru's joint parliamentary commission on Kenya reported on Monday. The commission also discussed fishing.",
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
