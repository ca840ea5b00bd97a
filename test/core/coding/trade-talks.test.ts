import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

/** Form, status, countries, first day and place of each meeting that a dispatch on trade, oil or debt tells of. */
const found = (text: string): string[] =>
  meetingsOf(text, '1986-07-08', ['form', 'status', 'countries', 'day', 'place']);

describe('those met whom only the place tells, and lists of those who attend', () => {
  test.each([
    [
      'NAIROBI, July 8 - Transport Minister Peter Otieno held talks in Peru with top officials on Monday.',
      ['talks held KEN-PER 1986-07-07 -'],
    ],
    [
      'SANTIAGO, July 8 - Norwegian Oil Minister Lars Holm met senior government officials here on Monday.',
      ['talks held CHL-NOR 1986-07-07 Santiago'],
    ],
    [
      'NAIROBI, July 8 - A Kenyan delegation will meet in Lima on Thursday to finalize a fishing deal.',
      ['talks planned KEN-PER 1986-07-10 Lima'],
    ],
    [
      'OSLO, July 8 - Trade Minister Lars Holm said the quotas hurt. Holm was also in Tokyo for trade talks.',
      ['talks held JPN-NOR 1986-07-08 Tokyo'],
    ],
    [
      'LIMA, July 8 - The tin meeting on Monday was attended by representatives of Bolivia, Kenya, Peru and Uganda.',
      ['talks held BOL-KEN-PER-UGA 1986-07-07 Lima'],
    ],
    [
      'ACCRA, July 8 - Ministers convene here on Thursday for a meeting, which will be attended by Gabon, Ghana and Togo.',
      ['talks planned GAB-GHA-TGO 1986-07-10 Accra'],
    ],
    ['SANTIAGO, July 8 - Norwegian Oil Minister Lars Holm met World Bank officials here on Monday.', []],
    ['NAIROBI, July 8 - Kenyan Trade Minister Peter Otieno met union leaders in Rome on Monday.', []],
    ['NAIROBI, July 8 - Oil Minister Peter Otieno held talks in Geneva with senior officials on Monday.', []],
    ['NAIROBI, July 8 - A Kenyan business delegation will meet in Lima on Thursday.', []],
    ['LIMA, July 8 - The tin meeting on Monday was attended by businessmen from Bolivia, Kenya and Peru.', []],
    ["OSLO, July 8 - Trade Minister Lars Holm said the plan was also in Japan's interest.", []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('talks told in passing, and what came of a meeting', () => {
  test.each([
    [
      'TOKYO, July 8 - Kenya was ready for trade talks with Peru although it failed to persuade Lima to drop the duties in three days of crisis talks which closed in Lima on Friday.',
      ['talks held KEN-PER 1986-07-04 Lima'],
    ],
    [
      'OSLO, July 8 - Norway and Chile are at odds over fish. Norway agreed to cut its catch at talks in Santiago last week.',
      ['talks held CHL-NOR 1986-07-01 Santiago'],
    ],
    [
      'OSLO, July 8 - Norway and Chile are at odds over fish. Norway agreed to cut its catch at talks of the fishing body in Santiago last week.',
      [],
    ],
    [
      'OSLO, July 8 - Norway and Chile are at odds. Norway agreed to cut its catch in coffee talks in London last week.',
      [],
    ],
    [
      'NAIROBI, July 8 - Peruvian and Kenyan officials failed to agree on tea in two days of talks here.',
      ['talks held KEN-PER 1986-07-08 Nairobi'],
    ],
    ["NAIROBI, July 8 - Peru's Lima Bank held talks with Kenya's central bank on a loan.", []],
    ['OSLO, July 8 - Norwegian firms wooed Chilean buyers in talks in Santiago last week.', []],
    [
      'LIMA, July 8 - Kenyan President Daniel Moi said on Monday the row would end. His remarks came after a meeting in Lima with Peruvian President Alan Garcia.',
      ['talks held KEN-PER 1986-07-08 Lima'],
    ],
    [
      'NAIROBI, July 8 - President Daniel Moi said he would cut taxes. The announcement followed a meeting with farmers in Nakuru.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a gathering whose members a later sentence lists, and talks as such', () => {
  test.each([
    [
      'NAIROBI, July 8 - Coffee producers will meet in Nairobi next week. Delegates from Brazil, Colombia and Kenya will take part, officials said.',
      ['talks planned BRA-COL-KEN 1986-07-01 Nairobi'],
    ],
    [
      "ACCRA, July 8 - Cocoa producing countries will meet here on Thursday, Ghana's Cocoa Board said. The Ivory Coast, Kenya and Ghana are expected to attend.",
      ['talks planned CIV-GHA-KEN 1986-07-10 Accra'],
    ],
    ['LIMA, July 8 - Tin producers will meet here on Thursday. Banks from Bolivia, Peru and Kenya fear a fall.', []],
    [
      'LIMA, July 8 - Tin producers will meet here on Thursday. Businessmen from Bolivia, Peru and Kenya will attend.',
      [],
    ],
    ['LIMA, July 8 - Tin producers will meet here on Thursday. Bolivia, Peru and Kenya took part in the war.', []],
    ["NAIROBI, July 8 - Kenya's foreign minister Peter Otieno said talks with Peru were not wise.", []],
    ["NAIROBI, July 8 - Kenya's foreign minister Peter Otieno has floated talks with Peru.", []],
    [
      "NAIROBI, July 8 - Kenya's foreign minister Peter Otieno said talks with Peru in Lima on Friday were not conclusive.",
      ['talks held KEN-PER 1986-07-04 Lima'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
