import { expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';

/** `countries spoken of: first words` of each statement, in reading order. */
function heard(text: string): string[] {
  const findings = codeArticle({ text, title: null, outlet: null, published: null });
  return codedArticle(findings).statements.map(({ about, evidence }) => {
    const [span] = [evidence].flat();
    return `${about.join(' ')}: ${text.slice(span?.start, span?.end).split(' ').slice(0, 3).join(' ')}`;
  });
}

test.each([
  [
    'Statement by Foreign Minister Penny Wong on the violence in Chad\n\nAustralia condemns the attack on a market in Chad. I am horrified by the reports of killings of women and children. ' +
      "This attack is an unacceptable violation of humanitarian law. We urge Chad's authorities to protect civilians. Our embassy is working with Australian citizens. " +
      'Our government will hold those responsible to account. Australia is a generous donor.',
    [
      'TCD: Australia condemns the',
      'TCD: I am horrified',
      'TCD: This attack is',
      "TCD: We urge Chad's",
      'TCD: Our government will',
    ],
  ],
  [
    'Statement by Foreign Secretary David Lammy on Belarus\n\nThe UK has today imposed sanctions on six officials of the Lukashenko regime. These sanctions target judges of Belarus who jailed protesters. ' +
      'This shows that the UK stands with the people of Belarus. It is part of a wider effort. We will not tolerate this repression. Sanctions are a tool of our foreign policy.',
    ['BLR: These sanctions target', 'BLR: This shows that', 'BLR: We will not'],
  ],
  [
    'Statement by Prime Minister Justin Trudeau on the shooting in Quebec\n\nI am appalled by this attack. Our thoughts are with those affected. I spoke with the President of France. ' +
      'We will continue to fight this violence.',
    [],
  ],
])('a release goes on about the country of its headline: %s', (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test('the block behind "X said:" is one statement, though a subtitle has named him before', () => {
  expect(
    heard(
      'UK welcomes Kenya deal\n\nFCO Minister Hugo Carter welcomes new deal\n\nHugo Carter, Foreign Office Minister for Africa, said:\n\n' +
        'I welcome the pact signed yesterday between the Government of Kenya and the county council.\n\nI encourage the Government of Kenya to work with it.',
    ),
  ).toEqual(['KEN: Hugo Carter, Foreign']);
});
