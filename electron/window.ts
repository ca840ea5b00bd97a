import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Display,
  Event,
  NativeTheme,
  RenderProcessGoneDetails,
  WebContents,
} from 'electron';
import type { Emits } from './emits.ts';
import { HOME } from './origin.ts';
import { paperColour } from './theme.ts';
import { LEAST, placeWindow, type WindowState } from './window-state.ts';

type SomeDisplay = Pick<Display, 'id' | 'workArea'>;

/** What a window is made with. The page gets no Node, no other world's objects, and a preload that is sandboxed with it. */
export function windowOptions(
  state: WindowState,
  preload: string,
  screen: { getPrimaryDisplay(): SomeDisplay; getAllDisplays(): SomeDisplay[] },
  nativeTheme: Pick<NativeTheme, 'shouldUseDarkColors'>,
): BrowserWindowConstructorOptions {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return {
    ...placeWindow(
      state.bounds,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'Entente',
    backgroundColor: paperColour(nativeTheme),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
    },
  };
}

/** What opening a window needs of it. */
export type PageWindow = Pick<BrowserWindow, 'maximize' | 'show' | 'getNormalBounds' | 'isMaximized' | 'loadURL'> &
  Emits<'ready-to-show', []> &
  Emits<'close', []> & {
    readonly webContents: Pick<WebContents, 'reload'> &
      Emits<'render-process-gone', [event: Event, details: Pick<RenderProcessGoneDetails, 'reason'>]>;
  };

/**
 * Loads the screens into the window, shows it once they have painted, and tells `keep` how it is left when it closes. If the page's
 * process dies the page is loaded anew; a second death within a minute leaves it, so that a page that cannot live does not spin.
 */
export async function openWindow(
  window: PageWindow,
  state: WindowState,
  keep: (left: Pick<WindowState, 'bounds' | 'maximized'>) => void,
): Promise<void> {
  if (state.maximized) window.maximize();
  window.on('ready-to-show', () => window.show());
  window.on('close', () => keep({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
  let lastDeath = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`The window's page is gone: ${reason}.`);
    if (reason === 'clean-exit' || performance.now() - lastDeath < 60_000) return;
    lastDeath = performance.now();
    window.webContents.reload();
  });
  await window.loadURL(HOME);
}
