import { expect, test } from 'vitest';
import { commandOf, type KeyPress } from '../../../renderer/state/accelerators.ts';
import { INITIAL_VIEW, keptOf, viewAfter } from '../../../renderer/state/view.ts';
import { country, day } from '../support/fill.ts';

const [iran, iraq, syria] = [country('IRN'), country('IRQ'), country('SYR')];
const span = { start: day('2020-01-01'), end: day('2020-12-31') };
const view = { ...INITIAL_VIEW, countries: [iran, iraq], window: span, selection: 7 };

test('another pair begins with all of its events and nothing selected', () => {
  const next = viewAfter(view, { do: 'country', place: 1, code: syria });
  expect([next.countries, next.window, next.selection]).toEqual([[iran, syria], null, null]);
});

test('swapping keeps window and selection', () => {
  const next = viewAfter(view, { do: 'swap' });
  expect([next.countries, next.window, next.selection]).toEqual([[iraq, iran], span, 7]);
});

test('picking the other country of the pair swaps the two', () => {
  expect(viewAfter(view, { do: 'country', place: 0, code: iraq }).countries).toEqual([iraq, iran]);
});

test('without its first country a pair is the second alone', () => {
  expect(viewAfter(view, { do: 'country', place: 0, code: null }).countries).toEqual([iraq]);
});

test('opening a bin opens the list on it; searching leaves the bin', () => {
  const opened = viewAfter(view, { do: 'scope', scope: { span, lane: 'meetings' } });
  expect(opened.list).toBe(true);
  expect(viewAfter(opened, { do: 'search', text: 'border' }).scope).toBeNull();
});

test('what is kept across a restart is the contract’s and no more', () => {
  expect(keptOf({ ...view, text: 'border' })).toEqual({
    countries: [iran, iraq],
    window: span,
    selection: 7,
    list: false,
    theme: 'system',
    sources: [],
  });
});

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['Ctrl+O', press('o'), 'import-article'],
  ['Ctrl+0', press('0'), 'fit'],
  ['Ctrl and =, which is + without Shift', press('='), 'zoom-in'],
  ['Ctrl++ with Shift', press('+', { shiftKey: true }), 'zoom-in'],
  ['Ctrl+/', press('/'), 'shortcuts'],
  ['O alone', press('o', { ctrlKey: false }), null],
  ['Ctrl+Alt+O', press('o', { altKey: true }), null],
])('%s is the shortcut it should be', (_, keys, command) => {
  expect(commandOf(keys, false)).toBe(command);
});

test('on a Mac shortcuts are pressed with ⌘', () => {
  expect(commandOf(press('o', { ctrlKey: false, metaKey: true }), true)).toBe('import-article');
});
