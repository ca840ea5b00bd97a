import { describe, expect, test } from 'vitest';
import { heardIn } from '../../support/statements.ts';

describe('what stands beside the claim', () => {
  test.each([
    [
      'President Kofi Mensah of Ghana, on a visit to Togo, has suggested sanctions on Kenya should be eased.',
      ['Kofi Mensah GHA > KEN'],
    ],
    [
      'Norwegian Foreign Minister Kari Lund, speaking in Helsinki, Finland, said Russia had broken the accord.',
      ['Kari Lund NOR > RUS'],
    ],
    [
      'Norwegian Foreign Minister Kari Lund, citing attacks by Russia on Ukraine, called for new sanctions.',
      ['Kari Lund NOR > RUS'],
    ],
    [
      'Ghana, answering a warning by Togo, said on Monday that it would defend itself.',
      ['Ghana GHA > TGO', 'Togo TGO > GHA'],
    ],
    [
      'LIMA, May 2 - Peruvian Mining Minister Jorge Salas said he foresaw a stable price of copper, despite tension after a Turkish attack on a Syrian port. He told a news conference that demand went on growing.',
      [],
    ],
    ['Peruvian Trade Minister Jorge Salas said Bolivia had delayed the Uruguay Round.', ['Jorge Salas PER > BOL']],
    [
      'LIMA, May 2 - Peruvian Mining Minister Jorge Salas said in Caracas that Bolivia was to blame.',
      ['Jorge Salas PER > BOL'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('what a minister closes a sentence with is said once', () => {
  test.each([
    [
      'In a further move, Kenya closed the border with Ghana in protest at what it called a "plot", its foreign minister, Paul Otieno, said.',
      ['Paul Otieno KEN > GHA'],
    ],
    [
      'After a meeting in Togo, Kenyan Foreign Minister Paul Otieno said Ghana was to blame.',
      ['Paul Otieno KEN > GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('what is said at home, and what is added', () => {
  test.each([
    [
      'Argentina will not follow Brazil in a moratorium, Argentine Economy Minister Juan Sosa said. Argentine ministers told reporters they regretted that Argentina had made such an effort. They said the burden on the economy had been heavy.',
      ['Juan Sosa ARG > BRA'],
    ],
    [
      'Kenyan President Paul Otieno told the leader of Ghana that trade would grow. He said it would help the economy of both countries.',
      ['Paul Otieno KEN > GHA', 'Paul Otieno KEN > GHA'],
    ],
    [
      'A British High Commission spokesman said Britain would pay for roads in Ghana. The sum could go to British builders alone, the spokesman added.',
      ['British High Commission spokesman GBR > GHA', 'British High Commission spokesman GBR > GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('wordings of speech', () => {
  test.each([
    [
      'The dam is old. Slovakia has not answered the request for data, according to the Czech environment ministry.',
      ['Czech environment ministry CZE > SVK'],
    ],
    ['Norway’s digitalisation ministry said Sweden was late.', ['Norway’s digitalisation ministry NOR > SWE']],
    [
      'The Ghanaian president, Kofi Mensah, made it clear that Togo would have to reopen the border.',
      ['Kofi Mensah GHA > TGO'],
    ],
    ['President Kofi Mensah of Ghana indicated exports to Togo were falling.', ['Kofi Mensah GHA > TGO']],
    ['Ghana and Togo are neighbours. President Kofi Mensah of Ghana suggested a walk in the park of Lome.', []],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('whom they are against, and whose players they are', () => {
  test.each([
    [
      "Rwanda's President Paul Kagame is angry. The Ugandan government denied it was arming anti-Kagame rebels.",
      ['Ugandan government UGA > RWA'],
    ],
    [
      'India beat Pakistan by six wickets in the World Cup match in Leeds. "Pakistan bowled well," said Ravi Rao, who took four wickets for India. Captain Arjun Menon said India had feared the spinners of Pakistan.',
      [],
    ],
    [
      'Kenya won two gold medals. Kenya thought it had won the relay, too, led by defending champion Mary Otieno, but was disqualified for impeding Ghana.',
      [],
    ],
    [
      "Kenya's sports minister, Paul Otieno, said Ghana had cheated in the final of the Cup. The match ended 3-2.",
      ['Paul Otieno KEN > GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('a line without a full stop', () => {
  const around = (line: string) =>
    `Ghana halts trade with Togo\n\nKofi Mensah, Ghana's president, met the press in Accra on Friday.\n\n${line}\n\nThe border has been closed since Monday.`;

  test.each([
    ['Mensah has accused Togo of hiding the gunmen', ['Kofi Mensah GHA > TGO']],
    ['Mensah told a rally that Togo was hiding the gunmen', ['Kofi Mensah GHA > TGO']],
    ['Ghana accuses Togo of hiding gunmen', []],
    ['Togo rejects charge', []],
  ])('is a caption or a heading: %s', (line, expected) => {
    expect(heardIn(around(line))).toEqual(expected);
  });

  test('says nothing', () => {
    const text = "Kenya's navy landed there, and its foreign ministry has said nothing since. Ghana has protested.";
    expect(heardIn(text)).toEqual([]);
  });
});

describe('an inserted verb of judgement', () => {
  const before = 'Russia banned the group on Monday.';

  test.each([
    [
      `${before} The Russian ban, criticised by Norwegian Prime Minister Kari Lund, comes as Finland votes.`,
      ['Kari Lund NOR > RUS'],
    ],
    [`${before} Ivan Petrov, accused by Norway of spying for Russia, was held near Finland.`, ['Norway NOR > RUS']],
    [`${before} The film, praised by critics in Norway, was made in Finland.`, []],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('a movement that rules', () => {
  test.each([
    ['Taliban Foreign Minister Amir Wali said Pakistan had broken the truce.', ['Amir Wali AFG > PAK']],
    ["The Taliban's acting defence minister, Amir Wali, warned Pakistan against air strikes.", ['Amir Wali AFG > PAK']],
    [
      'In a tweet on Monday, Amir Wali, the deputy envoy of the Taliban Ministry of Foreign Affairs in Kandahar, lauded Iran for its help.',
      ['Amir Wali AFG > IRN'],
    ],
    ['A Taliban spokesman, Amir Wali, said Pakistan had broken the truce.', []],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('what somebody is thanked for', () => {
  test.each([
    [
      'Canadian Foreign Minister Melanie Joly commended Jordan for hosting Syrian refugees.',
      ['Melanie Joly CAN > JOR'],
    ],
    [
      "Canadian Foreign Minister Melanie Joly expressed condolences on behalf of Canada for the victims of Russia's strikes and emphasized Canada's commitment to stand with Ukraine. Joly spoke in Ottawa.",
      ['Melanie Joly CAN > UKR'],
    ],
    [
      'German Chancellor Olaf Scholz offered condolences to Turkey over the attack by Iranian proxies. Scholz spoke in Berlin.',
      ['Olaf Scholz DEU > TUR'],
    ],
    [
      "Kenyan President William Ruto thanked the minister for Canada's support. Ruto spoke in Nairobi.",
      ['William Ruto KEN > CAN'],
    ],
    [
      'Norwegian Foreign Minister Kari Lund condemned Iran for supplying drones to Russia. Lund spoke in Oslo.',
      ['Kari Lund NOR > IRN RUS'],
    ],
    [
      'Norwegian Foreign Minister Kari Lund said Norway would support mediators in Sudan, including the African Union envoy for the Great Lakes Region Thabo Mbeki.',
      ['Kari Lund NOR > SDN'],
    ],
    [
      "Kenyan President William Ruto thanked Togo for hosting Mali's refugees and urged Mali to hold elections. Ruto spoke in Nairobi.",
      ['William Ruto KEN > TGO MLI'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('whose words they are not', () => {
  test.each([
    [
      'Kenyan President Paul Otieno has lost support, political analysts\nsaid. Otieno will visit Ghanaian President Kofi Mensah in May, analysts said. But both could settle the dispute between Kenya and Ghana, they said.',
      [],
    ],
    [
      'SINGAPORE, April 9 - Officials from Peru, Chile and Bolivia will meet here tomorrow on copper, trade sources said. This is the first time Peru attends, they said, but Chile may stay away.',
      [],
    ],
    [
      'NAIROBI, May 2 - Traders said cocoa was dear. Kenyan officials said Ghana was to blame. They said Ghana had broken the accord.',
      ['Kenyan officials KEN > GHA', 'Kenyan officials KEN > GHA'],
    ],
    [
      'NAIROBI, May 2 - Kenyan Foreign Minister Paul Otieno blamed Ghana. Otieno was answering a student who noted that Ghana was a partner.',
      ['Paul Otieno KEN > GHA'],
    ],
    [
      'NAIROBI, May 2 - Kenyan Foreign Minister Paul Otieno said Ghana had broken the commitment made at the Paris meeting.',
      ['Paul Otieno KEN > GHA'],
    ],
    [
      'PEKING, May 2 - Talks between China and Kenya have ended, Kenyan Ambassador Paul Otieno said. "We are very happy with the results," Otieno told reporters after talks on the Kenyan-run railway in China.',
      ['Paul Otieno KEN > CHN', 'Paul Otieno KEN > CHN'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('bodies of several who speak for a state, or for none', () => {
  test.each([
    [
      'TORONTO, May 2 - Lawmakers from Quebec asked their U.S. counterparts to drop the duties on paper from Canada. The duties took effect in April.',
      ['Lawmakers from Quebec CAN > USA'],
    ],
    [
      'SEOUL, May 2 - U.S. legislators called on Japan to buy more beef. They left on Monday.',
      ['U.S. legislators USA > JPN'],
    ],
    ['BERLIN, May 2 - German lawmakers urged Chancellor Olaf Scholz to send tanks. They left on Monday.', []],
    ['BERLIN, May 2 - German lawmakers told reporters the bill on Japan was dead. They left on Monday.', []],
    [
      "PARIS, May 2 - Finance ministers from five leading nations said on Monday that Brazil should cut its deficit. The ministers welcomed Brazil's plan.",
      [],
    ],
    [
      'NAIROBI, May 2 - Kenyan ministers said Ghana was to blame. The accord of the Group of Ten was broken.',
      ['Kenyan ministers KEN > GHA'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

test.each([
  [
    'ACCRA, May 2 - Kenyan Foreign Minister Paul Otieno said Ghana must act. An official of the embassy said Kenya would wait for Ghana.',
    ['Paul Otieno KEN > GHA', 'official of the embassy KEN > GHA'],
  ],
  [
    'ACCRA, May 2 - The French embassy was attacked. An embassy official said Ghana must act.',
    ['embassy official FRA > GHA'],
  ],
  [
    'ACCRA, May 2 - Kenya closed its embassy in Accra. A Foreign Ministry spokesman said Kenya was to blame.',
    ['Foreign Ministry spokesman GHA > KEN'],
  ],
])('whose embassy it is: %s', (text, expected) => {
  expect(heardIn(text)).toEqual(expected);
});
