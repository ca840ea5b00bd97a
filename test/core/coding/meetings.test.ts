import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { formatDay, parseDay } from '../../../core/record/index.ts';

const PUBLISHED = '2021-03-10';

function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay(PUBLISHED) };
  return findMeetings(analyse(parse(article))).map((meeting) => {
    const countries = [...new Set(meeting.parties.map(({ country }) => country))].sort().join('-');
    const day = meeting.start === null ? '?' : formatDay(meeting.start);
    const date = meeting.precision === 'month' ? day.slice(0, 7) : day;
    return `${meeting.meetingKind} ${meeting.status} ${countries} ${date} ${meeting.place ?? '?'}`;
  });
}

const RED = 'Kenyan President Tom Otieno';
const BLUE = 'Ugandan Foreign Minister Ben Okello';

describe('what is a meeting', () => {
  test.each([
    [`${RED} met ${BLUE} in Nairobi on Monday.`, ['talks held KEN-UGA 2021-03-08 Nairobi']],
    [`${BLUE} held talks with his Kenyan counterpart on Monday.`, ['talks held KEN-UGA 2021-03-08 ?']],
    [`After a meeting with ${BLUE} in Geneva, ${RED} said all was well.`, ['talks held KEN-UGA ? Geneva']],
    [`${RED} received ${BLUE} today.`, ['talks held KEN-UGA 2021-03-10 ?']],
    [`${BLUE} will travel to Nairobi on Friday.`, ['visit planned KEN-UGA 2021-03-12 Nairobi']],
    [`${BLUE} praised Kenya during his Nairobi visit on Monday.`, ['visit held KEN-UGA 2021-03-08 Nairobi']],
    [`${BLUE} paid a visit to Kenya last week.`, ['visit held KEN-UGA 2021-03 ?']],
    [`${RED} spoke by phone with ${BLUE} yesterday.`, ['phone-call held KEN-UGA 2021-03-09 ?']],
    [`${RED} cancelled a meeting with ${BLUE} on Friday.`, ['talks cancelled KEN-UGA 2021-03-12 ?']],
    [`${RED} refused to meet ${BLUE} in Geneva on Monday.`, ['talks cancelled KEN-UGA 2021-03-08 Geneva']],
    ['The presidents of Kenya and Uganda met in Geneva.', ['talks held KEN-UGA ? Geneva']],
    ['Talks between Kenya and Uganda resumed in Geneva on Monday.', ['talks held KEN-UGA 2021-03-08 Geneva']],
    ['The Kenyan-Ugandan joint commission held its meeting on Monday.', ['talks held KEN-UGA 2021-03-08 ?']],
    ['Kenya summoned the Ugandan ambassador on Monday.', ['talks held KEN-UGA 2021-03-08 ?']],
    ['Kenya and Uganda signed a border treaty in Kampala on Monday.', ['signing held KEN-UGA 2021-03-08 Kampala']],
    [
      `${RED} visited Uganda, Rwanda and Ghana in January.`,
      ['visit held KEN-UGA 2021-01 ?', 'visit held KEN-RWA 2021-01 ?', 'visit held GHA-KEN 2021-01 ?'],
    ],
    [
      `${RED} held phone calls with his counterparts in Uganda and Ghana.`,
      ['phone-call held KEN-UGA ? ?', 'phone-call held GHA-KEN ? ?'],
    ],
    [`${RED} accepted an invitation to visit Uganda.`, ['visit planned KEN-UGA ? ?']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each([
    'Kenyan President Tom Otieno met leaders of his coalition in Nairobi.',
    'Kenya will meet Uganda in the final in Nairobi on Sunday.',
    `${RED} met Ugandan opposition leader Ben Okello.`,
    `${RED} has made 13 phone calls since Monday.`,
    `If ${RED} meets ${BLUE}, they could talk about trade.`,
    `${RED} said he was ready for talks with Uganda.`,
    `${RED} did not meet ${BLUE}.`,
    'The Kenyan proposal met a mixed response in Uganda.',
    'Kenya sent troops into Uganda in January.',
    'Kenyan Football Federation President Tom Otieno met Ugandan Football Federation President Ben Okello.',
    'Kenya signed a contract with the U.S. group Acme Corp.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('one record for one encounter', () => {
  test('repeated reports are merged, with everybody who took part', () => {
    const text = `${RED} met ${BLUE} in Nairobi on Monday. During the meeting with Okello, Otieno asked for help. Okello also met Kenyan Trade Minister Eva Soto on Monday.`;
    const [meeting, ...more] = findMeetings(
      analyse(parse({ text, title: null, outlet: null, published: parseDay(PUBLISHED) })),
    );
    expect(more).toEqual([]);
    expect(meeting?.parties.map(({ person }) => person).sort()).toEqual(['Ben Okello', 'Eva Soto', 'Tom Otieno']);
    expect(text.slice(meeting?.evidence[0]?.start, meeting?.evidence[0]?.end)).toContain('met');
  });

  test('those who also attend are added', () => {
    const text = `${RED} met ${BLUE} on Monday. Kenyan Trade Minister Eva Soto also attended the meeting.`;
    const [meeting, ...more] = findMeetings(
      analyse(parse({ text, title: null, outlet: null, published: parseDay(PUBLISHED) })),
    );
    expect(more).toEqual([]);
    expect(meeting?.parties.map(({ person }) => person)).toContain('Eva Soto');
  });

  test('a visit and the meeting it is for are one', () => {
    expect(found(`${BLUE} flew to Nairobi to meet ${RED}.`)).toEqual(['talks held KEN-UGA ? Nairobi']);
  });

  test('what was held and what is planned stay apart', () => {
    const text = `${RED} met ${BLUE} on Monday. They will meet again on Friday.`;
    expect(found(text)).toEqual(['talks held KEN-UGA 2021-03-08 ?', 'talks planned KEN-UGA 2021-03-12 ?']);
  });
});

test('a dateline gives day and place to talks of the day there', () => {
  expect(found(`NAIROBI, March 9 - ${RED} held talks here with ${BLUE}.`)).toEqual([
    'talks held KEN-UGA 2021-03-09 Nairobi',
  ]);
});

test('a headline proves a meeting only where the body is silent', () => {
  const text = `Remarks With ${BLUE}\n\nKENYAN PRESIDENT OTIENO: Thank you all. It was a good day for the region.\n`;
  expect(found(text)).toEqual(['talks held KEN-UGA ? ?']);
});
