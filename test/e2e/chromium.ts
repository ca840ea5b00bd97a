import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

let running: Promise<Browser> | null = null;

/**
 * The one Chromium of this process, started when first asked for. On Linux it comes from npm (@sparticuz/chromium), elsewhere it is
 * the Chrome that is installed.
 */
export function browser(): Promise<Browser> {
  running ??= launch();
  return running;
}

/** Ends it, if it was ever started. */
export async function closeBrowser(): Promise<void> {
  const ending = running;
  running = null;
  await (await ending)?.close();
}

async function launch(): Promise<Browser> {
  if (process.platform !== 'linux') return await chromium.launch({ channel: 'chrome' });
  return await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter(wanted), '--disable-gpu'],
  });
}

/**
 * Whether a flag of the package's is kept: not those that make another browser of it than people use, without web security,
 * or that force every frame through a GPU emulated in software. Without one Chromium draws pages in software by itself,
 * as it does on a desktop that has none; emulated, a frame waited for half a second now and then.
 */
function wanted(flag: string): boolean {
  const [name = ''] = flag.split('=');
  return ![
    '--single-process',
    '--no-zygote',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--allow-running-insecure-content',
    '--in-process-gpu',
    '--use-gl',
    '--use-angle',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ].includes(name);
}
