import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { guardContents, openOutside, setupNavigationGuard, setupPermissions } from '../../electron/guards.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

class Contents extends EventEmitter {
  opener: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.opener = ({ url }) =>
      handler({
        url,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: '', policy: 'default' },
      });
  }
  /** Emits an event of a page that wants to go somewhere. Answers whether it was kept from it. */
  wants(event: string, url: string, isMainFrame = true): boolean {
    let prevented = false;
    this.emit(event, { url, isMainFrame, preventDefault: () => (prevented = true) });
    return prevented;
  }
}

function guarded() {
  const opened: string[] = [];
  const contents = new Contents();
  const shell = { openExternal: async (url: string) => void opened.push(url) };
  guardContents(contents, shell);
  return { contents, opened, shell };
}

const ELSEWHERE = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'app://entente.evil/index.html',
  'app://user@entente/index.html',
  'not a url',
];

describe('navigation', () => {
  test.each(ELSEWHERE)('to %s is refused, by link as by redirect, in any frame', (url) => {
    const { contents } = guarded();
    expect(contents.wants('will-frame-navigate', url)).toBe(true);
    expect(contents.wants('will-frame-navigate', url, false)).toBe(true);
    expect(contents.wants('will-redirect', url)).toBe(true);
  });

  test('within our own screens goes on', () => {
    const { contents, opened } = guarded();
    expect(contents.wants('will-frame-navigate', 'app://entente/index.html#list')).toBe(false);
    expect(opened).toEqual([]);
  });

  test('of a frame never opens the browser', () => {
    const { contents, opened } = guarded();
    contents.wants('will-frame-navigate', 'https://example.org/', false);
    expect(opened).toEqual([]);
  });

  test('embedded views are refused', () => {
    expect(guarded().contents.wants('will-attach-webview', '')).toBe(true);
  });

  test('every page the app makes is guarded', () => {
    const app = new EventEmitter();
    const contents = new Contents();
    const stop = setupNavigationGuard(app, { openExternal: async () => undefined });
    app.emit('web-contents-created', {}, contents);
    expect(contents.wants('will-frame-navigate', 'https://example.org/')).toBe(true);
    stop();
    expect(app.listenerCount('web-contents-created')).toBe(0);
  });
});

describe('a new window', () => {
  test.each([...ELSEWHERE, 'app://entente/index.html'])('is refused: %s', (url) => {
    expect(guarded().contents.opener?.({ url })).toEqual({ action: 'deny' });
  });
});

describe('a link out', () => {
  test('opens in the browser if it is plain https', () => {
    const { opened, shell } = guarded();
    openOutside('https://example.org/a?b#c', shell);
    expect(opened).toEqual(['https://example.org/a?b#c']);
  });

  test.each([
    ...ELSEWHERE.filter((url) => !url.startsWith('https:')),
    'https://user:secret@example.org/',
    'ms-settings:',
    'smb://server/share',
  ])('leads nowhere: %s', (url) => {
    const { opened, shell } = guarded();
    openOutside(url, shell);
    expect(opened).toEqual([]);
  });
});

test('every permission is refused: asked, checked, or for a device', () => {
  const refused: unknown[] = [];
  const session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  > = {
    setPermissionRequestHandler: (handler) =>
      handler && Reflect.apply(handler, undefined, [null, 'media', (granted: boolean) => refused.push(granted), {}]),
    setPermissionCheckHandler: (handler) =>
      handler && refused.push(Reflect.apply(handler, undefined, [null, 'geolocation', 'app://entente', {}])),
    setDevicePermissionHandler: (handler) => handler && refused.push(Reflect.apply(handler, undefined, [{}])),
  };
  setupPermissions(session);
  expect(refused).toEqual([false, false, false]);
});
