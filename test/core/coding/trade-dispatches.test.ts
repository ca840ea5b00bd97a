import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../support/meetings.ts';

/** Form, status, countries, first day and place of each meeting that a dispatch on trade, oil or debt tells of. */
const found = (text: string): string[] =>
  meetingsOf(text, '1986-07-08', ['form', 'status', 'countries', 'day', 'place']);

describe('what is no meeting', () => {
  test.each([
    'JAKARTA, July 8 - Reserves fell last month. France and Britain had both promised at Paris Club meetings to reschedule the debt, bankers said.',
    'VIENNA, July 8 - Oil output rose. Gabon, Nigeria and Libya kept to the quotas agreed at the December meeting.',
    'ROTTERDAM, July 8 - Oil prices rose, traders said. Nigeria and Algeria have called for an emergency meeting of the cartel.',
    'MADRID, July 8 - Spanish state-owned bank Banco Azul said it will sign a credit agreement with the Hungarian central bank next week.',
    'BANGKOK, July 8 - The Thai state-run oil firm Petrol Andaman will sign an accord with Burmese officials on Friday.',
    'SEOUL, July 8 - Squid catches fell. Tokyo signed a five-year fishing accord with Seoul last year.',
    'WASHINGTON, July 8 - Trade sources said Brazil and the U.S. have been holding talks about steel quotas but no accord was in sight.',
    'ROME, July 8 - Prime Minister Giulio Conti said the cabinet would meet on Friday and he would then go to the Senate.',
    'AMMAN, July 8 - The Jordanian king reached Geneva on Monday at the end of a private visit to Scotland, the palace said.',
    'LIMA, July 8 - Former German Chancellor Karl Brandt came to Peru on a private two-week trip, his office said.',
    'WASHINGTON, July 8 - Iraq has hit 40 ships. White House spokesman Peter Lang said open sea lanes were in the U.S. strategic interest.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is told in much the same words', () => {
  test.each([
    [
      'KATHMANDU, July 8 - Nepal and India signed a trade treaty here on Monday, the government said.',
      ['signing held IND-NPL 1986-07-07 Kathmandu'],
    ],
    [
      'AMMAN, July 8 - Jordan and Iraq have signed a trade protocol for this year, the official news agency said.',
      ['signing held IRQ-JOR 1986-07-08 Amman'],
    ],
    [
      'GENEVA, July 8 - Iranian and Iraqi officials have been holding talks in Geneva on the exchange of prisoners, diplomats said.',
      ['talks held IRN-IRQ 1986-07-08 Geneva'],
    ],
    [
      'ROME, July 8 - Foreign Minister Carlo Betti told the Senate that he would visit Washington on Friday for talks with the United States.',
      ['talks planned ITA-USA 1986-07-11 Washington'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('talks at which something is discussed', () => {
  test.each([
    [
      'VIENNA, July 8 - Austrian Finance Minister Karl Huber and Hungarian Deputy Premier Janos Veres plan to discuss the debts of Poland in talks in Budapest, officials said.',
      ['talks planned AUT-HUN - Budapest'],
    ],
    [
      'OSLO, July 8 - Norwegian Trade Minister Kari Lie and Canadian Fisheries Minister Paul Roy will discuss the growing friction in relations with Spain in talks in Ottawa, officials said.',
      ['talks planned CAN-NOR - Ottawa'],
    ],
    [
      'LIMA, July 8 - Peru has threatened to raise duties on Chilean wine. A spokesman said officials of the two countries would discuss the matter at talks in Santiago next week.',
      ['talks planned CHL-PER 1986-07-01 Santiago'],
    ],
    [
      'CANBERRA, July 8 - Trade Minister John Carr discussed beef with Japanese Farm Minister Ken Sato in Tokyo on Monday.',
      ['talks held AUS-JPN 1986-07-07 Tokyo'],
    ],
    [
      'CANBERRA, July 8 - Trade Minister John Carr and the cabinet discussed the trade deficit with Japan on Monday.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('ministers of several states who come together', () => {
  test.each([
    [
      'RIYADH, July 8 - Norwegian Oil Minister Arne Lund told the oil ministers of Saudi Arabia, Kuwait and Qatar his country would keep its output cuts.',
      ['talks held KWT-NOR-QAT-SAU 1986-07-08 Riyadh'],
    ],
    [
      'LIMA, July 8 - Debt must be cut, Peru said. Finance Minister Luis Alva warned his Bolivian and Ecuadorean colleagues that banks would not wait.',
      ['talks held BOL-ECU-PER 1986-07-08 Lima'],
    ],
    [
      'LISBON, July 8 - French Farm Minister Paul Leroy told his Italian and Spanish colleagues at a meeting today that wine was too cheap. The ministers will resume talks on wine in Luxembourg on July 27.',
      ['talks held ESP-FRA-ITA 1986-07-08 -', 'talks planned ESP-FRA-ITA 1986-07-27 Luxembourg'],
    ],
    [
      'QUITO, July 8 - Oil exporters want higher prices. Ministers from member states Ecuador, Mexico and Bolivia are attending the three-day conference, and Colombia is present as an observer.',
      ['talks held BOL-COL-ECU-MEX 1986-07-08 Quito'],
    ],
    [
      'ABIDJAN, July 8 - Cocoa prices fell. Trade officials of Ghana, Togo and Ivory Coast will attend a meeting in Accra on Friday.',
      ['talks planned CIV-GHA-TGO 1986-07-11 Accra'],
    ],
    [
      'BOGOTA, July 8 - Colombia will send food to Panama after floods, President Virgilio Barco said. A commission headed by Public Works Minister Luis Ospina will arrive in Panama on Monday.',
      ['visit planned COL-PAN 1986-07-14 -'],
    ],
    [
      'DAMASCUS, July 8 - Syria needs grain. A team led by Romanian Trade Minister Ion Stan left for Damascus on Monday.',
      ['visit planned ROU-SYR - Damascus'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'OSLO, July 8 - Oil Minister Arne Lund told the oil ministers of Kuwait and Qatar in letters that Norway would cut output.',
    'OSLO, July 8 - Oil Minister Arne Lund told reporters from Kuwait, Qatar and Iran that Norway would cut output.',
    'OSLO, July 8 - Oil Minister Arne Lund told the foreign minister of Kuwait that Norway would cut output.',
    'OSLO, July 8 - Shipowners and bankers from Greece, Japan and Norway are attending the two-day conference on freight.',
    'OSLO, July 8 - Traders attended the conference. A firm headed by Danish Senator Jens Holm will go to Norway.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what a news agency quotes, and the days and places of what is over or to begin', () => {
  test.each([
    [
      'NICOSIA, July 8 - Iran will supply Syria with crude, the Iranian news agency IRNA said. IRNA quoted Oil Minister Hassan Karimi as saying after talks with Syrian Premier Abdel Rauf al-Kasm that the oil would be free.',
      ['talks held IRN-SYR 1986-07-08 -'],
    ],
    [
      'BAHRAIN, July 8 - Oil Minister Issam Khoury was quoted by Iraqi news agency INA as saying he would visit Ankara on Friday for talks on a pipeline.',
      ['talks planned IRQ-TUR 1986-07-11 Ankara'],
    ],
    [
      'WELLINGTON, July 8 - Farm trade is close to collapse, Australian Trade Minister John Carr said. He spoke on the eve of a meeting of farm ministers from Australia, New Zealand and Canada.',
      ['talks planned AUS-CAN-NZL 1986-07-09 Wellington'],
    ],
    [
      'JAKARTA, July 8 - Trade Minister Paul Roy of Canada praised Indonesia before leaving Jakarta on Sunday at the end of a three-day visit.',
      ['visit held CAN-IDN 1986-07-04 Jakarta'],
    ],
    [
      'MUSCAT, July 8 - Oman is to buy ships. It needs six. A French government delegation has left Muscat after holding talks on the terms.',
      ['talks held FRA-OMN - Muscat'],
    ],
    [
      'MUSCAT, July 8 - Oman is to buy ships. French Trade Minister Paul Leroy ended a two-day visit to Oman on Monday.',
      ['visit held FRA-OMN 1986-07-06 -'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('who is spoken to in a city, and a further meeting of the same', () => {
  test.each([
    [
      'SEOUL, July 8 - South Korea will cut tariffs. Trade Minister Rha Woong-Bae said U.S. officials told him in Washington last Friday of new quotas.',
      ['talks held KOR-USA 1986-07-04 Washington'],
    ],
    [
      'OTTAWA, July 8 - Canada may cut grain prices. Wheat Minister Paul Roy told Algerian Trade Minister Ali Saad in Ottawa on Monday that it could not wait.',
      ['talks held CAN-DZA 1986-07-07 Ottawa'],
    ],
    [
      'TOKYO, July 8 - Iraq agreed to an Iranian proposal for talks between the oil ministers of the two countries, and suggested a preparatory meeting on July 23.',
      ['talks planned IRN-IRQ - -', 'talks planned IRN-IRQ 1986-07-23 -'],
    ],
    [
      'LIMA, July 8 - Peru needs money. Finance Minister Luis Alva returned from Washington on Friday, a spokesman said.',
      ['visit held PER-USA - Washington'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'OTTAWA, July 8 - Wheat Minister Paul Roy told Algerian newspapers in Ottawa on Monday that Canada could not wait.',
    'OTTAWA, July 8 - Wheat Minister Paul Roy told Algeria in a letter on Monday that Canada could not wait.',
    'OTTAWA, July 8 - A U.S. company told him in Washington that wheat was too dear, Minister Paul Roy said.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
