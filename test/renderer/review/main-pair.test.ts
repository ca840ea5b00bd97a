import { expect, it } from 'vitest';
import { mainPair } from '../../../renderer/review/main-pair.ts';
import { finding, party } from './findings.ts';

const statement = (actor: string, recipient: string) =>
  finding('s', { parties: [party(actor), party(recipient, null, 'recipient')] });

it('is the pair of most events, whichever way round', () => {
  expect(mainPair([statement('IRN', 'USA'), statement('IRQ', 'IRN'), statement('IRN', 'IRQ')])).toBe('IRN-IRQ');
});

it('counts every pair of a meeting, but only actor with recipient of a statement', () => {
  const parties = [party('IRQ'), party('IRN'), party('SYR', null, 'recipient')];
  expect(mainPair([finding('m', { kind: 'meeting', parties }), statement('IRQ', 'IRN')])).toBe('IRN-IRQ');
  expect(mainPair([finding('s', { parties })])).toBe('IRQ-SYR');
});

it('is none where no event has two countries', () => {
  expect(mainPair([])).toBeNull();
  expect(mainPair([finding('s', { parties: [party('IRN')] })])).toBeNull();
});
