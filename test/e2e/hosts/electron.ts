import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { Complaints } from '../complaints.ts';
import type { Driver, HostUnderTest } from '../driver.ts';
import { dropOn } from '../drop.ts';
import { shown } from '../shown.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const runtime = findRuntime();

/** The desktop host in Electron itself, where its runtime is installed and there is a display to show it on. */
export const electronHost: HostUnderTest = {
  name: 'the desktop host, in Electron',
  missing: whyNot(),
  async start(dataDir) {
    const driver = new ElectronDriver(dataDir);
    await driver.launch();
    return driver;
  },
};

class ElectronDriver implements Driver {
  readonly #dataDir: string;
  readonly #complaints = new Complaints();
  #running: { app: ElectronApplication; page: Page } | null = null;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  get page(): Page {
    return this.#run().page;
  }

  async launch(): Promise<void> {
    const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = await _electron.launch({
      executablePath: runtime.path,
      args: [...sandbox, ROOT, '--data', this.#dataDir],
    });
    const page = await app.firstWindow();
    this.#complaints.listenTo(page);
    this.#running = { app, page: await shown(page) };
  }

  async clickMenu(menu: string, item: string): Promise<void> {
    await this.#run().app.evaluate(
      ({ Menu, BrowserWindow }, [inMenu, label]) => {
        const items = (of: Electron.Menu | null | undefined) => of?.items ?? [];
        const found = items(Menu.getApplicationMenu())
          .filter((top) => top.label === inMenu)
          .flatMap((top) => items(top.submenu))
          .find((each) => each.label === label);
        if (found === undefined) throw new Error(`no menu item ${label} in ${inMenu}`);
        found.click(undefined, BrowserWindow.getAllWindows()[0]);
      },
      [menu, item] as const,
    );
  }

  async answerOpenDialog(files: readonly string[]): Promise<void> {
    await this.#run().app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
      },
      [...files],
    );
  }

  async dropFiles(files: readonly string[]): Promise<void> {
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
    const { app } = this.#run();
    this.#running = null;
    await app.close();
  }

  #run(): { app: ElectronApplication; page: Page } {
    if (this.#running === null) throw new Error('the app is not running');
    return this.#running;
  }
}

/** Looks for a runtime without asking the `electron` package, which would download one. */
function findRuntime(): { path: string; installed: boolean } {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = join(ROOT, 'node_modules/electron');
  const name = join(folder, 'path.txt');
  const binary = existsSync(name)
    ? readFileSync(name, 'utf8')
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';
  const path = join(override ?? join(folder, 'dist'), binary);
  return { path, installed: existsSync(path) };
}

function whyNot(): string | null {
  if (!runtime.installed) {
    return 'no Electron runtime is installed (npx install-electron downloads one; ELECTRON_MIRROR names another source)';
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return 'there is no display (under Linux, xvfb-run gives one)';
  }
  return null;
}
