import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { browser } from '../chromium.ts';
import { Complaints } from '../complaints.ts';
import type { Driver, HostUnderTest } from '../driver.ts';
import { dropOn } from '../drop.ts';
import { shown } from '../shown.ts';

const CLI = fileURLToPath(new URL('../../../cli/entente.mjs', import.meta.url));

/** The browser host: the process that `npm run serve` starts, in a page of Chromium. */
export const browserHost: HostUnderTest = {
  name: 'the browser host, in Chromium',
  missing: null,
  start: (dataDir) => startBrowserDriver(dataDir, { viewport: { width: 1440, height: 900 } }),
};

/** As the host's `start`, with the page's own options, for pictures in other sizes and colours. */
export async function startBrowserDriver(
  dataDir: string,
  options: Parameters<Awaited<ReturnType<typeof browser>>['newContext']>[0],
): Promise<Driver> {
  const driver = new BrowserDriver(dataDir, await (await browser()).newContext(options));
  await driver.launch();
  return driver;
}

class BrowserDriver implements Driver {
  readonly #dataDir: string;
  readonly #context: BrowserContext;
  readonly #complaints = new Complaints();
  #running: { server: ChildProcess; page: Page } | null = null;

  constructor(dataDir: string, context: BrowserContext) {
    this.#dataDir = dataDir;
    this.#context = context;
  }

  get page(): Page {
    if (this.#running === null) throw new Error('the host is not running');
    return this.#running.page;
  }

  async launch(): Promise<void> {
    const server = spawn(process.execPath, [CLI, 'serve', '--data', this.#dataDir, '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await firstLine(server);
    const page = await this.#context.newPage();
    this.#complaints.listenTo(page);
    await page.goto(address);
    this.#running = { server, page };
    await shown(page);
  }

  async clickMenu(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item }).click();
  }

  async answerOpenDialog(files: readonly string[]): Promise<void> {
    this.page.once('filechooser', (chooser) => {
      chooser.setFiles([...files]).catch((error: unknown) => console.error('The dialog was not answered:', error));
    });
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
    await this.#context.close();
    return this.#complaints.heard;
  }

  async #quit(): Promise<void> {
    if (this.#running === null) return;
    const { server, page } = this.#running;
    this.#running = null;
    await page.close({ runBeforeUnload: false });
    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    if (code !== 0) throw new Error(`entente serve ended with code ${code}`);
  }
}

/** The first line a process prints. Rejects where it ends without one. */
async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the process has no output to read');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) return line;
  throw new Error('the process ended before it printed a line');
}
