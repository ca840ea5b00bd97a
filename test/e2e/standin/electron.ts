import type Electron from 'electron';
import type { Browser, Page } from 'playwright-core';
import type { UtilityForker } from '../../../electron/engine.ts';
import { StandInApp } from './app.ts';
import { forkUtility } from './utility-process.ts';
import { type StandInFrame, StandInWindow } from './window.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];
type Serve = Parameters<Electron.Protocol['handle']>[1];

/** An item of the menu the app has put up, and the menus in it. */
export type MenuItems = readonly Electron.MenuItemConstructorOptions[];

/** The `electron` module for one run of the main process, and what a person does to it from outside. */
export interface StandIn {
  readonly module: ElectronModule;
  readonly app: StandInApp;
  /** The page of the first window, once it has loaded. */
  readonly shown: Promise<Page>;
  menu(): MenuItems;
  /** Answers the next open dialog, or the one that is open. */
  answerDialog(paths: readonly string[]): void;
  /** What was handed to the user's browser. */
  readonly openedOutside: readonly string[];
}

/** Of Electron, what the main process imports: everything it uses is typed by Electron's own declarations. */
export interface ElectronModule {
  readonly app: StandInApp;
  readonly BrowserWindow: {
    new (options: Electron.BrowserWindowConstructorOptions): StandInWindow;
    getAllWindows(): StandInWindow[];
  };
  readonly dialog: Pick<typeof Electron.dialog, 'showErrorBox'> & {
    showOpenDialog(window: unknown, options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue>;
  };
  readonly ipcMain: Pick<typeof Electron.ipcMain, 'handle' | 'removeHandler'>;
  readonly Menu: {
    buildFromTemplate(template: MenuItems): MenuItems;
    setApplicationMenu(menu: MenuItems | null): void;
  };
  readonly nativeTheme: Pick<typeof Electron.nativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  readonly protocol: Pick<typeof Electron.protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle'>;
  readonly screen: Record<'getPrimaryDisplay', () => Display> & Record<'getAllDisplays', () => Display[]>;
  readonly session: {
    readonly defaultSession: Pick<
      Electron.Session,
      'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
    >;
  };
  readonly shell: Pick<typeof Electron.shell, 'openExternal'>;
  readonly utilityProcess: UtilityForker;
}

type Display = Pick<Electron.Display, 'id' | 'workArea'>;

const DISPLAY: Display = { id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } };

/** Makes the module for one run. Its windows are pages of `browser`; `watch` is shown each before it loads. */
export function createStandIn(browser: Browser, watch: (page: Page) => void): StandIn {
  const windows: StandInWindow[] = [];
  const opened: string[] = [];
  const handlers = new Map<string, Handler>();
  const dialogs = createDialogs();
  const first = Promise.withResolvers<Page>();
  let serve: Serve | null = null;
  let menu: MenuItems = [];

  const app = new StandInApp(() => [...windows]);
  const world = {
    browser,
    watch,
    serve: async (request: Request) => (serve === null ? new Response(null, { status: 404 }) : await serve(request)),
    async invoke(senderFrame: StandInFrame | null, channel: string, args: unknown[]): Promise<unknown> {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return await Reflect.apply(handler, undefined, [{ senderFrame }, ...args]);
    },
    created(window: StandInWindow): void {
      windows.push(window);
      window.on('closed', () => windows.splice(windows.indexOf(window), 1));
      app.emit('web-contents-created', {}, window.webContents);
      window.on('ready-to-show', () => window.webContents.page && first.resolve(window.webContents.page));
    },
  };

  class BrowserWindow extends StandInWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(world, options);
    }
    static getAllWindows(): StandInWindow[] {
      return [...windows];
    }
  }

  const module: ElectronModule = {
    app,
    BrowserWindow,
    dialog: {
      showOpenDialog: dialogs.show,
      showErrorBox: (title, content) => console.error(`${title}: ${content}`),
    },
    ipcMain: {
      handle: (channel, handler) => void handlers.set(channel, handler),
      removeHandler: (channel) => void handlers.delete(channel),
    },
    Menu: {
      buildFromTemplate: (template) => template,
      setApplicationMenu: (put) => {
        menu = put ?? [];
      },
    },
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: () => undefined,
      handle: (_scheme, handler) => {
        serve = handler;
      },
      unhandle: () => {
        serve = null;
      },
    },
    screen: { getPrimaryDisplay: () => DISPLAY, getAllDisplays: () => [DISPLAY] },
    session: {
      defaultSession: {
        setPermissionRequestHandler: () => undefined,
        setPermissionCheckHandler: () => undefined,
        setDevicePermissionHandler: () => undefined,
      },
    },
    shell: { openExternal: async (url) => void opened.push(url) },
    utilityProcess: { fork: forkUtility },
  };
  return {
    module,
    app,
    shown: first.promise,
    menu: () => menu,
    answerDialog: dialogs.answer,
    openedOutside: opened,
  };
}

/** Open dialogs and their answers, whichever comes first. */
function createDialogs() {
  const answers: (readonly string[])[] = [];
  const waiting: ((paths: readonly string[]) => void)[] = [];
  return {
    async show(): Promise<Electron.OpenDialogReturnValue> {
      const { promise, resolve } = Promise.withResolvers<readonly string[]>();
      const ready = answers.shift();
      if (ready !== undefined) resolve(ready);
      else waiting.push(resolve);
      const paths = await promise;
      return { canceled: paths.length === 0, filePaths: [...paths] };
    },
    answer(paths: readonly string[]): void {
      const open = waiting.shift();
      if (open !== undefined) open(paths);
      else answers.push(paths);
    },
  };
}
