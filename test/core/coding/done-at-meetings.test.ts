import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

const told = (text: string) => meetingsOf(text, '2021-03-10', ['form', 'status', 'countries', 'place']);

describe('what somebody urges, offers or pledges at talks is done there', () => {
  test.each([
    ['Chilean President Ana Soto urged calm in talks with Peruvian President Luis Vega.', 'talks held CHL-PER -'],
    [
      'The Chilean president, Ana Soto, urged Peru to open the border in a telephone conversation with her Peruvian counterpart.',
      'phone-call held CHL-PER -',
    ],
    [
      'Chilean President Ana Soto said she was ready to help in a phone call with Peruvian President Luis Vega.',
      'phone-call held CHL-PER -',
    ],
    [
      'Chilean President Ana Soto encouraged investment during a brief meeting with Peruvian President Luis Vega in Lima.',
      'talks held CHL-PER Lima',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    'Chilean President Ana Soto urged progress in talks with Peruvian President Luis Vega.',
    'Chilean President Ana Soto expressed interest in talks with Peruvian President Luis Vega.',
    'Chilean President Ana Soto urged Peru to take part in talks with Bolivia.',
    'Chilean President Ana Soto is ready for talks with Peruvian President Luis Vega.',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('whom somebody speaks to at an encounter that names nobody', () => {
  test.each([
    [
      'Chilean President Ana Soto congratulated Peru’s new president in a phone call on Monday.',
      'phone-call held CHL-PER -',
    ],
    [
      'Soto, the Chilean foreign minister, complained to Peruvian Foreign Minister Luis Vega on the telephone that the border was shut.',
      'phone-call held CHL-PER -',
    ],
    [
      'Chilean Foreign Minister Ana Soto raised the matter with President Luis Vega of Peru over lunch on Monday.',
      'talks held CHL-PER -',
    ],
    [
      'Chilean Trade Minister Ana Soto told Peru in two days of talks that her patience was running out.',
      'talks held CHL-PER -',
    ],
    [
      'Chilean Foreign Minister Ana Soto and Peruvian Foreign Minister Luis Vega agreed by phone to keep the border open.',
      'phone-call held CHL-PER -',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    'Chilean Trade Minister Ana Soto told Peruvian reporters in talks on copper prices that she would go on.',
    'Chilean Trade Minister Ana Soto expressed her gratitude to Peru on Monday.',
    'Chilean Trade Minister Ana Soto complained to Peru in a letter.',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('capitals that stand for the parties are not where they meet', () => {
  test.each([
    ['Negotiators from Santiago and Lima met in Madrid on Monday.', 'talks held CHL-PER Madrid'],
    ['Officials from Santiago and Lima met on Monday.', 'talks held CHL-PER -'],
    ['The talks between delegations from Seoul and Pyongyang lasted 11 hours.', 'talks held KOR-PRK -'],
    ['A delegation from Lima met Chilean officials in Santiago on Monday.', 'talks held CHL-PER Santiago'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who comes to the talks of others, and who represents a state', () => {
  test.each([
    [
      'The Kenyan foreign minister joined the talks between Chile and Peru in Lima on Monday.',
      'talks held CHL-KEN-PER Lima',
    ],
    [
      'The Kenyan prime minister joined a meeting between Chilean and Peruvian ministers in Lima.',
      'talks held CHL-KEN-PER Lima',
    ],
    [
      'Kenyan, Ghanaian and Togolese ministers later joined the talks with Chilean representatives in Lima.',
      'talks held CHL-GHA-KEN-TGO Lima',
    ],
    [
      'Kenyan Foreign Minister Tom Otieno joined Chilean President Ana Soto for talks in Lima.',
      'talks held CHL-KEN Lima',
    ],
    ['Chilean and Peruvian representatives met in Madrid.', 'talks held CHL-PER Madrid'],
    ["Chile's representative met Peruvian ministers in Madrid.", 'talks held CHL-PER Madrid'],
    [
      'Chilean President Ana Soto and Peruvian President Luis Vega met in Madrid, with efforts to bring peace to Chad set to dominate their talks.',
      'talks held CHL-PER Madrid',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('representatives of a trade are none of a state', () => {
    expect(told('Kenyan Trade Minister Tom Otieno met Chilean business representatives.')).toEqual([]);
  });
});

describe('a stay without talks, and talks that lie ahead of who has gone abroad', () => {
  test.each([
    [
      'Chilean President Ana Soto held no talks with Peruvian ministers during her trip to Lima.',
      'visit held CHL-PER Lima',
    ],
    ['Chilean President Ana Soto had no formal talks during her visit to Peru.', 'visit held CHL-PER -'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('a dateline is not the place of what is to be on another day', () => {
    expect(
      told(
        'SANTIAGO – A Chilean delegation arrived in Lima on Tuesday. The delegation is to meet Peruvian President Luis Vega on Friday.',
      ),
    ).toEqual(['visit held CHL-PER Lima', 'talks planned CHL-PER -']);
  });
});
