import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import { codedArticle } from '../../../core/exporting/coded.ts';
import { parseDay } from '../../../core/record/index.ts';

function statements(text: string, published: string | null = '2018-05-16') {
  const day = published === null ? null : parseDay(published);
  return codedArticle(codeArticle({ text, title: null, outlet: null, published: day })).statements;
}

/** `speaker country > countries spoken of`, in reading order. */
function heard(text: string): string[] {
  return statements(text).map(({ speaker, about }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}`);
}

const HEAD = 'Ministers disagree\n\n';

describe('who speaks', () => {
  test.each([
    ['before the verb', 'Norwegian Foreign Minister Anna Holt said Sweden had kept its word.', 'Anna Holt NOR > SWE'],
    [
      'behind a quotation',
      '“Sweden has kept its word in everything,” said Norwegian Foreign Minister Anna Holt.',
      'Anna Holt NOR > SWE',
    ],
    ['in apposition', 'Norway’s foreign minister, Anna Holt, said Sweden had kept its word.', 'Anna Holt NOR > SWE'],
    [
      'behind what is said of another',
      'Norwegian Foreign Minister Anna Holt said Sweden now enjoys peace, adding that Norway will go on helping.',
      'Anna Holt NOR > SWE',
    ],
    [
      'over an insertion',
      'Norwegian Foreign Minister Anna Holt, in a speech on Monday, said Sweden had kept its word.',
      'Anna Holt NOR > SWE',
    ],
    [
      'over "on Monday"',
      'Norwegian Foreign Minister Anna Holt on Monday accused Sweden of delay.',
      'Anna Holt NOR > SWE',
    ],
    [
      'by according to',
      'Sweden had kept its word, according to Norwegian Foreign Minister Anna Holt.',
      'Anna Holt NOR > SWE',
    ],
    [
      'quoted by a radio',
      'Oslo radio quoted Norwegian Foreign Minister Anna Holt as saying Sweden had kept its word.',
      'Anna Holt NOR > SWE',
    ],
    ['a country', 'Norway warned Sweden on Monday against any delay.', 'Norway NOR > SWE'],
    ['a government', 'The Norwegian government condemned Sweden for the delay.', 'Norwegian government NOR > SWE'],
    ['a capital', 'Oslo has said that Sweden must keep its word.', 'Oslo NOR > SWE'],
    [
      'an official without a name',
      'A senior Norwegian official yesterday dismissed a Swedish idea.',
      'senior Norwegian official NOR > SWE',
    ],
    ['a document', 'The Norwegian statement said Sweden had kept its word.', 'NOR > SWE'],
    [
      'who is reported to have said it',
      'Norwegian Foreign Minister Anna Holt is reported to have told Sweden to wait.',
      'Anna Holt NOR > SWE',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(heard(`${HEAD}${sentence}`).join()).toContain(expected);
  });

  test('each of two joined by "and"', () => {
    const found = statements(`${HEAD}Norway and Sweden said in a statement that Denmark was to blame.`);
    expect(found.map(({ speaker, about }) => [speaker.country, about])).toEqual([
      ['NOR', ['DNK']],
      ['SWE', ['DNK']],
    ]);
  });

  test('each member of a group', () => {
    const text = `${HEAD}Norwegian Foreign Minister Anna Holt met Swedish Foreign Minister Bo Lund on Monday. They condemned Denmark for the delay.`;
    expect(statements(text).map(({ speaker }) => speaker.name)).toEqual(['Anna Holt', 'Bo Lund']);
  });

  test.each([
    ['news agencies', 'A news agency said Norway and Sweden would talk.'],
    ['diplomats', 'Diplomats said Norway was angry with Sweden.'],
    ['purposes', 'Anna Holt travelled to Sweden to urge restraint.'],
    ['the future', 'Norway will tell Sweden to wait.'],
    ['denials of speech', 'Norway did not say whether Sweden would wait.'],
    ['nouns', 'A warning by Norway against Sweden had no effect.'],
    ['one’s own country', 'Norwegian Prime Minister Anna Holt said Norway would hold an election.'],
  ])('not %s', (_, sentence) => {
    expect(heard(`${HEAD}${sentence}`)).toEqual([]);
  });
});

describe('the passage', () => {
  function passages(text: string): string[] {
    return statements(text).map(({ evidence }) => text.slice(evidence.start, evidence.end));
  }

  test('is the whole sentence', () => {
    const text = `${HEAD}It rained. Norway accused Sweden of delay. It went on raining.`;
    expect(passages(text)).toEqual(['Norway accused Sweden of delay.']);
  });

  test('holds a quotation of several sentences with one attribution', () => {
    const text = `${HEAD}“Sweden has kept its word. We thank it for that,” Norwegian Foreign Minister Anna Holt said. “We shall not forget it in Oslo.” It rained.`;
    expect(passages(text)).toEqual([text.slice(HEAD.length, -' It rained.'.length)]);
  });

  test('holds the block after "said:"', () => {
    const text = `${HEAD}Norwegian Foreign Minister Anna Holt said:\n\nSweden is our closest partner.\n\nIts people are our friends.`;
    const [found] = statements(text);
    expect(found?.direct).toBe(true);
    expect(text.slice(found?.evidence.start, found?.evidence.end)).toMatch(/^Norwegian[\s\S]*friends\.$/);
  });

  test('is a turn of a transcript', () => {
    const text =
      'Remarks in Oslo\n\nNorwegian Prime Minister Anna Holt met Swedish Prime Minister Bo Lund.\n\nPRIME MINISTER HOLT: Thank you for coming to us in such weather, we know what it costs you.\n\nPRIME MINISTER LUND: Denmark should come too, and it should bring its proposals with it.';
    expect(statements(text).map(({ speaker, about }) => [speaker.name, about])).toEqual([
      ['Anna Holt', ['SWE']],
      ['Bo Lund', ['DNK']],
    ]);
  });
});

describe('the countries spoken of', () => {
  test.each([
    ['leave the scene out', 'Norway said Sweden had acted well in Denmark.', 'SWE'],
    [
      'leave the occasion out',
      'After talks in Denmark, Norwegian Foreign Minister Anna Holt said Sweden had kept its word.',
      'SWE',
    ],
    ['leave out what stands behind "despite"', 'Norway said Sweden would pay, despite promises from Denmark.', 'SWE'],
    ['are the one that must act', 'Norway said Sweden must answer Denmark.', 'SWE'],
    ['can be several', 'Norway thanked Sweden and Denmark for their help.', 'SWE DNK'],
    ['are led by a title too', 'Norway criticised Danish Prime Minister Carl Berg.', 'DNK'],
  ])('%s', (_, sentence, expected) => {
    const [first] = statements(`${HEAD}${sentence}`);
    expect(first?.about.join(' ')).toBe(expected);
  });

  test('are those faced, where none is named', () => {
    const text = `${HEAD}Norwegian Foreign Minister Anna Holt met Swedish Foreign Minister Bo Lund. Holt said Sweden was a friend. She also said the fishing talks had gone well.`;
    expect(heard(text)).toEqual(['Anna Holt NOR > SWE', 'Anna Holt NOR > SWE']);
  });
});

describe('the type', () => {
  test.each([
    ['Norway accused Sweden of delay.', 'ACCUSE'],
    ['Norway thanked Sweden for its help.', 'SUPPORT'],
    ['Norway urged Sweden to wait.', 'APPEAL'],
    ['Norway demanded that Sweden wait.', 'REQUEST'],
    ['Norway rejected a Swedish offer.', 'REJECT'],
    ['Norway threatened Sweden with sanctions.', 'THREATEN'],
    ['Norway promised aid to Sweden.', 'AGREE'],
    ['Norway pledged support for Sweden.', 'SUPPORT'],
    ['Norway expressed its deep concern to Sweden.', 'COMMENT'],
    ['Norway voiced its gratitude to Sweden.', 'SUPPORT'],
    ['Norway said it would not accept the Swedish plan.', 'REJECT'],
    ['Norway said Sweden must wait.', 'REQUEST'],
    ['Norway said it was ready to help Sweden.', 'AGREE'],
    ['Norway said it was raining in Sweden.', 'COMMENT'],
  ])('%s', (sentence, type) => {
    expect(statements(`${HEAD}${sentence}`)[0]?.eventType).toBe(type);
  });
});

describe('a lone sentence', () => {
  test.each([
    ['Norway has agreed to lift a ban on Swedish beef.', 'NOR > SWE AGREE'],
    ['Norway still refuses to open its ports to Sweden.', 'NOR > SWE REJECT'],
    ['Norway is willing to send engineers to Sweden.', 'NOR > SWE AGREE'],
    ['Norway has established diplomatic ties with Bhutan.', 'NOR > BTN SUPPORT'],
    ['Norway has given the go-ahead for a Swedish bridge, an official said.', 'NOR > SWE AGREE'],
    ['Norway holds Sweden responsible for the spill.', 'NOR > SWE ACCUSE'],
    ["Norway's refusal to open its ports angered Sweden.", 'NOR > SWE REJECT'],
    ['Norway will sell Sweden electricity, the energy minister said.', 'NOR > SWE AGREE'],
    ['An appeal by Norway to Sweden for more rain went out on Friday.', 'NOR > SWE APPEAL'],
    ["Criticism of Sweden by Norway's foreign minister caused a stir.", 'NOR > SWE ACCUSE'],
    ['Norway gave Sweden permission to land its planes.', 'NOR > SWE AGREE'],
    ['Norway wants Sweden to open its ports.', 'NOR > SWE APPEAL'],
    ['Norway will not return the ship until Sweden pays.', 'NOR > SWE REJECT'],
    ['Norway plans to build a bridge to Sweden.', 'NOR > SWE AGREE'],
    ['Norway and Sweden plan to build a bridge.', 'NOR > SWE AGREE'],
    ['Norway will not hand over the sailors to Sweden.', 'NOR > SWE REJECT'],
    ['The Norwegian cabinet voted on Friday to turn down a Swedish proposal.', 'NOR > SWE REJECT'],
    ['Norway hauled in the Swedish ambassador on Monday after the match was stopped.', 'NOR > SWE ACCUSE'],
    ['Norway hinted at force if Sweden went on fishing.', 'NOR > SWE THREATEN'],
    ['Norway threw its weight behind Denmark on Sunday.', 'NOR > DNK SUPPORT'],
    ['A trade pact was concluded by Norway and Chile on Thursday.', 'NOR > CHL SUPPORT'],
    ['Norwegian and Swedish negotiators failed to narrow the gap in Geneva.', 'NOR > SWE ACCUSE'],
    ['Norway saw little hope of an early deal with Sweden.', 'NOR > SWE COMMENT'],
  ])('declares the act: %s', (sentence, expected) => {
    const found = statements(sentence).map((one) => `${one.speaker.country} > ${one.about.join(' ')} ${one.eventType}`);
    expect(found).toContain(expected);
  });

  test.each([
    ['Norway took pity on Swedish firemen on Friday.', 'NOR > SWE COMMENT'],
    ['Oslo consented on Monday to let judges draw its border with Sweden.', 'NOR > SWE AGREE'],
    ['Oslo wants Swedish trawlers gone, its premier insisted.', 'NOR > SWE COMMENT'],
  ])('takes an act that no lexicon has for one of words: %s', (sentence, expected) => {
    const found = statements(sentence).map((one) => `${one.speaker.country} > ${one.about.join(' ')} ${one.eventType}`);
    expect(found).toContain(expected);
  });

  test.each([
    'Norway invaded Sweden in the spring.',
    'Norway beat Sweden 2-0 on Sunday.',
    'Norway exported more fish to Sweden in May.',
    'Norwegian cars flooded the Swedish market.',
    'Heavy rain from Norway soaked Sweden.',
    'Norway is a neighbour of Sweden.',
    "Norway's Anna Holt dominated Sweden's Britta Lind in the final.",
  ])('but no deed, game or trade: %s', (sentence) => {
    expect(heard(sentence)).toEqual([]);
  });

  test('that says what somebody must do declares no act of his', () => {
    expect(heard('Sweden must open its ports, the Norwegian government said.')).toHaveLength(1);
  });

  test('does not in an article, where only speech is a statement', () => {
    expect(heard(`${HEAD}Norway has agreed to lift a ban on Swedish beef. It rained.`)).toEqual([]);
  });
});

test('direct speech has five words of the speaker’s own', () => {
  expect(statements(`${HEAD}Norway called Sweden “a good friend”.`)[0]?.direct).toBe(false);
  expect(statements(`${HEAD}Norway called Sweden “a good friend in bad times”.`)[0]?.direct).toBe(true);
});

test('passages lie in the text, findings repeat, and nothing crashes, whatever the text', () => {
  const words = [
    'Norway',
    'Sweden',
    'said',
    '“',
    '”',
    'that',
    'Anna Holt',
    '.',
    ',',
    '\n\n',
    'accused',
    'of',
    'Minister',
    ':',
    'the',
    'they',
    '"',
    '- ',
    'OSLO',
    'and',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ');
      const source = { text, title: null, outlet: null, published: null };
      const found = codeArticle(source);
      expect(codeArticle(source)).toEqual(found);
      for (const { evidence, confidence } of found) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});
