import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import type { PageWindow } from '../../../electron/window.ts';
import { toApp, toPage } from './address.ts';
import { preloadWorld } from './world.ts';

/** What a window needs of the rest of the stand-in. */
export interface WindowWorld {
  readonly browser: Browser;
  watch(page: Page): void;
  serve(request: Request): Promise<Response>;
  invoke(frame: StandInFrame | null, channel: string, args: unknown[]): Promise<unknown>;
  created(window: StandInWindow): void;
}

/** Of a frame, what a main process looks at to know who speaks. */
export type StandInFrame = Pick<Electron.WebFrameMain, 'url'> & { readonly parent: StandInFrame | null };

/** Electron's `BrowserWindow`: a page of Chromium in a context of its own. */
export class StandInWindow extends EventEmitter implements PageWindow {
  readonly webContents: StandInContents;
  readonly #options: Electron.BrowserWindowConstructorOptions;
  readonly #world: WindowWorld;
  #context: BrowserContext | null = null;
  #maximized = false;

  constructor(world: WindowWorld, options: Electron.BrowserWindowConstructorOptions) {
    super();
    checkPreferences(options.webPreferences ?? {});
    this.#world = world;
    this.#options = options;
    this.webContents = new StandInContents();
    world.created(this);
  }

  async loadURL(url: string): Promise<void> {
    const { width = 800, height = 600, webPreferences } = this.#options;
    this.#context = await this.#world.browser.newContext({ viewport: { width, height } });
    const page = await this.#context.newPage();
    this.#world.watch(page);
    await page.exposeBinding('standInInvoke', async ({ frame }, channel: string, args: unknown[]) => {
      try {
        return { value: structuredClone(await this.#world.invoke(frameOf(frame), channel, args)) };
      } catch (error) {
        return { error: String(error) };
      }
    });
    await page.addInitScript(preloadScript(webPreferences?.preload));
    await page.route('**/*', (route) => this.#answer(route));
    page.on('popup', (popup) => this.webContents.opens(popup));
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed' }));
    this.webContents.page = page;
    await page.goto(toPage(url));
    this.emit('ready-to-show');
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toApp(request.url());
    if (request.isNavigationRequest() && this.webContents.keepsFrom(url, request.frame().parentFrame() === null)) {
      return await route.abort('aborted');
    }
    // There is no network in the tests: what is not served by the app's own protocol does not arrive.
    if (!url.startsWith('app:')) return await route.abort('internetdisconnected');
    const response = await this.#world.serve(
      new Request(url, { method: request.method(), headers: request.headers() }),
    );
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** Closes the window and what is behind it. */
  async closed(): Promise<void> {
    if (this.#context === null) return;
    this.emit('close', { preventDefault: () => undefined });
    // Leaving the page lets it hear `pagehide`, as it does when Electron closes a window.
    await this.webContents.page?.goto('about:blank').catch(() => undefined);
    await this.#context.close();
    this.#context = null;
    this.emit('closed');
  }

  maximize(): void {
    this.#maximized = true;
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  show(): void {}
  focus(): void {}
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#options;
    return { x, y, width, height };
  }
}

/** Electron's `webContents`, as far as the guards and the main process use it. */
export class StandInContents extends EventEmitter {
  page: Page | null = null;
  #opener: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;

  send(channel: string, ...args: unknown[]): void {
    this.page
      ?.evaluate(
        ([to, what]) => {
          (window as unknown as { standInReceive(channel: string, args: unknown[]): void }).standInReceive(to, what);
        },
        [channel, structuredClone(args)] as const,
      )
      // A page that is being closed hears nothing more; Electron drops the message as well.
      .catch(() => undefined);
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.#opener = handler;
  }

  reload(): void {
    this.page?.reload().catch((error: unknown) => console.error('The page could not be loaded anew:', error));
  }

  /** Whether the app keeps a frame from going to an address. The window's own `loadURL` is not asked, as in Electron. */
  keepsFrom(url: string, isMainFrame: boolean): boolean {
    if (this.page?.url() === 'about:blank') return false;
    let prevented = false;
    const preventDefault = (): void => {
      prevented = true;
    };
    this.emit('will-frame-navigate', { url, isMainFrame, preventDefault });
    if (isMainFrame) this.emit('will-navigate', { url, isMainFrame, preventDefault });
    return prevented;
  }

  /** A window the page has opened: closed again, unless the app's handler allows it (and without one, Electron does). */
  async opens(popup: Page): Promise<void> {
    const asked = this.#opener?.({
      url: toApp(popup.url()),
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    });
    if (asked?.action === 'deny') await popup.close();
  }
}

function frameOf(frame: { url(): string; parentFrame(): unknown }): StandInFrame {
  return { url: toApp(frame.url()), parent: frame.parentFrame() === null ? null : { url: '', parent: null } };
}

function preloadScript(file: string | undefined): string {
  if (file === undefined) return '';
  return `(${preloadWorld.toString()})(function (require, exports) {${readFileSync(file, 'utf8')}\n});`;
}

/** The stand-in has no Node in its page and a world of its own only for the preload, so it can be none but such a window. */
function checkPreferences({ contextIsolation, sandbox, nodeIntegration }: Electron.WebPreferences): void {
  if (contextIsolation === false || sandbox !== true || nodeIntegration === true) {
    throw new Error('the stand-in can only be a sandboxed window without Node and with context isolation');
  }
}
