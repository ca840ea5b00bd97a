import { describe, expect, test } from 'vitest';
import { heardIn } from '../../support/statements.ts';

describe('where others gather is not spoken of', () => {
  test.each([
    [
      'OSLO, May 2 - Norwegian Oil Minister Arne Lund said output would be on the agenda when producers meet in Vienna in June. Lund said prices had risen by a tenth.',
      [],
    ],
    [
      'OSLO, May 2 - Norwegian Trade Minister Kari Lie said the rules were due to be discussed in Geneva next week. But she added that smaller producers would need more time.',
      [],
    ],
    [
      'LIMA, May 2 - Peruvian Finance Minister Jorge Salas said he would unveil a plan on debt at the annual conference of creditors in Washington.',
      [],
    ],
    [
      'LIMA, May 2 - Peruvian Foreign Minister Jorge Salas said after a meeting of his party that the killings in Chile must end.',
      ['Jorge Salas PER > CHL'],
    ],
    [
      'LIMA, May 2 - Peruvian Foreign Minister Jorge Salas said soldiers had fired on students in Santiago.',
      ['Jorge Salas PER > CHL'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('a quotation that goes on about those just spoken of', () => {
  test.each([
    [
      'OTTAWA, May 2 - Canadian Fisheries Minister Paul Roy said Spain had sent too many boats to the banks.\n\n"I think they know by now that we are serious about the quotas."\n\n"We cannot be asked to rebuild our fleet in a single year."',
      ['Paul Roy CAN > ESP', 'Paul Roy CAN > ESP'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('what another state is said to have done', () => {
  test.each([
    [
      'NAIROBI, May 2 - Kenyan Farm Ministry officials said the government of Ghana had rejected an offer of cheaper tea.',
      ['Kenyan Farm Ministry officials KEN > GHA'],
    ],
    [
      'LIMA, May 2 - Peruvian Finance Minister Jorge Salas complained that Chile was refusing to lower its duties on fish.',
      ['Jorge Salas PER > CHL'],
    ],
    [
      'LIMA, May 2 - Peru said it would recall its envoy from Chile, while Chile condemned Peru for the raid.',
      ['Peru PER > CHL', 'Chile CHL > PER'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('whose statement it is, and who carries it', () => {
  test.each([
    [
      'WASHINGTON, May 2 - President John Carter spoke of Romania. A White House statement said the decision on Romania had been hard. But the statement said that Romania had let more people go.',
      ['White House USA > ROU', 'White House USA > ROU'],
    ],
    [
      'NAIROBI, May 2 - Kenya said its planes struck a camp in Uganda. An army spokesman, quoted by the official Kenyan news agency, said trucks at the camp had been set on fire.',
      ['Kenya KEN > UGA', 'army spokesman KEN > UGA'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('a minister whom the lead does not name', () => {
  test.each([
    [
      'OSLO, May 2 - A Norwegian minister said he had told Iceland to keep to its quotas.\n\nFisheries Minister Arne Lund told reporters that Iceland had taken too much herring.',
      ['Arne Lund NOR > ISL', 'Arne Lund NOR > ISL'],
    ],
    [
      'OSLO, May 2 - The Norwegian foreign minister said he had told Iceland to keep to its quotas.\n\nFisheries Minister Arne Lund told reporters that Iceland had taken too much herring.',
      ['Norwegian foreign minister NOR > ISL', 'Arne Lund NOR > ISL'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('those who speak for a trade or a firm', () => {
  test.each([
    [
      'BERNE, May 2 - Swiss makers are worried. A spokesman for the Watch Makers Federation of Switzerland (WMFS) said Japan had flooded the market. The WMFS spokesman said Japan had sold ten mln watches.',
      [],
    ],
    [
      'TOKYO, May 2 - Exports fell. Japanese industry officials said the U.S. was unfair. They said Washington would regret it.',
      [],
    ],
    [
      'TOKYO, May 2 - Exports fell. Ministry of International Trade and Industry (MITI) officials said U.S. tariffs were unfair. A MITI official said Washington would regret it.',
      ['Ministry of International Trade and Industry (MITI) officials JPN > USA', 'MITI official JPN > USA'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

describe('what is said of markets faces nobody', () => {
  test.each([
    [
      'CANBERRA, May 2 - Australian Trade Minister John Carr said Japan should buy more beef. He said Japan had lowered no duties. He said world beef prices had fallen by a tenth.',
      ['John Carr AUS > JPN', 'John Carr AUS > JPN'],
    ],
    [
      'SEOUL, May 2 - South Korean Trade Minister Kim Jin said tariffs on U.S. cars would fall. Kim said the step would balance trade with its trading partners.',
      ['Kim Jin KOR > USA'],
    ],
    [
      'CANBERRA, May 2 - Australian Trade Minister John Carr said Japan should buy more beef. He said the quotas were unfair.',
      ['John Carr AUS > JPN', 'John Carr AUS > JPN'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});
