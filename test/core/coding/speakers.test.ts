import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { findStatements } from '../../../core/coding/statements/statements.ts';
import { parseDay } from '../../../core/record/index.ts';

/** Speaker and addressed countries of each statement in a text. */
function said(text: string): string[] {
  const analysis = analyse(parse({ text, title: null, outlet: null, published: parseDay('2021-03-10') }));
  return findStatements(analysis, findMeetings(analysis)).map(({ parties }) => {
    const speaker = parties.find(({ side }) => side === 'actor');
    const about = parties.filter(({ side }) => side === 'recipient').map(({ country }) => country);
    return `${speaker?.person ?? speaker?.role ?? 'state'} ${speaker?.country} ${about.sort().join()}`;
  });
}

describe('whoever speaks again is one', () => {
  test.each([
    [
      'A Kenyan envoy said on Sunday that ties with Ghana were improving.\n\nPaul Otieno, the Kenyan ambassador to Ghana, told reporters that relations with Ghana were good.',
      ['Paul Otieno KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      "Kenya's minister of international trade said on Monday that Kenya would ask Ghana for help.\n\nThe minister, Paul Otieno, told reporters that Ghana should lift its sanctions.",
      ['Paul Otieno KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    [
      'A Kenyan spokesperson said on Monday that Kenya would back Ghana.\n\nOtieno will visit Ghana at the invitation of President Kofi Mensah, spokesperson Mary Wanjiru said.\n\nShe also noted that Ghana is a partner.',
      ['Mary Wanjiru KEN GHA', 'Mary Wanjiru KEN GHA', 'Mary Wanjiru KEN GHA'],
    ],
    [
      'A Kenyan official said on Monday that Kenya rejected the claims by Ghana.\n\nPresident Paul Otieno of Kenya told reporters that Ghana was a friend.',
      ['Kenyan official KEN GHA', 'Paul Otieno KEN GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('who is answered and whose report it is', () => {
  test.each([
    [
      'The Kenyan government accused Ghana of backing rebels. Ghana has denied the charges.',
      ['Kenyan government KEN GHA', 'state GHA KEN'],
    ],
    [
      'The Kenyan government accused Ghana of backing rebels. Ghana denied there was a change of policy.',
      ['Kenyan government KEN GHA'],
    ],
    [
      'The Ghanaian harvest may fall, the Kenyan Agriculture Department said.\n\nThe report said Ghana might import grain.',
      ['Kenyan Agriculture Department KEN GHA', 'Kenyan Agriculture Department KEN GHA'],
    ],
    [
      'But, echoing Ugandan officials, a Kenyan Foreign Ministry spokesman said the dispute with Ghana would end.\n\n"We shall find a way out of this," the spokesman said.',
      ['Kenyan Foreign Ministry spokesman KEN GHA', 'Kenyan Foreign Ministry spokesman KEN GHA'],
    ],
    [
      'The chair of the African Affairs Department of the Kenyan Foreign Ministry told the Ghanaian envoy that Kenya was concerned.',
      ['chair of the African Affairs Department of the Kenyan Foreign Ministry KEN GHA'],
    ],
    [
      'The minister has arrived from Ghana, the press service of the Kenyan Defence Ministry said. "Our guests from Ghana begin their visit today," the press service said.',
      ['Kenyan Defence Ministry KEN GHA', 'Kenyan Defence Ministry KEN GHA'],
    ],
    [
      'Kenyan and Ghanaian officials met in July. Each nation accused the other of bad faith.',
      ['state KEN GHA', 'state GHA KEN'],
    ],
    ['Kenya has an agreement with Ghana which specifies how much oil Kenya buys.', []],
    ['GENEVA - Delegates said Ghana had rejected a plan by Togo.', ['state GHA TGO']],
    [
      'The Kenyan Foreign Ministry said Ghana must leave. A ministry spokesman, Paul Otieno, added that Ghana had been warned.',
      ['Kenyan Foreign Ministry KEN GHA', 'Paul Otieno KEN GHA'],
    ],
    ['Kenyan Oil Minister Paul Otieno indicated Ghana was blocking a deal.', ['Paul Otieno KEN GHA']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose an office is', () => {
  test.each([
    [
      'TUNIS, May 2 - A Kenyan field commander said on Sunday that Ghana had sent troops.',
      ['Kenyan field commander KEN GHA'],
    ],
    [
      'Ghana may buy gas, Kenyan officials were quoted by a newspaper as saying.\n\nThe ships would pass Togo, the officials said.',
      ['Kenyan officials KEN GHA', 'Kenyan officials KEN TGO'],
    ],
    [
      'NAIROBI, May 2 - Kenya will pay its debts to Ghana, Prime Minister Paul Otieno said. Foreign Minister Mary Wanjiru said in Lusaka that Ghana had been patient.',
      ['Paul Otieno KEN GHA', 'Mary Wanjiru KEN GHA'],
    ],
    [
      'A newspaper reported a high-ranking Kenyan official as saying Ghana had broken the pact.',
      ['Kenyan official KEN GHA'],
    ],
    ['A newspaper reported a Kenyan ship as missing near Ghana.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
