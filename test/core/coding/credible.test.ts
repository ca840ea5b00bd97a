import { describe, expect, test } from 'vitest';
import confidence from '../../../core/coding/confidence.json' with { type: 'json' };
import { codeWithSigns } from '../../../core/coding/index.ts';
import fitted from '../../../core/coding/meetings/credible.json' with { type: 'json' };

/** The countries of the meetings that a text is likely enough to tell of. */
function meetingsIn(text: string, least?: number): string[] {
  return codeWithSigns({ text, title: null, outlet: null, published: null }, least)
    .filter(({ finding }) => finding.kind === 'meeting')
    .map(({ finding }) => finding.parties.map(({ country }) => country).join(' '));
}

const COMMODITIES =
  "OSLO - Norway's oil price rose, and that of Denmark, Sweden and Finland. Traders in Germany and Poland sold gas. The Norwegian oil minister spoke.\n\nThe minister was back from a visit to Estonia, where Russian and Chinese firms drill.";

describe('meetings that are unlikely to be told of', () => {
  test('are left out: no day, no names, a party the passage does not name, among many countries', () => {
    expect(meetingsIn(COMMODITIES, 0)).toEqual(['NOR EST']);
    expect(meetingsIn(COMMODITIES)).toEqual([]);
  });

  test('are kept where more speaks for them', () => {
    const named = COMMODITIES.replace(
      'The minister was back from a visit to Estonia,',
      'Norwegian Oil Minister Kari Lund met Estonian Energy Minister Jaan Kask on Monday in Tallinn,',
    );
    expect(meetingsIn(named)).toEqual(['NOR EST']);
  });

  test('are told by signs that the confidence knows too', () => {
    expect(Object.keys(confidence.meeting.signs)).toEqual(expect.arrayContaining(Object.keys(fitted.signs)));
  });
});
