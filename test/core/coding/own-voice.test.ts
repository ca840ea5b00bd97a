import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

/** `speaker country > countries spoken of` of each statement, with `*` where the words are the speaker's own. */
function heard(text: string): string[] {
  const source = { text, title: null, outlet: null, published: parseDay('2024-05-20') };
  return codedArticle(codeArticle(source)).statements.map(
    ({ speaker, about, direct }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}${direct ? ' *' : ''}`,
  );
}

const SPOKESMAN = 'Statement by NSC Spokesperson John Smith on Interference in Moldova\n\n';
const MINISTER = 'Statement by the Tánaiste Micheál Martin on Gaza\n\nIreland will say what it thinks.\n\n';

describe('what a statement by a named author says is his', () => {
  test.each([
    ['The United States strongly condemns Russia’s interference.', ['John Smith USA > RUS *']],
    ['The United States will take further steps to hold Russia accountable.', ['John Smith USA > RUS *']],
    ['We will continue to support Moldova’s efforts to defend its democracy.', ['John Smith USA > MDA *']],
    ['The United States is committed to standing with Moldova.', ['John Smith USA > MDA *']],
    ['Russia’s conduct violates basic norms between states.', ['John Smith USA > RUS *']],
    ['Russia and Belarus must end their campaign.', ['John Smith USA > RUS BLR *']],
    ['Our commitment to Moldova remains unwavering.', ['John Smith USA > MDA *']],
    ['It is vital that Moldova hold free elections.', ['John Smith USA > MDA *']],
    ['The American people stand with the people of Moldova.', ['John Smith USA > MDA *']],
    ['Moldova remains a valued partner of the United States.', ['John Smith USA > MDA *']],
    ['The key to peace in the region is a fair deal with Moldova.', ['John Smith USA > MDA *']],
    ['After a year of shelling, the economy of Moldova remains fragile.', ['John Smith USA > MDA *']],
    ['Russia’s long record of meddling shows what it wants.', ['John Smith USA > RUS *']],
    ['While the bereaved mourn, the leaders of Russia continue to deny what they did.', ['John Smith USA > RUS *']],
    ['The ties between Moldova and the United States have always been close.', ['John Smith USA > MDA *']],
    ['This cooperation is a pillar of the bilateral relationship.', ['John Smith USA > MDA *']],
    ['The talks will be an opportunity to deepen relations between our two countries.', ['John Smith USA > MDA *']],
    ['Moldova and Georgia are parliamentary democracies.', []],
    ['Moldova is home to half a million Ukrainians.', []],
    ['The talks with Moldova will be held in June.', []],
    ['The agenda includes trade with Moldova.', []],
    ['The minister arrives in Moldova on Friday.', []],
    ['Moldova held its elections in May.', []],
    ['Moldova has a population of two million.', []],
    ['We will continue to invest in our schools.', []],
    ['We will visit Moldova in June.', []],
    ['We will also address the parliament of Moldova.', []],
    ['We will focus on trade with Moldova.', []],
    ['We are ready to begin the summit in Chisinau.', []],
  ])('%s', (text, expected) => {
    expect(heard(`${SPOKESMAN}${text}`)).toEqual(expected);
  });

  test.each([
    ['Israel has an obligation to protect civilians.', ['Micheál Martin IRL > ISR *']],
    ['Ireland cannot accept this from Israel.', ['Micheál Martin IRL > ISR *']],
  ])('%s', (text, expected) => {
    expect(heard(`${MINISTER}${text}`)).toEqual(expected);
  });
});

test.each([
  'We call on all parties to the conflict in Mali to lay down their arms.',
  'We call on all parties to this conflict to finally lay down their arms.',
])('whoever is called on may have a “to” of his own: %s', (asked) => {
  expect(heard(`Statement by Minister Jane Hill on Mali\n\nAustralia condemns the coup in Mali. ${asked}`)).toEqual([
    'Jane Hill AUS > MLI *',
    'Jane Hill AUS > MLI *',
  ]);
});

test('what an author will do on his journey is no statement of his, but what follows goes on with whom he will see', () => {
  expect(
    heard(
      'MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS JANE HILL\n\nI look forward to attending talks with Indonesia in June. ' +
        'These contacts serve Australia’s interests.',
    ),
  ).toEqual(['Jane Hill AUS > IDN *']);
});

test('a message to one country speaks to it as “you” and of “our two countries”', () => {
  expect(
    heard(
      'On the Occasion of Kenya’s Jamhuri Day\n\nOn behalf of the United States, I congratulate the people of Kenya. ' +
        'Our two countries work side by side to end the war in Somalia. As you mark this day, you have our best wishes.',
    ),
  ).toEqual(['United States USA > KEN *', 'United States USA > KEN *', 'United States USA > KEN *']);
});

test('a state that opens with a stance and goes on as “we” speaks itself', () => {
  expect(
    heard(
      'Canada condemns the sentencing of journalists by the Belarusian regime.\n\nThe verdict was announced on Monday.\n\n' +
        'Canada will make its concerns known to the Belarusian authorities. We will intensify our sanctions against Belarus.',
    ),
  ).toEqual(['Canada CAN > BLR *', 'Canada CAN > BLR *', 'Canada CAN > BLR *']);
});

test.each([
  'PRESIDENT RUTO VISITS UGANDA\n\nPresident William Ruto arrived in Uganda on Monday. Kenya will export tea to Uganda. Our reporter saw crowds. Uganda must now decide.',
  'OSLO, March 3 (Reuters) - Foreign Minister Espen Barth Eide arrived on Monday, the ministry said. Norway will continue to send arms to Ukraine. Russia must now decide.',
])('a report takes no stance: %s', (text) => {
  expect(heard(text)).toEqual([]);
});

test.each([
  [
    'Statement by Minister Winston Peters on the visit of the Japanese Foreign Minister\n\n“I am delighted to welcome Minister Hayashi to New Zealand today. We enjoy very warm relations with Japan.\n\n“It is vital that Japan and New Zealand work together.”',
    ['Winston Peters NZL > JPN *', 'Winston Peters NZL > JPN *', 'Winston Peters NZL > JPN *'],
  ],
  [
    'Jamaica’s Independence Day\n\nAntony J. Blinken, Secretary of State\n\nI extend best wishes to the people of Jamaica. The United States and Jamaica share a strong partnership.',
    ['Antony J. Blinken USA > JAM *', 'Antony J. Blinken USA > JAM *'],
  ],
  [
    'The Ministry of Foreign Affairs of Ukraine condemns the vote in Crimea. Russia bears full responsibility for the consequences. We call on Russia to withdraw.',
    ['Ministry of Foreign Affairs of Ukraine UKR > RUS *', 'Ministry of Foreign Affairs of Ukraine UKR > RUS *'],
  ],
])('whose words a release is: %s', (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  'Robert McCloskey, Spokesperson',
  'Robert "Bob" McCloskey, Spokesman',
  'Robert McCloskey, Department Spokesperson',
  'Robert McCloskey, Secretary of State',
])('the line "%s" above a statement says whose words it holds', (line) => {
  const [, name] = /^(.*), /.exec(line) ?? [];
  expect(
    heard(`${line}\n\nPress Statement\n\nThe United States condemns the coup in Niger. We urge Niger to end it.`),
  ).toEqual([`${name} USA > NER *`, `${name} USA > NER *`]);
});

describe('a release without its author’s name or state is of the country whose number it gives for inquiries', () => {
  const release = (contact: string) =>
    `Media Release\n\nI visited Fiji from 3 to 5 June for talks with the Fijian Foreign Minister, Kaliopate Tavola. I thanked Fiji for the help we offered together.\n\n${contact}`;

  test.each([
    ['Media inquiries: Jane Hill (Ministerial) +64 4 817 9999', ['New Zealand NZL > FJI']],
    ['Media enquiries: 02 6277 1234', ['Australia AUS > FJI']],
    ['Further information: Press Office, tel. (020) 7008 1234', ['United Kingdom GBR > FJI']],
  ])('%s', (contact, expected) => {
    expect(heard(release(contact))).toEqual(expected);
  });
});

describe('whose words follow a sentence that announces them', () => {
  test.each([
    'Statement by the UK’s Ambassador for Disarmament to the UN, Rita Hart, at Peru’s review in Geneva.',
    'Statement by Rita Hart, UK Political Coordinator at the UN, at the Security Council meeting on Peru.',
    'UK Human Rights Ambassador, Rita Hart, delivered a statement on the crisis in Peru.',
    'Human rights in Peru\n\nStatement by the UK’s Human Rights Ambassador, Rita Hart, at the Human Rights Council.',
    'Explanation of vote by UK Ambassador Rita Hart at the Security Council meeting on Peru.',
    'Human rights in Peru\n\nStatement for the debate on Peru. Delivered by the UK’s Human Rights Ambassador, Rita Hart.',
    'Human rights in Peru\n\nUK Ambassador Rita Hart says that Peru must free the detained.',
  ])('%s', (opening) => {
    expect(
      heard(
        `${opening}\n\nThank you, President. We urge Peru to free the detained. Elections must be held by May.`,
      ).slice(-2),
    ).toEqual(['Rita Hart GBR > PER *', 'Rita Hart GBR > PER *']);
  });
});
