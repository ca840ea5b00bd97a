import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../cli/data-dir.ts';

describe('the data folder', () => {
  it('is the one that is given', () => {
    expect(dataDir('here')).toBe(resolve('here'));
  });

  it.each([
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/entente'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/u/.local/share/entente'],
    ['linux', {}, '/home/u/.local/share/entente'],
    ['darwin', {}, '/home/u/Library/Application Support/entente'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/entente'],
    ['win32', {}, '/home/u/AppData/Roaming/entente'],
  ] as const)('is else the one of the platform: %s %j', (platform, env, expected) => {
    expect(dataDir(undefined, { platform, env, home: '/home/u' })).toBe(expected);
  });
});
