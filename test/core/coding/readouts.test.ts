import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

const coded = (text: string) =>
  codedArticle(codeArticle({ text, title: null, outlet: null, published: parseDay('2024-05-20') }));

/** `speaker country > countries spoken of`, with `*` where the words are his own. */
const heard = (text: string) =>
  coded(text).statements.map(
    ({ speaker, about, direct }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}${direct ? ' *' : ''}`,
  );

/** `status countries place: participants` of each meeting. */
const found = (text: string) =>
  coded(text).meetings.map(
    ({ status, countries, place, participants }) =>
      `${status} ${[...countries].sort().join('-')} ${place}: ${participants
        .map(({ name, country }) => `${name} ${country}`)
        .sort()
        .join(', ')}`,
  );

const READOUT =
  'Foreign Secretary meeting with Turkish Foreign Minister\n\nMinisters discussed trade\n\nDavid Lammy\n\n' +
  'A Foreign Office spokesman said: “The Foreign Secretary met Turkish Foreign Minister Hakan Fidan this morning on the margins of the climate meeting in New York.\n\n' +
  '“The ministers discussed trade. The Foreign Secretary pressed for Turkey to use its influence.\n\n' +
  '“He was clear that Turkey must act.”';

test('a readout that a spokesman is quoted with tells what his principal said', () => {
  expect(heard(READOUT)).toEqual([
    'Foreign Office spokesman GBR > TUR *',
    'David Lammy GBR > TUR',
    'David Lammy GBR > TUR',
  ]);
  expect(found(READOUT)).toEqual(['held GBR-TUR New York: David Lammy GBR, Hakan Fidan TUR']);
});

describe('what is no statement', () => {
  const met = 'U.S. Defense Secretary Lloyd Austin met with Polish Defense Minister Mariusz Blaszczak. ';
  test.each([
    [`${met}The release said both leaders discussed grain for Ukraine.`, []],
    [`${met}The two leaders discussed air defense, according to a Defense Department news release.`, []],
    [`${met}Austin thanked Poland for its help, according to the release.`, ['Lloyd Austin USA > POL']],
    [`${met}It was clear that Poland was content.`, []],
    [
      'Kenyan Foreign Ministry spokesman John Kamau said: “Somalia said it would close the border. We urge Somalia to wait.”',
      ['John Kamau KEN > SOM *'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('who and what makes a meeting', () => {
  test.each([
    [
      'Today, senior officials from Canada and Peru met in Lima to convene the Canada-Peru Dialogue. Trade Minister Mary Stone and Ambassador Louis Marcotte chaired the meeting for Canada. Foreign Minister Javier Olaechea chaired the meeting for Peru.',
      ['held CAN-PER Lima: Javier Olaechea PER, Louis Marcotte CAN, Mary Stone CAN'],
    ],
    [
      'U.S. Special Envoy Brett McGurk will lead a delegation to Rome for a meeting on May 27 with Italian officials. The last meeting of the Contact Group took place in Washington on March 21, 2024.',
      ['planned ITA-USA Rome: Brett McGurk USA'],
    ],
    [
      'The United States and Russia agreed on a truce. The United States will continue to facilitate negotiations between both sides.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what a state says at a meeting of its own, of no state by name, is to whom it met', () => {
  const met = 'Officials of Norway and Chile met in Oslo on Monday to discuss salmon. ';
  test.each([
    [`${met}Norway stressed the importance of clean water.`, ['Norway NOR > CHL']],
    [
      `${met}Norway stressed the importance of clean water. Norway also reiterated the need for open talks on quotas.`,
      ['Norway NOR > CHL', 'Norway NOR > CHL'],
    ],
    [`${met}Norway affirmed that the wages of its own fishermen would rise.`, []],
    ['The sea off Oslo is warm. Norway stressed the importance of clean water.', []],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('what leaders reaffirm together of their relations is a word of each, what they mean to do is none', () => {
  const met = 'President Luis Lacalle Pou met with President Gabriel Boric of Chile in Montevideo. Uruguay is host. ';
  const both = ['Luis Lacalle Pou URY > CHL', 'Gabriel Boric CHL > URY'];
  test.each([
    [`${met}The leaders reaffirmed the close ties between Chile and Uruguay.`, both],
    [`${met}They reiterated the value of the bilateral partnership.`, both],
    [`${met}The two leaders affirmed the importance of trade between their two countries.`, both],
    [`${met}They reaffirmed their shared commitment to peace in Colombia.`, []],
    [`${met}They reiterated their steadfast support for Colombia.`, []],
    [`${met}They reiterated the need for good schools.`, []],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

test.each([
  ['Ukraine thanked Norway while it goes on defending itself against Russia.', ['Ukraine UKR > NOR']],
  ['The leaders of Norway will meet on Monday as Ukraine defends its territory against Russia.', []],
  ['Norway defended its ban on trawlers from Russia.', ['Norway NOR > RUS']],
])('a state that defends itself in arms says nothing: %s', (text, expected) => {
  expect(heard(text)).toEqual(expected);
});
