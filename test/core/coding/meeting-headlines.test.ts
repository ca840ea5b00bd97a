import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

/** Form, status and countries of each meeting that a brief tells of. */
const found = (text: string): string[] => meetingsOf(text, '2023-05-08', ['form', 'status', 'countries']);

describe('what a headline joins by a comma', () => {
  test.each([
    [
      'Kenyan President William Ruto, Ugandan President Yoweri Museveni speak with focus on border',
      ['talks held KEN-UGA'],
    ],
    [
      'Kenya, Uganda Talks in Qatar Set to Go Beyond Trade\n\nThe two sides are meeting in Doha for their most extensive discussions in years.',
      ['talks held KEN-UGA'],
    ],
    ['Kenya, Uganda talks may resume\n\nNobody knows when.', []],
    ['Brazil, Chile talks of football\n\nFans wait.', []],
    ['India, Pakistan meet in final\n\nFans wait.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('who acts for a trade or a firm, and what is no encounter', () => {
  test.each([
    ['Danish and Swedish business leaders met their Chilean colleagues to discuss tariffs.', []],
    ['Danish and Swedish leaders met their Chilean colleagues to discuss tariffs.', ['talks held CHL-DNK-SWE']],
    ["Kenya's Baraka Bank signed a cooperation agreement with Tanzania's central bank on Monday.", []],
    [
      "FRANCE'S LAFITTE SIGNS SWEDISH ACCORD\n\nPARIS, May 8 - <Lafitte et Cie> said it signed an agreement with Sweden's central bank.",
      [],
    ],
    ['Peter Olsen said he would make sure Kenyan President William Ruto can visit Norway despite a warrant.', []],
    ["Norway's Foreign Minister Ole Larsen has praised the continuous consultations between Norway and Kenya.", []],
    ["Kenyan pranksters released a hoax video call with Peru's Foreign Minister Ricardo Mendez.", []],
    [
      'Danish Foreign Minister Ole Larsen will visit Peru on Friday. Larsen said negotiations between the two blocs took a long time.',
      ['visit planned DNK-PER'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('one encounter, told in several words', () => {
  test.each([
    [
      "LIMA - In a telephone conversation, Peru's Foreign Minister, Ricardo Mendez, and Kenya's Foreign Minister, Peter Otieno, engaged in an in-depth discussion on trade.",
      ['phone-call held KEN-PER'],
    ],
    [
      "Norway's Foreign Minister Ole Larsen has travelled to Saudi Arabia amid Ethiopia's widening wars on Sudan.",
      ['visit held NOR-SAU'],
    ],
    [
      'India, Nepal and Bhutan are arranging a summit of their leaders in Kathmandu around May 26.',
      ['summit planned BTN-IND-NPL'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('states that a headline has meet, and those who clash or call at a body', () => {
  test.each([
    [
      'Peru, Kenya, and Ghana to meet on the Sudan conflict in Qatar\n\nLIMA – The foreign ministers of the three will meet in Doha soon, Peruvian Foreign Minister Luis Soto said.',
      ['talks planned GHA-KEN-PER'],
    ],
    ['Peru, Kenya to meet on Sunday\n\nThe teams are ready.', []],
    ['Peru, Kenya to meet on grass in final\n\nThe teams are ready.', []],
    [
      'Kenyan Foreign Minister Peter Otieno clashed with Peruvian President Luis Soto during a meeting in Lima.',
      ['talks held KEN-PER'],
    ],
    [
      'Kenyan Trade Minister Peter Otieno was in London to brief the International Coffee Organisation executive board.',
      [],
    ],
    [
      'Kenyan Trade Minister Peter Otieno was in London to brief Trade Minister Paul Hale on Monday.',
      ['visit held GBR-KEN'],
    ],
    ['LIMA – Kenyan President William Ruto started a three-day tour of Peru on Wednesday.', ['visit held KEN-PER']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
