import { describe, expect, it } from 'vitest';
import type { DraftMapping } from '../../../core/contract/index.ts';
import { SKIP_REASONS } from '../../../core/datasets/index.ts';
import { fieldOf, missing, sourceNameOf, withField } from '../../../renderer/data-sets/mapping.ts';
import { skipWords } from '../../../renderer/data-sets/words.ts';

const mapping: DraftMapping = { delimiter: ',', header: true, dateOrder: 'ymd', columns: { date: 0, actor: 1 } };

describe('a mapping being made', () => {
  it('has a field in one column only, and one field in a column', () => {
    const moved = withField(mapping, 2, 'actor');
    expect(moved.columns).toEqual({ date: 0, actor: 2 });
    expect(withField(moved, 0, 'recipient').columns).toEqual({ recipient: 0, actor: 2 });
    expect(fieldOf(moved, 1)).toBeNull();
  });

  it('leaves a column out', () => {
    expect(withField(mapping, 0, null).columns).toEqual({ actor: 1 });
  });

  it('lacks a day, two countries and either a CAMEO code or a PLOVER type until they are chosen', () => {
    expect(missing(mapping)).toEqual([['recipient'], ['cameo', 'plover']]);
    expect(missing(withField(withField(mapping, 2, 'recipient'), 3, 'plover'))).toEqual([]);
  });
});

it.each([
  ['20150218230000.export.CSV.zip', '20150218230000'],
  ['events.2018.tab', 'events.2018'],
  ['embassies.tsv.gz', 'embassies'],
  ['.csv', '.csv'],
])('%s is called %s', (file, name) => {
  expect(sourceNameOf(file)).toBe(name);
});

it('has words for every reason why a row is left out', () => {
  for (const reason of SKIP_REASONS) expect(skipWords(reason)).not.toBe(reason);
});
