import { expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { parseDay } from '../../../core/record/index.ts';
import { meetingsOf } from '../../support/meetings.ts';

/** Each meeting as `status countries: persons`, each statement as `speaker COUNTRY > about`. */
function findings(text: string): string[] {
  return codeArticle({ text, title: null, outlet: null, published: parseDay('2021-03-10') }).map((finding) => {
    if (finding.kind === 'meeting') {
      const countries = [...new Set(finding.parties.map(({ country }) => country))].sort().join('-');
      const persons = finding.parties.flatMap(({ person }) => (person ? [person] : []));
      return `${finding.status} ${countries}: ${persons.join(', ')}`;
    }
    const [speaker, ...about] = finding.parties;
    return `${speaker?.person ?? speaker?.role} ${speaker?.country} > ${about.map(({ country }) => country).join()}`;
  });
}

test('a minister who writes "I", with his name in capitals, sets off for two capitals', () => {
  expect(
    findings(
      'MEDIA RELEASE\n\nTHE HON PETER GARRETT MP\nMINISTER FOR FOREIGN AFFAIRS\n\nVISIT TO INDONESIA AND EAST TIMOR\n\n' +
        'I will visit Jakarta and Dili from 24 to 27 March for discussions with the governments of Indonesia and East Timor.\n\n' +
        'In Jakarta I will meet Foreign Minister Hassan Wirayuda.\n\n' +
        'In Dili I will call on Chief Minister Mari Alkatiri to discuss the border.\n\nCANBERRA 20 March 2021\n',
    ),
  ).toEqual(['planned AUS-IDN: Peter Garrett, Hassan Wirayuda', 'planned AUS-TLS: Peter Garrett, Mari Alkatiri']);
});

test('the minister who announces a visit is not the one who comes', () => {
  const found = findings(
    'MINISTER FOR TRADE\n\nKOREAN TRADE MINISTER TO VISIT AUSTRALIA\n\nThe Minister for Trade, Mr John Dawkins, announced today ' +
      'that the Minister for Trade and Industry of the Republic of Korea, Mr Rha Woong Bae, would visit Australia from 12 to 16 October.\n',
  );
  expect(found).toContain('John Dawkins AUS > KOR');
  expect(found).toContain('planned AUS-KOR: Rha Woong Bae');
});

test('a senator who is minister speaks for Australia, whose counterpart is named', () => {
  expect(
    findings(
      'Ministerial talks with New Zealand\n\nMinister for Immigration and Citizenship Chris Evans met his New Zealand ' +
        'counterpart, Jonathan Coleman, in Wellington this week.\n\nSenator Evans said the two countries would share data.\n',
    ),
  ).toContain('held AUS-NZL: Chris Evans, Jonathan Coleman');
});

test('the Prime Minister of a release is not the one he receives', () => {
  expect(
    findings(
      'PM meeting with Prime Minister Anwar of Malaysia\n\nThe Prime Minister welcomed the Prime Minister of Malaysia, Anwar Ibrahim, ' +
        'to Downing Street this morning.\n\nThe Prime Minister congratulated Prime Minister Anwar on taking the chair of ASEAN and said the UK ' +
        'would support Malaysia in that role.\n\nThey agreed to speak again soon.\n',
    ),
  ).toEqual(['held GBR-MYS: Anwar Ibrahim', 'Prime Minister GBR > MYS']);
});

test('one of two offices stands for its holder', () => {
  expect(
    findings(
      'The Tánaiste and Minister for Foreign Affairs, Simon Harris, met his Ukrainian counterpart Andrii Sybiha in Munich today.\n\n' +
        'The Tánaiste said: "Ireland stands with Ukraine and will continue to do so."\n',
    ),
  ).toEqual(['held IRL-UKR: Simon Harris, Andrii Sybiha', 'Simon Harris IRL > UKR']);
});

test('three officials who condemn together each speak', () => {
  expect(
    findings(
      'Deputy Secretary of State Wendy Sherman met with South Korean Vice Foreign Minister Cho Hyundong and Japanese Vice ' +
        "Foreign Minister Mori Takeo in Tokyo today. The three officials condemned North Korea's launches.\n",
    ),
  ).toEqual([
    'held JPN-KOR-USA: Wendy Sherman, Cho Hyundong, Mori Takeo',
    'Wendy Sherman USA > PRK',
    'Cho Hyundong KOR > PRK',
    'Mori Takeo JPN > PRK',
  ]);
});
test('who also came to the meeting is added to it', () => {
  expect(
    findings(
      'Muscat, ONA -- Omani Foreign Minister Badr Albusaidi received Kenyan Foreign Minister Alfred Mutua today. The meeting ' +
        'was attended by Trade Minister Eng. Qais Al-Yousef. Also present was Kenyan Ambassador Juma Mwinyi.\n',
    ),
  ).toEqual(['held KEN-OMN: Badr Albusaidi, Qais Al-Yousef, Alfred Mutua, Juma Mwinyi']);
});

test('a joint body that met is another meeting than the one after which it is spoken of', () => {
  expect(
    findings(
      'OSLO, March 8 - Norwegian Foreign Minister Espen Barth Eide and Chilean President Gabriel Boric held talks on Monday. ' +
        'After his talks with Boric, Eide said Norway and Chile had set up a joint fishing commission, which met in Bergen last month.\n',
    ).filter((found) => found.startsWith('held')),
  ).toEqual(['held CHL-NOR: Espen Barth Eide, Gabriel Boric', 'held CHL-NOR: ']);
});

test('what a visitor is told of the whole region is said to him', () => {
  expect(
    findings(
      'Danish Defence Minister Troels Lund Poulsen met his Polish counterpart Wladyslaw Kosiniak-Kamysz on Monday. ' +
        'Poulsen also noted that Denmark holds that the states of the region must guard its sea themselves.\n',
    ),
  ).toContain('Troels Lund Poulsen DNK > POL');
});

test.each([
  ['I have just met with President Dina Boluarte of Peru.', '2024-05-20'],
  ['I’ve just spoken with Prime Minister Mark Carney of Canada.', '2024-05-20'],
  ['I just concluded a call with President Gabriel Boric of Chile.', '2024-05-20'],
  ['I spoke with Prime Minister Mark Carney of Canada, whose election was just.', '-'],
])('what an author has just done is of the day of the text: %s', (text, day) => {
  expect(meetingsOf(`Statement from President Joe Biden\n\n${text}`, '2024-05-20', ['day'])).toEqual([day]);
});
