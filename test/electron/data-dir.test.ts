import { describe, expect, test } from 'vitest';
import { dataOption } from '../../electron/data-dir.ts';

describe('--data on the command line', () => {
  test.each([
    [['electron', '.', '--data', '/somewhere'], '/somewhere'],
    [['/opt/Entente/entente', '--data=/somewhere'], '/somewhere'],
    [['electron', '--no-sandbox', '--lang=en', '.', '--data', 'here', '--inspect=0'], 'here'],
    [['electron', '.'], null],
    [['electron', '.', '--data'], null],
    [['electron', '.', '--data='], null],
  ])('%j → %s', (argv, dir) => {
    expect(dataOption(argv)).toBe(dir);
  });
});
