import type { Event, Session, Shell, WebContents } from 'electron';
import type { Emits } from './emits.ts';
import { isOurs } from './origin.ts';
import type { Stop } from './stop.ts';

/**
 * Keeps every page where it is: no navigation away from our own screens, no new windows, no embedded views. An https link
 * opens in the user's browser instead. Comes before the first window.
 */
export function setupNavigationGuard(
  app: Emits<'web-contents-created', [event: Event, contents: GuardedContents]>,
  shell: Pick<Shell, 'openExternal'>,
): Stop {
  const onCreated = (_event: Event, contents: GuardedContents): void => guardContents(contents, shell);
  app.on('web-contents-created', onCreated);
  return () => {
    app.removeListener('web-contents-created', onCreated);
  };
}

/** Refuses every permission a page can ask for, device pickers included: the screens need none. */
export function setupPermissions(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>,
): Stop {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Refusing goes on until the process ends: taking the handlers away would mean allowing.
  return () => undefined;
}

type Navigation = Pick<Event, 'preventDefault'> & { readonly url: string };
type GuardedContents = Pick<WebContents, 'setWindowOpenHandler'> &
  Emits<'will-frame-navigate', [details: Navigation & { readonly isMainFrame: boolean }]> &
  Emits<'will-redirect', [details: Navigation]> &
  Emits<'will-attach-webview', [event: Pick<Event, 'preventDefault'>]>;

/** The guard of one page. Exported for its test. */
export function guardContents(contents: GuardedContents, shell: Pick<Shell, 'openExternal'>): void {
  contents.on('will-frame-navigate', (details) => {
    if (isOurs(details.url)) return;
    details.preventDefault();
    if (details.isMainFrame) openOutside(details.url, shell);
  });
  contents.on('will-redirect', (details) => {
    if (!isOurs(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url, shell);
    return { action: 'deny' };
  });
}

/** Hands a link to the user's browser if it is plain https without credentials; anything else leads nowhere. */
export function openOutside(url: string, shell: Pick<Shell, 'openExternal'>): void {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return;
  shell.openExternal(parsed.href).catch((error: unknown) => console.error(`Could not open ${parsed.host}:`, error));
}
