import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { findStatements } from '../../../core/coding/statements/statements.ts';
import { saidOn } from '../../support/statements.ts';

const said = (text: string) => saidOn('2024-05-20', text);

describe('"it said" behind what is said: the body that spoke before', () => {
  test.each([
    [
      'The Greek Defence Ministry said Turkish jets had entered Greek airspace on Monday.\n\nThe Turkish air force had ignored two calls, it said.',
      ['Greek Defence Ministry GRC TUR', 'Greek Defence Ministry GRC TUR'],
    ],
    [
      'The Greek Defence Ministry said Turkish jets had entered Greek airspace on Monday.\n\nIt added that the Turkish air force had ignored two calls.',
      ['Greek Defence Ministry GRC TUR', 'Greek Defence Ministry GRC TUR'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who is spoken of right behind "said" does not speak', () => {
  test.each([
    [
      'Jorge Salas, head of studies at the Andes Institute, said Boric and Boluarte had hurt ties between Chile and Peru.',
      [],
    ],
    ['Chile owes Peru an answer, said Boluarte, the Peruvian president, and left.', ['Boluarte PER CHL']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a name set off by commas behind an office', () => {
  test.each([
    [
      'Putin, who received Turkey’s leader, Recep Tayyip Erdoğan, in Sochi on Wednesday, accused the US of meddling.',
      ['Putin RUS USA'],
    ],
    [
      'Sergei Lavrov, the Russian foreign minister, who met his Turkish counterpart, Hakan Fidan, on Monday, accused the US of meddling.',
      ['Sergei Lavrov RUS USA'],
    ],
    [
      'Sergei Lavrov, the Russian foreign minister, met his Turkish counterpart, Hakan Fidan, who, speaking in Sochi, accused Syria of meddling.',
      ['Hakan Fidan TUR SYR'],
    ],
    [
      'The row began a day after the US secretary of state, Mike Pompeo, said Turkey had to leave Syria.',
      ['Mike Pompeo USA SYR,TUR'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a ministry that tells what its minister said: both speak', () => {
  test.each([
    [
      'The Egyptian foreign ministry said that Foreign Minister Sameh Shoukry had told Ethiopia to stop filling the dam.',
      ['Egyptian foreign ministry EGY ETH', 'Sameh Shoukry EGY ETH'],
    ],
    ['Egyptian Foreign Minister Sameh Shoukry said Egypt wanted Ethiopia to stop.', ['Sameh Shoukry EGY ETH']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a spokesman without more is of the body that spoke before him', () => {
  test.each([
    [
      'NAIROBI (AP) – Kenya’s trade ministry said on Monday the talks over Uganda’s milk duties had failed.\n\nSpokesman Karim Otieno said Uganda rejects Tanzania as a mediator.',
      ['Kenya’s trade ministry KEN UGA', 'Karim Otieno KEN TZA,UGA'],
    ],
    [
      'NAIROBI (AP) – Kenya’s trade ministry said on Monday the talks over milk duties had failed.\n\nUganda’s trade ministry said Kenya was to blame.\n\nSpokesman Karim Otieno said Kenya had insulted Uganda.',
      ['Uganda’s trade ministry UGA KEN', 'Karim Otieno UGA KEN'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who stands before a colon that opens a caption of quotation speaks', () => {
  test.each([
    [
      'Kosovo and Serbia are at odds.\n\nSerbian President Aleksandar Vucic: "We have waited ten years for Kosovo to keep its word"',
      ['Aleksandar Vucic SRB XKX'],
    ],
    ['Kosovo and Serbia are at odds.\n\nSerbian President Aleksandar Vucic: a life in pictures of Kosovo', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whom words that name no country are to', () => {
  const around =
    'Ukraine is at war. Romania has sent aid. Ukraine needs gas. Romania sells gas. Ukraine has ports. Romania has ports. Albania has ports. Greece has ports. Ukraine is large. Romania is large. Croatia is not. Slovenia is not.';
  test.each([
    [
      `Hungarian Prime Minister Viktor Orban met Serbian President Aleksandar Vucic in Subotica on Monday. ${around}\n\n"I am glad that our meeting took place," Orban said.`,
      ['Viktor Orban HUN SRB'],
    ],
    [
      `Hungarian Prime Minister Viktor Orban met Serbian President Aleksandar Vucic in Subotica on Monday. ${around}\n\n"I am glad that it has rained," Orban said.`,
      [],
    ],
    [
      '"The building of the dam would not help anybody downstream at all," the Egyptian irrigation ministry said in a statement.\n\nEthiopia began to fill the dam in July. Ethiopia owns the dam.',
      ['Egyptian irrigation ministry EGY ETH'],
    ],
    [
      'Egyptian President Omar Hassan accused Sudan of delay. Sudan owns the dam. The harvest was poor. Prices rose. Rain fell. People stayed at home. "The time has come for me to rest," Hassan said.',
      ['Omar Hassan EGY SDN'],
    ],
    [
      'The Egyptian irrigation ministry said the building of the dam would not help anybody.\n\nEthiopia began to fill the dam in July. Ethiopia owns the dam.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('a quotation that was never closed ends before a sentence with a speaker of its own', () => {
  const first =
    'The Kenyan Treasury described its talks with Uganda as "a frank, friendly exchange on milk which Uganda had long sought.';
  const second =
    '"Uganda agreed to open its markets to all traders and to lift its duties," the Kenyan Treasury said.\n\nThe Kenyan Treasury said Uganda "is a friend of all who trade by the rules."';
  const text = `${first} ${second}`;
  const statements = findStatements(analyse(parse({ text, title: null, outlet: null, published: null })));
  expect(statements.flatMap(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)))).toContain(
    first,
  );
});

describe('what two states say that they have done with one another', () => {
  const around = 'Iran is large. Oman is small. Qatar has gas. Yemen has none. Iraq has oil.';
  test.each([
    [`Iran and Oman said they had agreed on a new ferry. ${around}`, ['state IRN OMN', 'state OMN IRN']],
    [`Iran and Oman said they had reached an accord. ${around}`, ['state IRN OMN', 'state OMN IRN']],
    [`Iran and Oman said they had sold more oil. ${around}`, []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
