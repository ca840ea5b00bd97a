import { describe, expect, test } from 'vitest';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { parseDay } from '../../../core/record/index.ts';

/** Form, status, countries and place of each meeting that a dispatch tells of. */
function found(text: string): string[] {
  const article = { text, title: null, outlet: null, published: parseDay('1986-07-08') };
  return findMeetings(analyse(parse(article))).map(({ meetingKind, status, parties, place }) =>
    [meetingKind, status, [...new Set(parties.map(({ country }) => country))].sort().join('-'), place ?? '-'].join(' '),
  );
}

describe('who is named in a dispatch without a nationality', () => {
  test.each([
    [
      'LIMA, July 8 - Trade Minister Carlos Benavides, who leaves for Peking on Friday, met President Alan Garcia and Peruvian ambassador to Peking Jorge Valdez. Peru wants China to buy fishmeal.',
      ['visit planned CHN-PER Peking'],
    ],
    [
      'TUNIS, July 8 - Interior Minister Zine Ben Ali met the Libyan ambassador on Tuesday to protest.',
      ['talks held LBY-TUN Tunis'],
    ],
    [
      'LAGOS, July 8 - British High Commissioner William Smedley was summoned to the Foreign Ministry on Tuesday.',
      ['talks held GBR-NGA Lagos'],
    ],
    [
      'LONDON, July 8 - Nigerian High Commissioner Hamilton Joseph was summoned to the Foreign Office on Tuesday.',
      ['talks held GBR-NGA London'],
    ],
    [
      'TUNIS, July 8 - Foreign Minister Mahmoud Mestiri met Tunisian ambassador to Algiers Ali Karoui on Tuesday to discuss ties with Algeria.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('signings told by a noun, or of one side', () => {
  test.each([
    [
      'MADRID, July 8 - Spanish Agriculture Minister Carlos Romero urged fishermen to stay calm hours before the signing in Rabat of an accord on fishing rights with Morocco.',
      ['signing planned ESP-MAR Rabat'],
    ],
    [
      'JAKARTA, July 8 - Indonesia said the initialling of a treaty with Australia on the seabed would take place in Canberra on Friday.',
      ['signing planned AUS-IDN Canberra'],
    ],
    [
      'CAIRO, July 8 - President Hosni Mubarak welcomed the signing in Geneva on Monday of an agreement with Israel.',
      ['signing held EGY-ISR Geneva'],
    ],
    [
      'PARIS, July 8 - Foreign Minister Jean-Bernard Raimond is expected to sign an accord in Tripoli next week, Libyan officials said.',
      ['signing planned FRA-LBY Tripoli'],
    ],
    [
      'HELSINKI, July 8 - Trade Minister Jermu Laine will fly to Moscow on Sunday for the signing of a trade agreement.',
      ['signing planned FIN-RUS Moscow'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'DETROIT, July 8 - The signing of a contract between Ford and Toyota of Japan in Tokyo on Monday surprised the United States.',
    'LONDON, July 8 - Arsenal announced the signing of Danish striker Jan Larsen on Monday.',
    'SEOUL, July 8 - The dispute dates from the signing of a treaty in 1965.',
    "LIMA, July 8 - President Alan Garcia postponed the signing of a decree on Monday, after talks with Peru's bankers.",
  ])('none of companies, players or laws: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('those listed before, met or visited as "them"', () => {
  test.each([
    [
      'OSLO, July 8 - Norwegian Energy Minister Arne Oien said that Britain and the Netherlands had promised to study his plan when he visited them last month.',
      ['visit held GBR-NOR -', 'visit held NLD-NOR -'],
    ],
    [
      'PARIS, July 8 - Chad and Cameroon have asked for more aid. Cooperation Minister Michel Aurillac will visit both countries next week.',
      ['visit planned FRA-TCD -', 'visit planned CMR-FRA -'],
    ],
    [
      'CAIRO, July 8 - U.S. envoy Richard Murphy said President Hosni Mubarak and King Hussein of Jordan had backed the plan when he met them last week.',
      ['talks held EGY-USA -', 'talks held JOR-USA -'],
    ],
    ['OSLO, July 8 - Norway and Iceland want more tourists to visit them.', []],
    [
      'TOKYO, July 8 - Japan and South Korea face demands to cut tariffs and Minister Kenji Sato said Japan could meet them next year.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('meetings of several states, whose names come later', () => {
  test.each([
    [
      'CARTAGENA, July 8 - Finance ministers from five Latin American debtor nations ended a two-day meeting here with a call for lower rates. The ministers, from Brazil, Argentina, Mexico, Colombia and Venezuela, said they would not form a cartel.',
      ['talks held ARG-BRA-COL-MEX-VEN Cartagena'],
    ],
    [
      'OSLO, July 8 - Nordic foreign ministers ended a meeting in Bergen on Monday. The five countries -- Norway, Sweden, Denmark, Finland and Iceland -- will stop buying coal.',
      ['talks held DNK-FIN-ISL-NOR-SWE Bergen'],
    ],
    [
      'PANAMA CITY, July 8 - Foreign ministers of the Contadora Group, which comprises Panama, Mexico, Colombia and Venezuela, met here on Monday.',
      ['talks held COL-MEX-PAN-VEN Panama City'],
    ],
    [
      'BUDAPEST, July 8 - Hungarian Foreign Minister Peter Varkonyi met Romanian Foreign Minister Ilie Vaduva on Monday. The ministers reaffirmed the accord reached at a meeting in Debrecen on January 22.',
      ['talks held HUN-ROU Budapest', 'talks held HUN-ROU Debrecen'],
    ],
    [
      'VIENNA, July 8 - OPEC ministers met here on Monday and left output unchanged. Iran, Iraq and Libya export less than their quotas.',
      [],
    ],
    [
      'NEW YORK, July 8 - Bankers from seven nations met on Monday. Banks in the United States, Japan and Britain hold most of the debt.',
      [],
    ],
    [
      'LIMA, July 8 - Ministers of five Andean states met on Monday. The three countries, Peru, Bolivia and Ecuador, want more aid.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('the May of a dateline puts nothing ahead', () => {
    expect(
      found('OSLO, May 8 - Swedish and Norwegian ministers ended a two-day meeting here with a call for peace.'),
    ).toEqual(['talks held NOR-SWE Oslo']);
  });
});

describe('journeys and occasions in the words of dispatches', () => {
  test.each([
    ['WASHINGTON, July 8 - A Soviet trade delegation is due here on Friday.', ['visit planned RUS-USA Washington']],
    [
      'TUNIS, July 8 - Syrian Oil Minister Ghazi Durubi arrived here on Monday. He will fly on to Morocco on Friday.',
      ['visit held SYR-TUN Tunis', 'visit planned MAR-SYR -'],
    ],
    [
      'KHARTOUM, July 8 - Prime Minister Sadeq al-Mahdi returned from Cairo on Monday after a four-day visit.',
      ['visit held EGY-SDN Cairo'],
    ],
    [
      'TEHRAN, July 8 - A French government delegation left Tehran on Monday after four days of negotiations on a loan.',
      ['talks held FRA-IRN Tehran'],
    ],
    [
      'BRASILIA, July 8 - Brazilian President Jose Sarney and Argentine President Raul Alfonsin agreed on the plan at a meeting in Buenos Aires on Monday.',
      ['talks held ARG-BRA Buenos Aires'],
    ],
    [
      'BERNE, July 8 - Swiss Economics Minister Kurt Furgler will visit China next week. He will sign a tax agreement in Peking.',
      ['visit planned CHE-CHN Peking'],
    ],
    [
      'WARSAW, July 8 - Italian Prime Minister Bettino Craxi, on a stopover on his way to Moscow, met General Wojciech Jaruzelski on Monday.',
      ['talks held ITA-POL Warsaw'],
    ],
    ['JERUSALEM, July 8 - Israel said it would sign no new arms agreements with South Africa in Pretoria.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('further rounds, onward journeys and days ahead', () => {
  test.each([
    [
      'VIENNA, July 8 - Hungarian and Austrian officials met here on Monday to discuss a dam. A second round starts in Budapest on Thursday.',
      ['talks held AUT-HUN Vienna', 'talks planned AUT-HUN Budapest'],
    ],
    [
      'VIENNA, July 8 - Austrian Chancellor Franz Vranitzky met Hungarian Premier Gyorgy Lazar on Monday. Austria voted on Sunday. The second round will be held on July 20.',
      ['talks held AUT-HUN Vienna'],
    ],
    [
      'REYKJAVIK, July 8 - President Reagan and Soviet leader Mikhail Gorbachev meet here on Saturday for two days of talks.',
      ['talks planned RUS-USA Reykjavik'],
    ],
    [
      'BRASILIA, July 8 - Brazilian Finance Minister Dilson Funaro will leave on Saturday for London and Rome.',
      ['visit planned BRA-GBR London', 'visit planned BRA-ITA Rome'],
    ],
    [
      'PARIS, July 8 - Foreign Minister Roland Dumas told his Libyan counterpart in a secret meeting in Malta on Sunday that France would defend Chad.',
      ['talks held FRA-LBY -'],
    ],
    [
      'ANKARA, July 8 - A letter for President Kenan Evren was delivered by visiting British Foreign Secretary Geoffrey Howe.',
      ['talks held GBR-TUR Ankara'],
    ],
    [
      'PEKING, July 8 - British and Chinese negotiators wound up a three-day meeting on Hong Kong on Monday.',
      ['talks held CHN-GBR Peking'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('who takes part and what is only spoken of', () => {
  test.each([
    [
      'AMMAN, July 8 - Jordanian Foreign Minister Taher al-Masri held talks with President Hafez al-Assad of Syria on a reconciliation between Iran and Iraq.',
      ['talks held JOR-SYR Amman'],
    ],
    [
      'PEKING, July 8 - China and the Soviet Union ended a round of talks in Moscow on Monday with no sign of agreement on Kampuchea.',
      ['talks held CHN-RUS Moscow'],
    ],
    [
      'BOGOTA, July 8 - President Belisario Betancur invited his Venezuelan counterpart Jaime Lusinchi on Monday to a meeting in Cucuta next month.',
      ['talks planned COL-VEN Cucuta'],
    ],
    [
      'AMMAN, July 8 - Official sources said a meeting between President Assad of Syria and Iraqi President Saddam Hussein was possible.',
      [],
    ],
    [
      'DHAHRAN, July 8 - U.S. Vice President George Bush goes to Bahrain on Wednesday for talks with the emir, Sheikh Isa bin Salman al-Khalifa.',
      ['talks planned BHR-USA -'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('days spent in a country, and the way home', () => {
  test.each([
    [
      'WELLINGTON, July 8 - Trade Minister Mike Moore will spend a week in India in October, officials said.',
      ['visit planned IND-NZL -'],
    ],
    ['BONN, July 8 - Foreign Minister Hans Weber spent two days in Ghana last week.', ['visit held DEU-GHA -']],
    ['LONDON, July 8 - Foreign Secretary Paul Harding has spent five hours in Parliament.', []],
    ['LONDON, July 8 - British tourists will spend fewer days in Spain this year.', []],
    [
      'BAGHDAD, July 8 - Egyptian Defence Minister Ali Hamdi left for home on Monday after a tour of the Basra front.',
      ['visit held EGY-IRQ Baghdad'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
