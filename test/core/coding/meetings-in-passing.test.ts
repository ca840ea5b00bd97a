import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { formatDay, parseDay } from '../../../core/record/index.ts';

/** Form, status, countries and place of each meeting that a dispatch of 8 July 1986 tells of in passing, and its day if known. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('1986-07-08') };
  return findMeetings(analyse(parse(article)))
    .map(({ meetingKind, status, parties, place, start }) =>
      [
        ...[meetingKind, status, [...new Set(parties.map(({ country }) => country))].sort().join('-'), place ?? '-'],
        ...(start === null ? [] : [formatDay(start)]),
      ].join(' '),
    )
    .sort();
}

describe('visits from which somebody has come back', () => {
  test.each([
    [
      'NAIROBI, July 8 - Foreign Minister Peter Wambua told reporters on his return from Tanzania and Rwanda that the border posts would reopen.',
      ['visit held KEN-RWA -', 'visit held KEN-TZA -'],
    ],
    [
      'HELSINKI, July 8 - Fresh from a trip to Estonia, Prime Minister Jari Koski called for a new ferry line.',
      ['visit held EST-FIN -'],
    ],
    [
      'RIGA, July 8 - Back in Riga from Stockholm, Foreign Minister Juris Kalns said the ferry deal was near.',
      ['visit held LVA-SWE Stockholm'],
    ],
    [
      'DAKAR, July 8 - President Amadou Fall, who has returned from a tour of Mali and Niger, will address parliament on Friday.',
      ['visit held MLI-SEN -', 'visit held NER-SEN -'],
    ],
    ['ROME, July 8 - Finance Minister Adam Rossi said workers returning from Germany would pay no tax.', []],
    ['LIMA, July 8 - President Luis Mora returned from the Paris air show on Sunday.', []],
    ['SANTIAGO, July 8 - President Juan Prieto, back from a holiday in Mexico, faces a vote on Monday.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('meetings at which something was said', () => {
  test.each([
    [
      'OTTAWA, July 8 - Trade Minister Ruth Bell said she had put the proposal to Mexican officials last month when they met for talks in Toronto.',
      ['talks held CAN-MEX Toronto 1986-06-01'],
    ],
    [
      'SEOUL, July 8 - Foreign Minister Park Jin-woo said he made the point to the Japanese ambassador when he saw him on Monday.',
      ['talks held JPN-KOR Seoul 1986-07-07'],
    ],
    [
      'BERNE, July 8 - Interior Minister Karl Brandt warned Czech officials when they met union leaders that rules would be tightened.',
      [],
    ],
    [
      'STOCKHOLM, July 8 - Energy Minister Eva Lind told members of parliament when they met on Tuesday that Norway would sell more power.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('two states that deal with each other at a meeting', () => {
  test.each([
    [
      'ALGIERS, July 8 - Algeria and Morocco, which broke off ties in 1976, discussed the return of prisoners at a meeting in Oujda, the news agency said. Taking part in the talks were Algerian Interior Minister Hadi Khediri and his Moroccan counterpart, Driss Basri.',
      ['talks held DZA-MAR Oujda 1986-07-08'],
    ],
    [
      'OSLO, July 8 - Norway and the Soviet Union reached an accord on cod quotas in negotiations in Murmansk, the fisheries ministry said.',
      ['talks held NOR-RUS Murmansk 1986-07-08'],
    ],
    [
      'DHAKA, July 8 - Bangladesh and Burma settled their dispute over fishing at a meeting of officials in Rangoon.',
      ['talks held BGD-MMR Rangoon 1986-07-08'],
    ],
    [
      'HANOI, July 8 - Vietnam and Thailand made no progress in talks here on Monday.',
      ['talks held THA-VNM Hanoi 1986-07-07'],
    ],
    ['LIMA, July 8 - Peru and Brazil failed to agree on a new rate in talks with creditor banks in New York.', []],
    ['GENEVA, July 8 - Iran and Iraq agreed on quotas at a meeting of OPEC.', []],
    ['ROME, July 8 - Italy and Malta agreed that Libya should be at the meeting in Paris.', []],
    ['ROME, July 8 - Italy and Malta discussed tactics at a meeting before the final.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('meetings of several states, of whom some may come', () => {
  test.each([
    [
      'BRASILIA, July 8 - Ministers from Brazil, Argentina, Uruguay and, possibly, Paraguay will meet here on Friday to discuss tariffs.',
      ['talks planned ARG-BRA-PRY-URY Brasilia 1986-07-11'],
    ],
    [
      'NAIROBI, July 8 - Officials of Kenya, Uganda, Tanzania and probably Rwanda will meet in Nairobi next week.',
      ['talks planned KEN-RWA-TZA-UGA Nairobi 1986-07-01'],
    ],
    [
      "LUANDA, July 8 - Representatives of five African countries will meet here on July 20 to discuss fish prices, Angola's Fisheries Minister, Jose Faria, said. He said Angola, Zaire, Congo, Gabon and Liberia would be represented.",
      ['talks planned AGO-COD-COG-GAB-LBR Luanda 1986-07-20'],
    ],
    [
      'BUDAPEST, July 8 - Officials from three countries meet in Budapest on Friday. The countries taking part are Hungary, Austria and Yugoslavia, a spokesman said.',
      ['talks planned AUT-HUN-SRB Budapest 1986-07-11'],
    ],
    ['NAIROBI, July 8 - Farmers from Kenya, Uganda and perhaps Rwanda will meet here on Friday.', []],
    [
      'PARIS, July 8 - Bankers from four countries will meet here on July 20. France, Italy, Spain and Portugal would be represented.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('departures told by a noun', () => {
  test.each([
    [
      'SEOUL, July 8 - The announcement came before the departure later today of a 12-member South Korean delegation for Washington for talks with U.S. officials.',
      ['talks planned KOR-USA Washington 1986-07-08'],
    ],
    [
      'JERUSALEM, July 8 - Parliament debated shortly before the departure of an Israeli delegation to Cairo for negotiations with Egypt on Taba.',
      ['talks planned EGY-ISR Cairo'],
    ],
    ['TOKYO, July 8 - The departure of Japanese firms for Thailand continued.', []],
    [
      'PARIS, July 8 - The departure of Foreign Minister Luc Morel from the cabinet followed talks with the president.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('encounters told beside the news', () => {
  test.each([
    [
      'BUENOS AIRES, July 8 - Accompanied by his Chilean counterpart, Argentine Foreign Minister Raul Paz inspected the tunnel.',
      ['talks held ARG-CHL Buenos Aires 1986-07-08'],
    ],
    [
      'LA PAZ, July 8 - President Hugo Rivas opened the bridge in the presence of Paraguayan President Oscar Benitez.',
      ['talks held BOL-PRY La Paz 1986-07-08'],
    ],
    [
      'WASHINGTON, July 8 - With Panamanian President Ruben Arias looking on, President John Baxter signed the bill.',
      ['talks held PAN-USA Washington 1986-07-08'],
    ],
    [
      'NAIROBI, July 8 - Ethiopian Foreign Minister Haile Tessema, with whom President Joseph Mutua held talks on Monday, has left Nairobi.',
      ['talks held ETH-KEN Nairobi 1986-07-07'],
    ],
    [
      'LUANDA, July 8 - Cuban Foreign Minister Ramon Diaz, whom President Jose Lopes received on Monday, brought a message.',
      ['talks held AGO-CUB Luanda 1986-07-07'],
    ],
    [
      'HANOI, July 8 - Laotian Defence Minister Kham Souk paid a call on President Nguyen Van Tam on Monday.',
      ['talks held LAO-VNM Hanoi 1986-07-07'],
    ],
    [
      'JERUSALEM, July 8 - U.S. envoy Philip Grant shuttled between Jerusalem and Damascus last week.',
      ['visit held ISR-USA - 1986-07-01', 'visit held SYR-USA - 1986-07-01'],
    ],
    [
      'ACCRA, July 8 - Foreign Minister Kofi Asante headed a Ghanaian team to Abidjan on Monday.',
      ['visit held CIV-GHA Abidjan 1986-07-07'],
    ],
    [
      'ATHENS, July 8 - The arrival in Athens of Cypriot President Andreas Loizou on Monday was watched closely.',
      ['visit held CYP-GRC Athens 1986-07-07'],
    ],
    [
      'LISBON, July 8 - Portuguese Foreign Minister Pedro Pires said in Luanda, where he is on a three-day visit, that credits would be renewed.',
      ['visit held AGO-PRT Luanda 1986-07-08'],
    ],
    [
      'LIMA, July 8 - Summoned to the Foreign Ministry on Monday, Bolivian ambassador Hugo Rivas denied the charge.',
      ['talks held BOL-PER - 1986-07-07'],
    ],
    [
      'QUITO, July 8 - President Leon Vargas has put forward by a week his visit to Washington.',
      ['visit planned ECU-USA Washington'],
    ],
    [
      'BUENOS AIRES, July 8 - Accompanied by an Israeli film crew, Interior Minister Raul Paz inspected the prison.',
      [],
    ],
    ['GENEVA, July 8 - With Libya absent, Swiss ministers put off a vote.', []],
    ['LIMA, July 8 - Summoned by a judge on Monday, former Bolivian ambassador Hugo Rivas denied the charge.', []],
    ['DAMASCUS, July 8 - Buses shuttled refugees between Damascus and Beirut last week.', []],
    ['ATHENS, July 8 - The arrival in Athens of two Turkish tankers on Monday was watched closely.', []],
    ['MONTEVIDEO, July 8 - After seeing the Argentine film, President Julio Sosa wept.', []],
    ['LONDON, July 8 - Foreign Secretary John Marsh told Parliament that talks with Argentina were not possible.', []],
    ['PARIS, July 8 - The minister returned to the subject of Libya in a speech on Monday.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('talks were held where the team that left them will return to', () => {
  expect(
    found(
      'SANTIAGO, July 8 - Chilean and Japanese fishery negotiators failed to reach agreement during talks last week, but the Japanese team will return to Santiago for further negotiations, officials said.',
    ),
  ).toEqual(['talks held CHL-JPN Santiago 1986-07-01', 'talks planned CHL-JPN Santiago']);
});

describe('delegations that are spoken to', () => {
  test.each([
    [
      'COLOMBO, July 8 - President Sunil Perera told an Indian parliamentary delegation on Monday that the border would stay open.',
      ['talks held IND-LKA Colombo 1986-07-07'],
    ],
    [
      'PEKING, July 8 - Chinese Premier Zhao Wen told a group of Japanese parliamentarians that trade should be balanced.',
      ['talks held CHN-JPN Peking 1986-07-08'],
    ],
    ['PEKING, July 8 - Chinese Premier Zhao Wen told a Japanese trade union delegation that wages would rise.', []],
    ['PEKING, July 8 - Chinese Premier Zhao Wen told a group of Japanese students that exams were hard.', []],
    ['PARIS, July 8 - Foreign Minister Luc Morel told the French delegation to the United Nations to vote.', []],
    ['TEHRAN, July 8 - The minister told Parliament that an Indian delegation would not come.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
