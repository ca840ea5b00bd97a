import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../cli/serve/open-browser.ts';
import { cacheFolder } from '../../cli/start/electron-runtime.ts';

describe('the cache of Electron’s downloads', () => {
  it.each([
    ['linux', {}, '/home/u/.cache/electron'],
    ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/electron'],
    ['darwin', {}, '/home/u/Library/Caches/electron'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/electron/Cache'],
    ['linux', { electron_config_cache: '/mine' }, '/mine'],
  ] as const)('lies where its installer looks: %s %j', (platform, env, expected) => {
    expect(cacheFolder(platform, env, '/home/u')).toBe(expected);
  });
});

describe('a display', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('is told by the platform and its variables: %s %j', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
