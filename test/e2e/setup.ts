import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';

/** Before the suite: unpacks the browser, once for all processes that will want it, and builds what the desktop host runs. */
export async function setup(): Promise<void> {
  if (process.platform === 'linux') await sparticuz.executablePath();
  execFileSync(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
