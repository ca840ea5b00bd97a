import { expect, test } from 'vitest';
import acts from '../../../core/coding/lexicon/en/acts.json' with { type: 'json' };
import cues from '../../../core/coding/lexicon/en/content-cues.json' with { type: 'json' };
import { listsOf } from '../../../core/coding/statements/phrase-keys.ts';

test.each([
  ['acts', acts.acts],
  ['cues', cues.cues],
])('every phrase of the %s is looked for in words that hold it', (_, lists) => {
  const find = listsOf(lists.map(({ phrases }) => phrases));
  lists.forEach(({ phrases }, list) => {
    for (const phrase of phrases) {
      const words = `They ${phrase.replace(/\*/g, 'ed').replace(/ _ /g, ' some other ').replace(/ _$/, '')} today`;
      expect([...find(words)], phrase).toContain(list);
      expect([...find(words.toUpperCase())], phrase).toContain(list);
    }
  });
});

test('words that hold none are told at once', () => {
  expect([...listsOf([['turn* down'], ['meet']])('Timber is dear.')]).toEqual([]);
  expect([...listsOf([['turn* down'], ['meet']])('They meet.')]).toEqual([1]);
});
