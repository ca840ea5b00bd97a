import { expect, test } from 'vitest';
import { reportedWords } from '../../../renderer/detail/Published.tsx';

const event = { sourceId: '1', code: '040', label: 'Consult', url: null };

test.each([
  [12, 3, '12 times by 3 sources'],
  [1, 1, '1 time by 1 source'],
  [null, 4, 'by 4 sources'],
  [2, null, '2 times'],
  [null, null, null],
])('%s mentions in %s sources are told as “%s”', (mentions, sources, words) => {
  expect(reportedWords({ ...event, mentions, sources })).toBe(words);
});
