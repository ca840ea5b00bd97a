import { describe, expect, test } from 'vitest';
import { cliquesOf } from '../../../core/coding/dealings/cliques.ts';
import { followingsIn } from '../../../core/coding/dealings/continued.ts';
import { dealingsOf } from '../../../core/coding/dealings/dealings.ts';
import { gathered } from '../../../core/coding/dealings/gather.ts';
import { alone, followable } from '../../../core/coding/dealings/gathered-reports.ts';
import { mentionedIn } from '../../../core/coding/dealings/mentioned.ts';
import { pairsIn } from '../../../core/coding/dealings/pair-signs.ts';
import { signsOfSame } from '../../../core/coding/dealings/same-meeting.ts';
import { settingOf } from '../../../core/coding/dealings/setting.ts';
import { codeArticle, codeWithSigns } from '../../../core/coding/index.ts';
import { findMeetings } from '../../../core/coding/meetings/meetings.ts';
import type { Reports } from '../../../core/coding/meetings/merge.ts';
import { reportsIn } from '../../../core/coding/meetings/reports.ts';
import { FITTED } from '../../../core/coding/models.ts';
import { analyse } from '../../../core/coding/naming/analysis.ts';
import { parse } from '../../../core/coding/parsing/parse.ts';
import { aidsOf } from '../../../core/coding/reading-aids.ts';
import type { Iso3 } from '../../../core/record/index.ts';

const source = (text: string) => ({ text, title: null, outlet: null, published: null });
const read = (text: string) => aidsOf(analyse(parse(source(text))));
const NOTHING = { bias: -9, signs: {} };

/** The countries of the meetings of a text, as the whole coder tells them. */
const coded = (text: string) =>
  codeArticle(source(text))
    .filter(({ kind }) => kind === 'meeting')
    .map(({ parties }) => [...new Set(parties.map(({ country }) => country))].sort().join('-'));

const BESIDE =
  '\n\nPrices of timber rose again this spring. Sawmills in both countries have laid off workers since January. Unions want the tax lowered. A new law is before parliament.';

describe('encounters that no rule tells of', () => {
  const text = `Over breakfast in Tallinn, Estonian Prime Minister Kaja Kallas and her Finnish guest Sanna Marin went through the list of sawmills that Brussels wants to close.${BESIDE}`;

  test('are known by the words between and around those who meet, with the sentence as evidence and who was there', () => {
    expect(findMeetings(analyse(parse(source(text))))).toEqual([]);
    const [meeting, ...more] = codeArticle(source(text)).filter(({ kind }) => kind === 'meeting');
    expect(more).toEqual([]);
    expect(meeting?.parties.map(({ country, person }) => `${person} ${country}`).sort()).toEqual([
      'Kaja Kallas EST',
      'Sanna Marin FIN',
    ]);
    expect(text.slice(meeting?.evidence[0]?.start, meeting?.evidence[0]?.end)).toMatch(/^Over breakfast .* close\.$/);
    expect(meeting?.confidence).toBeGreaterThan(0);
  });

  test.each([
    'Estonian Prime Minister Kaja Kallas accused Finland of closing sawmills that Estonia needs.',
    'Estonia and Finland both cut their timber tax in March, ahead of Latvia and Lithuania.',
    'Estonian Prime Minister Kaja Kallas said no meeting with Finnish Prime Minister Sanna Marin was planned.',
    'Estonia’s Kaja Kallas beat Finland’s Sanna Marin in the final of the sawing contest.',
  ])('are not made of what is no encounter: %s', (sentence) => {
    expect(coded(sentence + BESIDE)).toEqual([]);
  });
});

describe('the countries that a sentence speaks of', () => {
  test('are found through people, bodies, names and places, each once where they overlap', () => {
    const aids = read(
      'The Norwegian foreign minister flew from Oslo to Riga to see President Raimonds Vejonis of Latvia.',
    );
    const [sentence] = aids.sentences;
    const found = sentence ? mentionedIn(aids, sentence) : [];
    expect(found.map(({ country }) => country)).toEqual(['NOR', 'NOR', 'LVA', 'LVA']);
    expect(found[0]).toMatchObject({ office: 'minister', party: true });
    expect(found.at(-1)).toMatchObject({ office: 'president' });
  });

  test('are looked at two by two, not a country with itself', () => {
    const aids = read('Norway, Denmark and Sweden spoke to Norway’s king.');
    const pairs = aids.sentences.flatMap((sentence) => pairsIn(aids, sentence, () => []));
    expect(pairs.every(({ one, other }) => one.country !== other.country && one.to <= other.from)).toBe(true);
    expect(new Set(pairs.map(({ one, other }) => [one.country, other.country].sort().join())).size).toBe(3);
  });
});

describe('what a model says of a sentence', () => {
  const aids = read('Norway met Denmark, and Sweden met Norway.');
  const [sentence] = aids.sentences;
  if (!sentence) throw new Error('no sentence');
  const [NOR, DNK, SWE, FIN] = ['NOR', 'DNK', 'SWE', 'FIN'] as Iso3[] as [Iso3, Iso3, Iso3, Iso3];

  test('is which countries meet, each with all others of its group', () => {
    const met = dealingsOf(aids, [], { bias: -3, signs: { 'seq:meet': 6 } }).in(sentence, 0.5);
    expect(met.map(({ countries }) => [...countries].sort().join(' ')).sort()).toEqual(['DNK NOR', 'NOR SWE']);
    expect(met.every(({ likelihood, sides }) => likelihood > 0.9 && sides.length === 2)).toBe(true);
  });

  test('is how likely each of some meets another of them; nothing of those it does not name', () => {
    const dealings = dealingsOf(aids, [], { bias: -3, signs: { 'seq:meet': 6 } });
    expect(dealings.likelihoodOf(sentence, [NOR, DNK, SWE])).toBeGreaterThan(0.9);
    expect(dealings.likelihoodOf(sentence, [DNK, SWE])).toBeLessThan(0.1);
    expect(dealings.likelihoodOf(sentence, [NOR, FIN])).toBeNull();
  });
});

describe('the setting of two countries', () => {
  const text =
    'Norway and Denmark trade\n\nNorwegian Prime Minister Jonas Berg met Danish Prime Minister Mette Lund in Oslo. Sweden sold timber to Norway. Norway and Denmark share a sea. Norwegian Foreign Minister Kari Holt and Sweden differ.';
  const aids = read(text);
  const setting = settingOf(aids, reportsIn(aids));
  const signs = (at: number, one: string, other: string) => {
    const sentence = aids.sentences[at];
    return sentence ? setting(sentence, one as Iso3, other as Iso3) : [];
  };

  test('tells what rules found of them there, elsewhere or of others', () => {
    expect(signs(1, 'NOR', 'DNK')).toEqual(expect.arrayContaining(['ruled', 'ruled meet', 'ruled held', 'ruled of 2']));
    expect(signs(1, 'NOR', 'SWE')).toContain('others ruled');
    expect(signs(3, 'NOR', 'DNK')).toContain('ruled elsewhere');
    expect(signs(2, 'NOR', 'SWE')).toContain('no rule');
  });

  test('tells where they stand in the article, and how much of it they are', () => {
    expect(signs(1, 'NOR', 'DNK')).toEqual(expect.arrayContaining(['at 0', 'ranks 0 1', 'titled 2', 'length short']));
    expect(signs(4, 'NOR', 'SWE')).toEqual(expect.arrayContaining(['at 2-4', 'titled 1', 'countries 3']));
    expect(signs(0, 'NOR', 'DNK')).toContain('at heading');
  });

  test('is among the signs that a model weighs', () => {
    const sentence = aids.sentences[1];
    const dealings = dealingsOf(aids, reportsIn(aids), { bias: -3, signs: { ruled: 6 } });
    expect(sentence && dealings.in(sentence, 0.5).map(({ countries }) => [...countries].sort())).toEqual([
      ['DNK', 'NOR'],
    ]);
  });
});

test('firms are no parties, however likely a model holds it that their countries meet', () => {
  const models = { ...FITTED, dealings: { bias: 5, signs: {} }, credible: { bias: 5, signs: {} } };
  const meetings = (text: string) =>
    codeWithSigns(source(text), undefined, models).filter(({ finding }) => finding.kind === 'meeting');
  expect(meetings('A Finnish company signed a contract with a Korean shipbuilder for two ferries.')).toEqual([]);
  expect(meetings('Norwegian envoy Peter Holt and Danish minister Mette Lund agreed on two ferries.')).toHaveLength(1);
});

describe('groups in which all are tied', () => {
  test.each([
    [[], []],
    [['ab'], ['ab']],
    [['ab', 'ac', 'bc'], ['abc']],
    [
      ['ab', 'ac'],
      ['ab', 'ac'],
    ],
    [
      ['ab', 'ac', 'bc', 'cd'],
      ['abc', 'cd'],
    ],
    [
      ['ab', 'ac', 'ad', 'bc', 'bd', 'cd', 'ef'],
      ['abcd', 'ef'],
    ],
  ])('%j are %j', (ties, groups) => {
    const found = cliquesOf(ties.map((tie) => [tie.charAt(0), tie.charAt(1)] as const));
    expect(found.map((group) => group.sort().join('')).sort()).toEqual(groups);
  });
});

describe('one encounter or two', () => {
  const aids = read(
    'Norwegian Foreign Minister Kari Lund met Danish Foreign Minister Lars Holm in Oslo on Monday. Prices rose. Norwegian Foreign Minister Kari Lund will receive Danish Foreign Minister Lars Holm in Bergen in May.',
  );
  const groups = alone(aids, reportsIn(aids), dealingsOf(aids, [], NOTHING), null);

  test('is what rules say, where they know both', () => {
    expect(gathered(aids, groups, { bias: 9, signs: {} })).toHaveLength(groups.length);
    expect(groups).toHaveLength(2);
  });

  test('is what the model says of those that no rule knows', () => {
    const unruled = groups.map(([first]): Reports => [{ ...first, recognised: true }]);
    expect(gathered(aids, unruled, { bias: 9, signs: {} })).toHaveLength(1);
    expect(gathered(aids, unruled, { bias: -9, signs: {} })).toHaveLength(2);
  });

  test('is told by days, persons, places and the words of each', () => {
    const [[one] = [], [other] = []] = groups;
    const signs = one && other ? signsOfSame(aids, one, other) : [];
    expect(signs).toEqual(
      expect.arrayContaining(['status held planned', 'shared 2', 'place other', 'gap 2', 'a own meet']),
    );
  });
});

describe('a sentence that does not name all who meet', () => {
  const aids = read(
    'Norwegian Foreign Minister Kari Lund met Danish Foreign Minister Lars Holm in Oslo on Monday. The talks lasted three hours. He also saw Finnish officials.',
  );
  const befores = followable(aids, reportsIn(aids));

  test('may mean those told to meet last, or one that it names and another that was told of', () => {
    const meant = befores.map((before) =>
      followingsIn(aids, before).map(({ countries }) => [...countries].sort().join('-')),
    );
    expect(meant[1]).toEqual(['DNK-NOR']);
    expect(meant[2]).toEqual(['DNK-NOR', 'DNK-FIN']);
  });

  test('is told of as the model says, and adds to the evidence', () => {
    const found = (bias: number) =>
      alone(aids, reportsIn(aids), dealingsOf(aids, [], NOTHING), { bias, signs: {} })
        .flat()
        .filter(({ follows }) => follows);
    expect(found(-9)).toEqual([]);
    expect(found(9).length).toBeGreaterThan(0);
  });
});
