import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { findStatements } from '../../../core/coding/statements/statements.ts';
import { saidOn } from '../../support/statements.ts';

const said = (text: string) => saidOn('2024-05-20', text);

describe('who of several goes on speaking, and of which country he is', () => {
  test.each([
    [
      "Evo Morales, Bolivia's president, said Chile had stolen his country's coast.\n\nChile's foreign minister, Heraldo Munoz, called the claim absurd. \"Bolivia lost a war,\" he said.",
      ['Evo Morales BOL CHL', 'Heraldo Munoz CHL BOL', 'Heraldo Munoz CHL BOL'],
    ],
    [
      "Sweden's prime minister, Ulf Kristersson, insisted his government had done everything it promised to Turkey.\n\nYet the Turkish foreign minister, Mehmet Demir, was unmoved: Sweden, he said, should not expect support.",
      ['Ulf Kristersson SWE TUR', 'Mehmet Demir TUR SWE'],
    ],
    [
      'LIMA, May 3 - Foreign Minister Rosa Vela said Peru would not yield to Ecuador.\n\nIn Quito, foreign ministry spokesman Juan Mora said Peru had ignored the facts.',
      ['Rosa Vela PER ECU', 'Juan Mora ECU PER'],
    ],
    [
      'LIMA, May 3 - Foreign Minister Rosa Vela said Peru would not yield to Ecuador.\n\nIn Quito, a government spokeswoman said Peru had ignored the facts.',
      ['Rosa Vela PER ECU', 'government spokeswoman ECU PER'],
    ],
    [
      'LIMA, May 3 - Peru will not yield to Ecuador.\n\nIn Cusco, a government spokesman said Ecuador had ignored the facts.',
      ['government spokesman PER ECU'],
    ],
    [
      'President Gabriel Boric has given up plans to receive Peruvian President Dina Boluarte this year, government sources said.\n\n"Our goal is now to meet President Boluarte in November," one of the sources said.',
      ['government sources CHL PER', 'government sources CHL PER'],
    ],
    [
      'Norwegian officials said Russia was a neighbour.\n\n"We told the Russians that we will give them an answer," one of the officials told Reuters.',
      ['Norwegian officials NOR RUS', 'Norwegian officials NOR RUS'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('how newspapers report speech', () => {
  test.each([
    [
      'Senior Sudanese diplomats hit back, saying the Egyptians were "playing with fire".',
      ['Senior Sudanese diplomats SDN EGY'],
    ],
    ['Oslo had hoped that the visit would bring it closer to Russia. The talks did not take place.', []],
    [
      'Iranian Foreign Minister Ali Farsi said the United States, which the Iranians blame for the blast, must leave.',
      ['Ali Farsi IRN USA'],
    ],
    [
      'NAIROBI, May 3 - Kenyan state-owned bank Karoo Credit, KBC, will sign an accord with Ugandan bank Nile.\n\nA KBC spokesman told reporters the agreement gives the bank a stake in Uganda. "The Ugandans will be happy," the spokesman said.',
      [],
    ],
    [
      'NAIROBI, May 3 - Kenya will sign an accord with Uganda.\n\nA NIDO spokesman told reporters the agreement gives Uganda a stake.',
      ['spokesman KEN UGA'],
    ],
    ['Diplomats in Khartoum said the Egyptians were "playing with fire".', []],
    [
      'Canada would "always stand up for human rights", Chrystia Freeland, the Canadian foreign minister, said of the row with Saudi Arabia.',
      ['Chrystia Freeland CAN SAU'],
    ],
    [
      'Austria and Slovakia have urged the European Union to take action against Hungary over its border controls.\n\nThe dispute has worsened in recent weeks.',
      ['state AUT HUN', 'state SVK HUN'],
    ],
    ['Austria has urged the European Union to take action over border controls.\n\nThe dispute has worsened.', []],
    [
      'The two capitals appeared to have settled the dispute, with the gas firm saying the taps were open again and Moldovan President Maia Sandu pledging that the row would not harm ties with Romania.',
      ['Maia Sandu MDA ROU'],
    ],
    [
      'The newspaper later printed comments by Georgian Interior Minister Giorgi Lomidze saying Armenia had agreed to reopen the road.',
      ['Giorgi Lomidze GEO ARM'],
    ],
    [
      'A statement released on Monday by the office of the Estonian prime minister spoke of the gravity of the situation.\n\nIt said: "The attacks by Russia must stop at once and for good."',
      ['office of the Estonian prime minister EST RUS'],
    ],
    [
      'Vietnam demanded that China remove a survey ship. Vietnamese foreign ministry spokeswoman Pham Thu Hang said the vessel had "violated Vietnam\'s sovereignty."',
      ['state VNM CHN', 'Pham Thu Hang VNM CHN'],
    ],
    [
      'Kenyan Trade Minister Janet Holt spoke to the press after the talks with Ghana.\n\nTrade Minister Janet Holt:\n\n"I am glad to report that we have made progress with Ghana and that we thank our hosts."',
      ['Janet Holt KEN GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what names a country but speaks of none', () => {
  test.each([
    ['Kenyan President William Ruto said Tanzania owed 100 mln U.S. dlrs.', ['William Ruto KEN TZA']],
    ['Kenyan President William Ruto said Tanzania owed 100 mln U.S. Dlrs.', ['William Ruto KEN TZA']],
    [
      'Kenyan Foreign Minister Paul Otieno said the Ethiopia-Eritrea war had cost Uganda dearly.',
      ['Paul Otieno KEN UGA'],
    ],
    ['Kenyan Foreign Minister Paul Otieno said the Ethiopia-Eritrea war must end.', ['Paul Otieno KEN ERI,ETH']],
    [
      'Norwegian Foreign Minister Ola Berg said the sanctions on Russia over the Ukraine crisis would stay.',
      ['Ola Berg NOR RUS'],
    ],
    ['Norwegian Foreign Minister Ola Berg expressed concern over Iran.', ['Ola Berg NOR IRN']],
    [
      'The broadcast, monitored by the British Broadcasting Corporation, quoted Iraqi Foreign Minister Tariq Aziz as saying Kuwait was "a thief".',
      ['Tariq Aziz IRQ KWT'],
    ],
    [
      'Australian Foreign Minister Andrew Peacock said Vietnam must halt the flow of Indo-Chinese refugees.',
      ['Andrew Peacock AUS VNM'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test('a quotation goes on behind its attribution, be it of a few words', () => {
  const text = 'Uganda is a partner. "Rwanda lost a war," Ugandan President Yoweri Museveni said. "That is history."';
  const analysis = analyse(parse({ text, title: null, outlet: null, published: null }));
  const [statement, ...more] = findStatements(analysis);
  expect(more).toEqual([]);
  expect(statement?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(21)]);
});
