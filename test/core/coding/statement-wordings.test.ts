import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';

/** `speaker country > countries spoken of: type`, in reading order. */
function heard(text: string): string[] {
  const coded = codedArticle(codeArticle({ text, title: null, outlet: null, published: null }));
  return coded.statements.map(
    ({ speaker, about, eventType }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}: ${eventType}`,
  );
}

describe('who speaks, of whom, and how', () => {
  test.each([
    [
      'Accusing Peru of moving the border, Chilean President Ana Soto sent troops. The border stayed shut.',
      'Ana Soto CHL > PER: ACCUSE',
    ],
    [
      'Warning Peru not to move the border, Chilean President Ana Soto left the hall. The border stayed shut.',
      'Ana Soto CHL > PER: THREATEN',
    ],
    [
      'Chilean Foreign Minister Ana Soto held Peru responsible for the flood. The border stayed shut.',
      'Ana Soto CHL > PER: ACCUSE',
    ],
    [
      "Chilean Foreign Minister Ana Soto reacted angrily to Peru's plan for the dam. The border stayed shut.",
      'Ana Soto CHL > PER: ACCUSE',
    ],
    [
      "Chilean Foreign Minister Ana Soto cast doubt on Peru's account of the accident. The border stayed shut.",
      'Ana Soto CHL > PER: ACCUSE',
    ],
    [
      "Chilean Foreign Minister Ana Soto came out in favour of Peru's bid. The border stayed shut.",
      'Ana Soto CHL > PER: SUPPORT',
    ],
    [
      "Chilean Foreign Minister Ana Soto drew attention to Peru's failure to open the border. The border stayed shut.",
      'Ana Soto CHL > PER: COMMENT',
    ],
    [
      "Ana Soto, Chile's embattled leftist president, said Peru had moved the border. The border stayed shut.",
      'Ana Soto CHL > PER: COMMENT',
    ],
    [
      'Ana Soto, the long-serving foreign minister of Chile, said Peru had moved the border. The border stayed shut.',
      'Ana Soto CHL > PER: COMMENT',
    ],
    [
      'Ana Soto, the recently re-elected president of Chile, said Peru had moved the border. The border stayed shut.',
      'Ana Soto CHL > PER: COMMENT',
    ],
    [
      'The United States welcomes the announcement by Japan of new measures against North Korea.',
      'United States USA > JPN: SUPPORT',
    ],
    [
      'We call on Russia to release the sailors, the Ukrainian Foreign Ministry said in a statement.',
      'Ukrainian Foreign Ministry UKR > RUS: APPEAL',
    ],
    [
      '"We will not forget what Denmark has done for us," Estonian Prime Minister Mari Tamm was quoted by Danish radio as saying.',
      'Mari Tamm EST > DNK: COMMENT',
    ],
    [
      'Chilean U.N. spokesman Juan Arad said the dispute with Norway was of a legal nature.',
      'Juan Arad CHL > NOR: COMMENT',
    ],
    ['Kenyan U.N. Representative Tom Otieno accused Uganda of delay.', 'Tom Otieno KEN > UGA: ACCUSE'],
    [
      'Norwegian Prime Minister Jonas Berg expressed "restricted optimism" about a crisis with Chile.',
      'Jonas Berg NOR > CHL: COMMENT',
    ],
    ['Oslo is to blame for the delay of the pipeline, claims Moscow.', 'Moscow RUS > NOR: ACCUSE'],
    ['Iran has described its plans as peaceful, while Norway has accused it of lying.', 'Norway NOR > IRN: ACCUSE'],
    [
      'A senior Israeli official, speaking on condition of anonymity, said Egypt had agreed to the plan.',
      'senior Israeli official ISR > EGY: AGREE',
    ],
    [
      'Crown Prince Mohammed bin Salman of Saudi Arabia thanked Iraq for its hospitality.',
      'Mohammed bin Salman SAU > IRQ: SUPPORT',
    ],
    [
      'Sheikh Abdullah bin Zayed, the UAE foreign minister, urged Iran to respond to the letter.',
      'Abdullah bin Zayed ARE > IRN: APPEAL',
    ],
    [
      'In an interview with a newspaper, Malian Prime Minister Choguel Maiga accused France of abandoning his country.',
      'Choguel Maiga MLI > FRA: ACCUSE',
    ],
    ['Hungary rejected a claim by Ukraine that it was blocking the shipments.', 'Hungary HUN > UKR: REJECT'],
    [
      'Foreign Secretary David Lammy expressed his condolences to the people of Morocco after the earthquake.',
      'David Lammy GBR > MAR: SUPPORT',
    ],
    [
      "The State Department condemned North Korea's launch of a missile and urged Pyongyang to return to talks.",
      'State Department USA > PRK: ACCUSE',
    ],
    ['Iran warned Azerbaijan not to allow Israeli bases on its soil.', 'Iran IRN > AZE: THREATEN'],
    [
      'The Polish government called for the withdrawal of Soviet troops from Poland.',
      'Polish government POL > RUS: APPEAL',
    ],
    [
      'U.S. Under Secretary of State Victoria Nuland praised Georgia for its reforms.',
      'Victoria Nuland USA > GEO: SUPPORT',
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });

  test('a relative clause makes no statement of its own', () => {
    expect(heard('Egyptian officials said Israel had kept land that it had promised to return.')).toHaveLength(1);
  });
});

describe('what is disclaimed', () => {
  test.each([
    [
      'Iraq would not allow its territory to be used to threaten Iran, Iraqi Foreign Minister Fuad Hussein said.',
      'AGREE',
    ],
    ["Turkey would not interfere in Syria's affairs, a Turkish Foreign Ministry spokesman said.", 'COMMENT'],
    [
      'Kenya wants balanced relations with China based on the principle of non-interference, Kenyan President Ruto said.',
      'COMMENT',
    ],
    ['Mexico will join Brazil in the fight against the threat of drug gangs, President Sheinbaum said.', 'COMMENT'],
  ])('%s', (text, type) => {
    expect(heard(text).map((statement) => statement.split(': ')[1])).toEqual([type]);
  });
});

describe('where the words say only in which capital', () => {
  test.each([
    ['Swedish claims are groundless, the Foreign Ministry in Oslo said.', 'Foreign Ministry NOR > SWE: COMMENT'],
    ['Officials in Cairo accused Ethiopia of filling the dam.', 'Officials EGY > ETH: ACCUSE'],
    ['A government spokesman in Lima rejected the Chilean claim.', 'government spokesman PER > CHL: REJECT'],
    [
      'Polish farmers have nothing to fear, Agriculture Minister Jan Holub told reporters in Prague.',
      'Jan Holub CZE > POL: COMMENT',
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });
});

describe('speech told by a noun, from the side of what it is about', () => {
  test.each([
    [
      'Missile tests by North Korea drew sharp criticism from the Japanese government.',
      'Japanese government JPN > PRK: ACCUSE',
    ],
    [
      "Chile's decision on lithium won praise from Japan's trade minister.",
      "Japan's trade minister JPN > CHL: SUPPORT",
    ],
    ['Nicaragua came under fire from Costa Rica over the march.', 'Costa Rica CRI > NIC: ACCUSE'],
    ['A Danish sale of frigates brought a warning from China.', 'China CHN > DNK: THREATEN'],
    ["Egypt's plan for the canal was met with protests from Sudan.", 'Sudan SDN > EGY: ACCUSE'],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });

  test('but not shots', () => {
    expect(heard('Thai troops came under fire from Cambodia on Sunday.')).toEqual([]);
  });
});

describe('who speaks for somebody', () => {
  test.each([
    [
      "President Emmanuel Macron's office said Chile had kept its word.",
      "President Emmanuel Macron's office FRA > CHL: COMMENT",
    ],
    [
      'The office of President Mahmoud Abbas accused Israel of lying.',
      'office of President Mahmoud Abbas PSE > ISR: ACCUSE',
    ],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });
});

describe('the type of what is told, promised or brushed aside', () => {
  test.each([
    ["Norway's prime minister told Russia to withdraw its ships.", "Norway's prime minister NOR > RUS: REQUEST"],
    ['Norway vowed a crushing reply to any Russian attack.', 'Norway NOR > RUS: THREATEN'],
    ['Norway brushed aside an appeal from Russia to open the port.', 'Norway NOR > RUS: REJECT'],
    ['Norway said it would close the strait to Russian ships if a cable was cut.', 'Norway NOR > RUS: THREATEN'],
    ['Norway waved aside a Russian offer of talks.', 'Norway NOR > RUS: REJECT'],
    ['Norway called the Russian election a fraud.', 'Norway NOR > RUS: ACCUSE'],
    ['Freetown asked Nigeria to keep its soldiers in place.', 'Freetown SLE > NGA: APPEAL'],
    ['Norway reiterated its backing for Finland.', 'Norway NOR > FIN: SUPPORT'],
    ['Norway signalled it would accept a Russian plan.', 'Norway NOR > RUS: AGREE'],
    ['There was a furious reaction from Oslo to the Russian tariff.', 'Oslo NOR > RUS: ACCUSE'],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });
});

test('what is only measured against is not spoken of', () => {
  expect(
    heard('British Prime Minister Keir Starmer said Japan had seen wages rise faster than in Germany or France.'),
  ).toEqual(['Keir Starmer GBR > JPN: COMMENT']);
});

describe('speech in a side clause', () => {
  test.each([
    [
      'A Danish Foreign Ministry spokesman emerged later to say there was no deal with Iceland.',
      'Danish Foreign Ministry spokesman DNK > ISL: COMMENT',
    ],
    [
      'Ariel Sharon, blaming Yasser Arafat for the bombings, sent his tanks to the city on Monday.',
      'Ariel Sharon ISR > PSE: ACCUSE',
    ],
    ['Washington ordered China to close its office in Houston.\nThe staff left.', 'Washington USA > CHN: REQUEST'],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });

  test('but not orders to one’s own', () => {
    expect(heard('Israel ordered its troops to pull out of Lebanon.\nThe staff left.')).toEqual([]);
    expect(heard('President Bashar al-Assad ordered Syrian officials to speak to Turkey.\nThey left.')).toEqual([]);
  });
});

describe('names given', () => {
  test.each([
    ['Nicolas Maduro branded the Colombian president a liar.', 'Nicolas Maduro VEN > COL: ACCUSE'],
    ["Norway's foreign minister called Russian remarks untrue.", "Norway's foreign minister NOR > RUS: ACCUSE"],
    ['Norway said a Russian ship had rammed a patrol boat.', 'Norway NOR > RUS: ACCUSE'],
    ['Ankara condemned the vote in Athens, which it called an outrage.', 'Ankara TUR > GRC: ACCUSE'],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });
});

describe('what is denied or admitted is no accusation', () => {
  test.each([
    ['Norway denied Swedish charges that it had spied on a port.', 'Norway NOR > SWE: COMMENT'],
    ['Norway admitted a violation of Swedish airspace.', 'Norway NOR > SWE: COMMENT'],
  ])('%s', (text, expected) => {
    expect(heard(text)[0]).toBe(expected);
  });
});

describe('no statement between countries', () => {
  test.each([
    'British Prime Minister Keir Starmer told parliament that taxes would rise.',
    'A car maker said it would build a factory in Mexico.',
    'Talks between Japan and Korea will resume next week.',
    'The leaders discussed trade between Chile and Peru.',
    'A Pentagon spokesman declined to comment on the report.',
    'Opposition leader Morgan Tsvangirai of Zimbabwe has returned from South Africa, his spokesman said.',
    'French President Emmanuel Macron and Polish Prime Minister Donald Tusk condemned the attack.',
    'To win friends, the Chinese are offering loans to Brazil.\nThey have done so before.',
    "Kenyan tea growers fear a tax.\nThe association's chairman, Peter Kamau, thanked Pakistan.",
    "The Taliban's political spokesman told Pakistan that talks were off.",
    'Residents of a region that borders Mongolia heard a loud thud near Kyzyl, the Tuva government said.',
  ])('%s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('who goes on speaking', () => {
  test.each([
    [
      'an attribution behind what is said is of whoever spoke before',
      'Polish President Jan Nowak said Ukraine was right. The president of Ukraine would win, he told reporters.',
      'Jan Nowak POL > UKR: COMMENT',
    ],
    [
      '“When he returned” is of the subject behind the comma',
      'Iraqi President Ali Saleh met the press. When he returned to Moscow, Russian envoy Ivan Sidorov praised Iraq.',
      'Ivan Sidorov RUS > IRQ: SUPPORT',
    ],
    [
      'a statement is of whoever made one last',
      "Nicaragua's order, given by President Luis Mora, was a mistake, the U.S. State Department said. The statement said Nicaragua would regret it.",
      'U.S. State Department USA > NIC: COMMENT',
    ],
    [
      'who joins others in condemning condemns',
      'Iran and Russia joined Syria in condemning an Israeli air strike.',
      'Russia RUS > ISR: ACCUSE',
    ],
    [
      'a nation by its adjective',
      'The Japanese also said that the United States was trading unfairly.',
      'Japanese JPN > USA: COMMENT',
    ],
    [
      'joint concern about a third country',
      'Australia, Japan and the United States have expressed concern about China. More followed.',
      'Australia AUS > CHN: COMMENT',
    ],
  ])('%s', (_, text, expected) => {
    expect(heard(text)).toContain(expected);
  });

  test('what is urged on one’s own people is said to no other country', () => {
    expect(
      heard('Iraqi Prime Minister Nuri Hassan met U.S. Senator John Hill. Hassan urged residents to leave.'),
    ).toEqual([]);
  });

  test('a place that a treaty is called by is not spoken of', () => {
    expect(heard('U.S. Secretary of State Ann Lee urged Russia to keep behind the Minsk line.')).toEqual([
      'Ann Lee USA > RUS: APPEAL',
    ]);
  });
});

test('points behind "also said:" are one statement each', () => {
  const text = [
    'French President Emmanuel Macron has admitted that taxes are too high, in an interview with a newspaper.',
    'Mr Macron also said:',
    'Germany must spend more on defence',
    'He is confident that Italy will keep its word',
    'Schools should open earlier in the day',
    'He spoke at home in Paris. "I like to walk in the hills and read in the evening," he said.',
  ].join('\n\n');
  expect(heard(text)).toEqual(['Emmanuel Macron FRA > DEU: REQUEST', 'Emmanuel Macron FRA > ITA: COMMENT']);
});

test('officials in Brussels speak for neither side', () => {
  const text =
    'LISBON, May 3 (Reuters) - Portugal accused Spain on Friday of overfishing.\nOfficials in Brussels said they were ready to help.';
  expect(heard(text)).toEqual(['Portugal PRT > ESP: ACCUSE']);
});

test('who speaks of his own country, with no word of relations, does not go on speaking to another', () => {
  const text =
    'Peruvian President Jorge Vargas thanked Bolivia for its gas.\n\nVargas said Peru would need 20 million dollars to repair its roads.';
  expect(heard(text)).toEqual(['Jorge Vargas PER > BOL: SUPPORT']);
});

test('an interview that mentions a journey abroad is not addressed to its goal', () => {
  const remarks = Array.from({ length: 12 }, (_, at) => `Mr Hill said budget item ${at + 1} had been hard to pass.`);
  const text = `President Jane Hill of the United States will fly to Kenya in May.\n\n${remarks.join('\n\n')}`;
  expect(heard(text)).toEqual([]);
});
