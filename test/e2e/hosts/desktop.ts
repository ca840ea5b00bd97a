import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { browser } from '../chromium.ts';
import { Complaints } from '../complaints.ts';
import type { Driver, HostUnderTest } from '../driver.ts';
import { dropOn } from '../drop.ts';
import { shown } from '../shown.ts';
import { createStandIn, type MenuItems, type StandIn } from '../standin/electron.ts';
import { runMain } from '../standin/run-main.ts';

const MAIN = fileURLToPath(new URL('../../../out/main/main.js', import.meta.url));

/** The desktop host without Electron's runtime: its built bundles, run by Node against a stand-in for the module. */
export const desktopHost: HostUnderTest = {
  name: 'the desktop host, on a stand-in for Electron',
  missing: null,
  async start(dataDir) {
    const driver = new DesktopDriver(dataDir);
    await driver.launch();
    return driver;
  },
};

class DesktopDriver implements Driver {
  readonly #dataDir: string;
  readonly #complaints = new Complaints();
  #running: { standIn: StandIn; page: Page } | null = null;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  get page(): Page {
    return this.#run().page;
  }

  async launch(): Promise<void> {
    const standIn = createStandIn(await browser(), (page) => this.#complaints.listenTo(page));
    await runMain(MAIN, standIn.module, ['--data', this.#dataDir]);
    const page = await Promise.race([
      standIn.shown,
      standIn.app.ended.then((code) => {
        throw new Error(`the app ended with code ${code} before it showed a window`);
      }),
    ]);
    this.#running = { standIn, page: await shown(page) };
  }

  async clickMenu(menu: string, item: string): Promise<void> {
    const { standIn } = this.#run();
    const found = itemOf(submenuOf(standIn.menu(), menu), item);
    if (found.role === 'quit') standIn.app.quit();
    else Reflect.apply(clickOf(found), undefined, [found, undefined, {}]);
  }

  async answerOpenDialog(files: readonly string[]): Promise<void> {
    this.#run().standIn.answerDialog(files);
  }

  async dropFiles(files: readonly string[]): Promise<void> {
    // Electron's webUtils knows the path of a File; Chromium tells nobody, so the stand-in is told by name.
    const paths = Object.fromEntries(files.map((file) => [basename(file), file]));
    await this.page.evaluate((known) => void Object.assign(window, { standInPaths: known }), paths);
    await dropOn(this.page, files);
  }

  async restart(): Promise<void> {
    await this.#quit();
    await this.launch();
  }

  async close(): Promise<readonly string[]> {
    if (this.#running !== null) await this.#quit();
    return this.#complaints.heard;
  }

  async #quit(): Promise<void> {
    const { standIn } = this.#run();
    this.#running = null;
    standIn.app.quit();
    const code = await standIn.app.ended;
    if (code !== 0) throw new Error(`the app ended with code ${code}`);
  }

  #run(): { standIn: StandIn; page: Page } {
    if (this.#running === null) throw new Error('the app is not running');
    return this.#running;
  }
}

function itemOf(items: MenuItems, label: string): MenuItems[number] {
  const found = items.find((item) => item.label === label);
  if (found === undefined) throw new Error(`no menu item ${label} among ${items.map((item) => item.label).join(', ')}`);
  return found;
}

function submenuOf(items: MenuItems, label: string): MenuItems {
  const { submenu } = itemOf(items, label);
  if (!Array.isArray(submenu)) throw new Error(`${label} is no menu`);
  return submenu;
}

function clickOf(item: MenuItems[number]): NonNullable<MenuItems[number]['click']> {
  if (item.click === undefined) throw new Error(`${item.label} cannot be clicked`);
  return item.click;
}
