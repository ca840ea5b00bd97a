import { describe, expect, test } from 'vitest';
import { codeWithSigns } from '../../../core/coding/index.ts';
import { FITTED } from '../../../core/coding/models.ts';

/** The countries of the meetings that a text is likely enough to tell of. */
function meetingsIn(text: string, least?: number, models = FITTED): string[] {
  return codeWithSigns({ text, title: null, outlet: null, published: null }, least, models)
    .filter(({ finding }) => finding.kind === 'meeting')
    .map(({ finding }) => finding.parties.map(({ country }) => country).join(' '));
}

const COMMODITIES =
  "OSLO - Norway's oil price rose, and that of Denmark, Sweden and Finland. Traders in Germany and Poland sold gas. The Norwegian oil minister spoke. Prices fell again on Friday.\n\nThe minister was back from a visit to Estonia, where Russian and Chinese firms drill.";

/** No meeting but those that rules find, and everything counts against each. */
const NOTHING = { bias: -20, signs: {} };
const NONE = { ...FITTED, dealings: NOTHING, follows: NOTHING, credible: NOTHING };

describe('meetings that are unlikely to be told of', () => {
  test('are left out, however a rule found them', () => {
    expect(meetingsIn(COMMODITIES, 0)).toContain('NOR EST');
    expect(meetingsIn(COMMODITIES, 0, NONE)).toEqual(['NOR EST']);
    expect(meetingsIn(COMMODITIES, undefined, NONE)).toEqual([]);
  });

  test('are kept where more speaks for them', () => {
    const named = COMMODITIES.replace(
      'The minister was back from a visit to Estonia,',
      'Norwegian Oil Minister Kari Lund met Estonian Energy Minister Jaan Kask on Monday in Tallinn,',
    );
    expect(meetingsIn(named)).toEqual(['NOR EST']);
  });

  test('are told apart by signs that meetings have', () => {
    const texts = [
      COMMODITIES,
      'Norwegian Foreign Minister Kari Lund called Estonian Foreign Minister Jaan Kask on Monday. The two will meet in Oslo in May. They met in Riga in 2019, and Lund visited Tallinn in 2020.',
      'Over breakfast in Tallinn, Estonian Prime Minister Kaja Kallas and her Finnish guest Sanna Marin went through the list of sawmills that Brussels wants to close. Unions want the tax lowered.',
    ];
    const seen = new Set(
      texts.flatMap((text) =>
        codeWithSigns({ text, title: null, outlet: null, published: null }, 0).flatMap(({ credible }) => credible),
      ),
    );
    const weighed = Object.keys(FITTED.credible.signs);
    expect(weighed.filter((sign) => seen.has(sign)).length).toBeGreaterThan(weighed.length / 2);
    expect(seen).toContain('recognised');
    expect(seen).toContain('again');
  });
});
