import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';
import { meetingsOf } from '../../support/meetings.ts';

const TEXT = [
  'Remarks by Vice President Harris and President William Ruto of Kenya Before Bilateral Meeting',
  'Hotel Dolder\n\nZurich, Switzerland\n\n3:42 P.M. CEST',
  'PRESIDENT RUTO:  Thank you so much.  Happy to see you —',
  'VICE PRESIDENT HARRIS:  And you.',
  'PRESIDENT RUTO:  — Madam Vice President, and to see your whole team here in the hotel tonight.',
  'First, I would like to thank America and President Biden for the agreement on our ports that he and I made.',
  'And I also want to thank the American Congress for its help with the ports.  Putin is trying to make the war bloodier still.',
  'VICE PRESIDENT HARRIS:  You and I last met face to face four months ago in Nairobi.  Since then, Russia has gone on sending arms to the rebels.',
  'And just this week, you and President Biden signed a bilateral trade agreement, which is good for both of us.',
  'I am here in Switzerland to stand with Kenya and its neighbours in support of a peace that lasts, and of the ports that we build together.',
].join('\n\n');

const coded = codedArticle(codeArticle({ text: TEXT, title: null, outlet: null, published: parseDay('2024-06-15') }));

test('each paragraph of a turn that claims something is a passage of its speaker', () => {
  expect(
    coded.statements.map(({ speaker, about, evidence }) => {
      const words = TEXT.slice(evidence.start, evidence.end).replace(/^[A-Z ]+:\s+/, '');
      return `${speaker.name} > ${about.join(' ')}: ${words.slice(0, 16)}`;
    }),
  ).toEqual([
    'William Ruto > USA: First, I would l',
    'William Ruto > USA RUS: And I also want ',
    'Harris > KEN RUS: You and I last m',
    'Harris > KEN: And just this we',
    'Harris > KEN: I am here in Swi',
  ]);
});

test('a transcript is of a meeting on its day, and tells of earlier ones', () => {
  expect(
    coded.meetings.map(
      ({ kind, start, place, participants }) =>
        `${kind} ${start} ${place}: ${participants
          .map(({ name }) => name)
          .sort()
          .join(', ')}`,
    ),
  ).toEqual([
    'talks 2024-06-15 Zurich: Harris, William Ruto',
    'talks 2024-02 Nairobi: Harris, William Ruto',
    'signing 2024-06 null: Biden, William Ruto',
  ]);
});

test('what is in somebody’s interest or hands is no journey', () => {
  const text = 'It is in the interest of Chile. Chilean President Gabriel Boric was in the hands of his doctors.';
  expect(codeArticle({ text, title: null, outlet: null, published: null })).toEqual([]);
});

/** A transcript of two speakers below the lines that say where it was taken down. */
const talk = (head: string, guest: string, welcome: string, thanks: string, more = 'We work together on fish.') =>
  [
    head,
    '9:10 A.M. EST',
    `PRESIDENT BIDEN:  ${welcome}  ${more}`,
    `${guest}:  ${thanks}  We in Norway know what a friend we have in the American people.`,
    'PRESIDENT BIDEN:  Thank you all.',
  ].join('\n\n');

describe('a transcript without a headline', () => {
  const welcome = 'Welcome, Prime Minister.';
  const thanks = 'Thank you, Mr. President.';
  test.each([
    [talk('Oval Office', 'PRIME MINISTER STOLTENBERG', welcome, thanks), ['talks held NOR-USA 2022-02-03 Washington']],
    [talk('Cabinet Room', 'PRIME MINISTER HAUGLAND', welcome, thanks), ['talks held NOR-USA 2022-02-03 Washington']],
    [
      talk('Grand Hotel\n\nOslo, Norway', 'PRIME MINISTER HAUGLAND', 'Good day.', 'It is a joy to have you in Oslo.'),
      ['talks held NOR-USA 2022-02-03 Oslo'],
    ],
    [
      talk('South Court Auditorium\n\n(Via videoconference)', 'PRIME MINISTER HAUGLAND', 'Good to see you.', thanks),
      ['phone-call held NOR-USA 2022-02-03 -'],
    ],
    // Nobody greets: speeches of one day.
    [talk('Oslo, Norway', 'PRIME MINISTER HAUGLAND', 'The sea is warming.', 'The catch has fallen.'), []],
    [talk('Oval Office', 'SECRETARY VILSACK', 'Welcome.', 'It is good to be here.'), []],
  ])('is of the meeting of those who greet one another in it: %#', (text, expected) => {
    expect(meetingsOf(text, '2022-02-03', ['form', 'status', 'countries', 'day', 'place'])).toEqual(expected);
  });

  test.each([
    ['PRIME MINISTER HAUGLAND', 'Norway is a close friend.', 'NOR'],
    [
      'PRIME MINISTER HAUGLAND',
      'Ukraine needs us.  We stood up to the invasion of Ukraine.  Ukraine is grateful.',
      'NOR',
    ],
    ['KING HALVARD', 'The United States and Norway have been friends for a century.', 'NOR'],
    ['VICE PRESIDENT HARRIS', 'Norway is a close friend.', 'USA'],
  ])('gives a leader whom only a label names the state of which both speak: %s', (guest, more, country) => {
    const text = talk('Oval Office', guest, 'Welcome.', 'Thank you, Mr. President.', more);
    const { people } = analyse(parse({ text, title: null, outlet: null, published: null }));
    expect(people.map((person) => person.country)).toContain(country);
    expect(new Set(people.map((person) => person.country))).toEqual(new Set(['USA', country]));
  });
});

describe('speakers remember when one was the guest of the other', () => {
  const text = (host: string, guest: string) =>
    talk('Oval Office', 'PRIME MINISTER HAUGLAND', `Welcome, Prime Minister.  ${host}`, `Thank you.  ${guest}`);
  const now = 'talks held 2022-02-03 Washington';
  test.each([
    ['I still owe you for the hospitality you gave me in Oslo.', '', [now, 'visit held - Oslo']],
    ['I saw it when I was in Norway last year.', '', [now, 'visit held 2021-01-01 -']],
    ['', 'We had the joy of hosting you and the First Lady in Bergen.', [now, 'visit held - Bergen']],
    ['', 'I thank you for the hospitality you have shown me in Washington.', [now]],
    ['I remember that when I was a boy, a film was made in Norway.', '', [now]],
  ])('%s %s', (host, guest, expected) => {
    expect(meetingsOf(text(host, guest), '2022-02-03', ['form', 'status', 'day', 'place']).sort()).toEqual(expected);
  });
});

describe('a paragraph of a turn is of whom the speaker faces where it tells of what they share', () => {
  const said = (paragraph: string): string[] => {
    const text = [
      'Oval Office',
      'PRESIDENT BIDEN:  Welcome, Prime Minister.',
      `PRIME MINISTER STOLTENBERG:  Thank you.\n\n${paragraph}`,
      'PRESIDENT BIDEN:  Thank you all.  We know Norway well.',
    ].join('\n\n');
    const { statements } = codedArticle(codeArticle({ text, title: null, outlet: null, published: null }));
    return statements.flatMap(({ speaker, about }) => (speaker.name === 'Stoltenberg' ? [about.join(' ')] : []));
  };
  test.each([
    ['The fish of the Arctic can be saved if the two of us work together and keep the treaty of 1973 alive.', ['USA']],
    [
      'At this moment the relationship is strong, and our long friendship rests on fishing, trade and the sea.',
      ['USA'],
    ],
    ['Russia has cut the catch of cod by a third, and so the price of it has risen on every market.', ['RUS']],
    ['The price of cod has risen on every market since the spring, and it will rise again in the autumn.', []],
    ['It is a great pleasure to sit in this room, where so much has been decided over the past century.', []],
    ['It is a great pleasure to sit in this room, and let me thank you for so kind an invitation to dine.', ['USA']],
    ['As you know, my father was a fisherman, and he would take me out to sea long before the sun was up.', []],
    [
      'As you know, my father was a fisherman, and let me thank you for the ship that has been named after him.',
      ['USA'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(said(paragraph)).toEqual(expected);
  });
});
