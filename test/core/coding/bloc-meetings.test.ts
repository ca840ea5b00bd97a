import { describe, expect, test } from 'vitest';
import { codeArticle } from '../../../core/coding/index.ts';
import blocs from '../../../core/coding/lexicon/en/blocs.json' with { type: 'json' };
import { codedArticle } from '../../../core/exporting/coded.ts';
import { isIso3, parseDay } from '../../../core/record/index.ts';

const coded = (text: string) =>
  codedArticle(codeArticle({ text, title: null, outlet: null, published: parseDay('1987-05-11') }));

/** Each meeting with its states in the order of the alphabet, its day and its city. */
const meetings = (text: string) =>
  coded(text).meetings.map(
    ({ countries, status, start, place }) =>
      `${[...countries].sort().join('-')} ${status} ${start ?? 'undated'} ${place ?? 'somewhere'}`,
  );

describe('meetings of blocs whose members nobody lists are of the states whose ministers are named', () => {
  test.each([
    [
      'who speak of it',
      `LUXEMBOURG, May 11 - Environment ministers of the European Community clashed at a meeting here today over car fumes.

"We cannot wait," Danish Environment Minister Christian Christensen said.

Greek Environment Minister Evangelos Kouloumbis told reporters the plan would cost too much.`,
      ['DNK-GRC held 1987-05-11 Luxembourg'],
    ],
    [
      'or act as states there',
      `BRUSSELS, May 11 - Fishing quotas for next year remain unsettled.

At a meeting of EC fisheries ministers, Ireland asked for more mackerel. Spain, also short of quotas, will tell the meeting that it needs more hake.`,
      ['ESP-IRL held 1987-05-11 Brussels'],
    ],
    [
      'with a minister of one who asks another',
      `VIENNA, May 11 - OPEC ministers ended a five-day meeting here yesterday without accord.

Iranian Oil Minister Gholamreza Aqazadeh said output must fall. Saudi Oil Minister Hisham Nazer left for home.`,
      ['IRN-SAU held 1987-05-10 Vienna'],
    ],
    [
      'told in the next sentence',
      `BRUSSELS, May 11 - European Community farm ministers agreed to cut the butter surplus, diplomats said.

Danish Agriculture Minister Britta Holberg said after the meeting that Greece had got its way. Irish Agriculture Minister Michael O'Kennedy told reporters prices were too low.`,
      ['DNK-IRL held undated Brussels'],
    ],
    [
      'not those of others',
      `LUXEMBOURG, May 11 - European Community trade ministers met here today.

Danish Trade Minister Nils Wilhjelm criticised a plan put forward by Belgian Trade Minister Herman De Croo. Japanese Trade Minister Hajime Tamura said he was surprised.`,
      [],
    ],
    [
      'nor those of one ahead',
      `BRUSSELS, May 11 - NATO defence ministers will meet on May 26.

Dutch Defence Minister Wim van Eekelen said money was short. Norwegian Defence Minister Johan Joergen Holst said it was not.`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });
});

test('what is said at the meeting of a bloc is to no single member', () => {
  const text = `LUXEMBOURG, May 11 - European Community finance ministers held a session of talks here today.

Belgian Finance Minister Mark Eyskens said the currencies were safe. West Germany's mark and West Germany's surplus rose, but West Germany stayed calm.

Eyskens said nobody had asked for more.`;
  expect(coded(text).statements).toEqual([]);
});

test('the members of each bloc are states, once each', () => {
  for (const { forms, members } of blocs.blocs) {
    expect(forms.length).toBeGreaterThan(0);
    expect(members.every(isIso3)).toBe(true);
    expect(new Set(members).size).toBe(members.length);
  }
});
