import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

const coded = (text: string) =>
  codedArticle(codeArticle({ text, title: null, outlet: null, published: parseDay('2024-05-20') }));

/** `kind status countries place: participants` of each meeting that a release tells of. */
const found = (text: string) =>
  coded(text).meetings.map(
    ({ kind, status, countries, place, participants }) =>
      `${kind} ${status} ${[...countries].sort().join('-')} ${place}: ${participants
        .map(({ name }) => name)
        .sort()
        .join(', ')}`,
  );

/** `speaker country > countries spoken of` of each statement. */
const heard = (text: string) =>
  coded(text).statements.map(({ speaker, about }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}`);

describe('who spoke by phone', () => {
  test.each([
    [
      "Readout of the Minister's Call with the Foreign Minister of Peru\n\nThe Foreign Minister of Norway, Espen Barth Eide, spoke today with Peruvian Foreign Minister Javier Olaechea. They discussed trade.",
      ['phone-call held NOR-PER null: Espen Barth Eide, Javier Olaechea'],
    ],
    [
      'The Kenyan president, William Ruto, spoke to Canadian Prime Minister Mark Carney this afternoon.',
      ['phone-call held CAN-KEN null: Mark Carney, William Ruto'],
    ],
    [
      'The Kenyan president, William Ruto, spoke to Canadian Prime Minister Mark Carney at a dinner in London.',
      ['talks held CAN-KEN London: Mark Carney, William Ruto'],
    ],
    [
      'The Kenyan president, William Ruto, spoke to Canadian Prime Minister Mark Carney on the margins of the congress.',
      ['talks held CAN-KEN null: Mark Carney, William Ruto'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('guests and deeds that are welcomed', () => {
  test.each([
    [
      'Danish Prime Minister Mette Frederiksen welcomed Icelandic President Halla Tomasdottir to Copenhagen.',
      ['talks held DNK-ISL Copenhagen: Halla Tomasdottir, Mette Frederiksen'],
      [],
    ],
    ["Boris Johnson has welcomed the decision by Kenya's leaders to hold talks.", [], ['Boris Johnson GBR > KEN']],
    ['France welcomes the release by Iran of two teachers.', [], ['France FRA > IRN']],
  ])('%s', (text, meetings, statements) => {
    expect(found(text)).toEqual(meetings);
    expect(heard(text)).toEqual(statements);
  });
});

describe('offices that tell whose a release is', () => {
  test.each([
    [
      'Deputy Assistant Secretary Jennings Visits Colombo\n\nDeputy Assistant Secretary Carla Jennings visited Sri Lanka, where she met with President Ranil Wickremesinghe.',
      ['talks held LKA-USA Colombo: Carla Jennings, Ranil Wickremesinghe'],
    ],
    [
      'Foreign Office Minister summons Cuban ambassador\n\nForeign Office Minister Anne Lister today summoned the Cuban Ambassador over the vote of the National Assembly on Guyana.',
      ['talks held CUB-GBR null: Anne Lister, ambassador'],
    ],
    [
      'Minister for Latin America to visit Peru\n\nForeign Office Minister Anne Lister will travel to Peru next week.',
      ['visit planned GBR-PER null: Anne Lister'],
    ],
    [
      'The leaders of Serbia and Albania met in Tirana. They looked forward to meeting again soon.',
      ['talks held ALB-SRB Tirana: '],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is told beside a meeting', () => {
  test.each([
    [
      'Deputy Foreign Minister Jan Novak of the Czech Republic and his Latvian counterpart conferred on energy, transit and sanctions in a telephone conversation on Monday.',
      ['phone-call held CZE-LVA null: Jan Novak'],
    ],
    [
      'The Venezuelan foreign minister thanked his Cuban counterpart for hosting the next round of talks with the rebels.',
      [],
    ],
    ['The cabinet of India has approved the signing of an agreement between India and Guyana on gas.', []],
    [
      'Cairo hosted a round of talks between the foreign ministers of Chad and Sudan on Sunday.',
      ['talks held SDN-TCD Cairo: '],
    ],
    ['Madrid hosted the final between the teams of Greece and Turkey on Sunday.', []],
    [
      'Canadian Trade Minister Mary Ng arrives in Lima on Monday before visiting Chile.',
      ['visit held CAN-PER Lima: Mary Ng', 'visit planned CAN-CHL null: Mary Ng'],
    ],
    [
      'The Portuguese foreign minister received this Monday at Palacio das Necessidades the Kenyan ambassador, Grace Otieno.',
      ['talks held KEN-PRT null: Grace Otieno, foreign minister'],
    ],
    [
      'Canada and Peru will sign a trade pact in Washington, D.C. Minister Mary Ng will sign for Canada and Ambassador Luis Rojas for Peru.',
      ['signing planned CAN-PER Washington: Luis Rojas, Mary Ng'],
    ],
    [
      'Canada and Peru will hold the Canada-Peru Dialogue in Lima on June 3. Counsellor Mary Ng will lead the Canadian delegation.',
      ['talks planned CAN-PER Lima: Mary Ng'],
    ],
    [
      'British Prime Minister Keir Starmer held talks with Dutch Prime Minister Mark Rutte in The Hague before travelling to Paris for a dinner with President Emmanuel Macron.',
      [
        'talks held GBR-NLD The Hague: Keir Starmer, Mark Rutte',
        'talks planned FRA-GBR Paris: Emmanuel Macron, Keir Starmer',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('for whom an unsigned release speaks', () => {
  test.each([
    [
      'National Day of Finland\n\nOn behalf of the Government of Canada, I send warm wishes to the people of Finland.',
      ['Canada CAN > FIN'],
    ],
    ['Gifts\n\nOn behalf of our supporters, I thank the people of Finland for their gifts.', []],
    [
      'Response to media queries on remarks by the German Foreign Office\n\nThe Official Spokesperson Shri Arvind Tandon said: “India rejects the remarks. We urge Germany to wait.”',
      ['Arvind Tandon IND > DEU'],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});

describe('what is played, denied or consulted', () => {
  test.each([
    ['The Iranian national futsal team will meet Brazil in Doha next week.', []],
    ["The Kenyan women's volleyball squad met Egypt in Tunis on Monday.", []],
    [
      'Norway and Chile held the fourth Political Consultation in Santiago on 3 May.',
      ['talks held CHL-NOR Santiago: '],
    ],
    ['Norway acted in close consultation with Chile, the foreign ministry said.', []],
    ['The Iranian foreign ministry ruled out reports that Tehran is planning to hold talks with Riyadh.', []],
    [
      'AMMAN - Chairman of the Joint Chiefs of Staff Maj. Gen. Yousef Huneiti met with the Rwandan army chief on Monday.',
      ['talks held JOR-RWA Amman: Yousef Huneiti, army chief'],
    ],
    [
      'Courtesy Call on Foreign Minister Hayashida by the Minister of Trade of Panama\n\nOn May 3, Ms. Ana Vega, Minister of Trade of Panama, paid a courtesy call on Mr. HAYASHIDA Jiro, Minister for Foreign Affairs. Minister Hayashida said that Panama is a friend of Japan.',
      ['talks held JPN-PAN null: Ana Vega, HAYASHIDA Jiro'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('who briefs in an American transcript is no leader of the same surname', () => {
  expect(
    heard(
      "Daily Press Briefing\n\nQUESTION: What about the coup in Niger?\n\nMR. MILLER: We condemn the coup in Niger and we call on Niger's junta to free the president.\n\nQUESTION: And Mali?\n\nMR. MILLER: We urge Mali to hold elections this year, as it has promised to do.",
    ),
  ).toEqual(['Miller USA > NER', 'Miller USA > MLI']);
});

describe('sessions in New York, and ministers for those abroad', () => {
  test.each([
    [
      "On the sidelines of the UN General Assembly in New York, Foreign Minister Wang Yi met with Burundi's Foreign Minister Albert Shingiro.",
      ['talks held BDI-CHN New York: Albert Shingiro, Wang Yi'],
    ],
    [
      'Turkish Foreign Minister Hakan Fidan will meet Moussa Keita, Minister of Foreign Affairs, Cooperation and Malians Abroad, and will be received by President Adama Traore.',
      ['talks planned MLI-TUR null: Adama Traore, Hakan Fidan, Moussa Keita'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('New York stands for no state', () => {
    expect(heard('The Norwegian minister told a UN meeting in New York that Mali must free them.')).toEqual([
      'Norwegian minister NOR > MLI',
    ]);
  });
});

describe('what a headline adds', () => {
  test('the day that ends it', () => {
    const call = (headline: string) =>
      coded(
        `${headline}\n\nFrench Foreign Minister Catherine Colonna spoke with Jordanian Foreign Minister Ayman Safadi.`,
      ).meetings[0]?.start;
    expect(call('Call with Jordanian Foreign Minister Ayman Safadi, 15 January 2024')).toBe('2024-01-15');
    expect(call('Attack on the embassy of 15 January 2024')).toBe(null);
  });

  test('no visit of traders', () => {
    const body = 'will visit Accra next month, the chamber of commerce said.';
    expect(found(`Danish delegation to visit Ghana\n\nA delegation of Danish dairy firms ${body}`)).toEqual([]);
    expect(found(`Danish delegation to visit Ghana\n\nA delegation ${body}`)).toEqual([
      'visit planned DNK-GHA Accra: ',
    ]);
  });
});

describe('turns that begin with a greeting', () => {
  test.each([
    [
      'Department Press Briefing\n\nMS BROWN: Good afternoon, everyone. I have one item at the top. The United States condemns the shelling of villages by the army of Sudan. We call on the Government of Sudan to let aid convoys pass.\n\nQUESTION: Thank you. Anything on Chad?\n\nMS BROWN: Our embassy is open. We have called on the Government of Chad to hold elections.',
      ['Brown USA > SDN', 'Brown USA > TCD'],
    ],
    [
      'Remarks by Minister Otieno of Kenya and Minister Ruiz of Peru\n\nMINISTER OTIENO: Good morning, everybody. It is good to see you all here today. The flight from Lima to Nairobi is long, and the weather in Peru has been bad all through this week of travel.\n\nMINISTER RUIZ: Good morning. We are very happy to be here in Nairobi.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});
