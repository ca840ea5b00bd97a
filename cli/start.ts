import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inProject } from './freshness.ts';
import { hasDisplay } from './serve/open-browser.ts';
import { run as serve } from './serve.ts';
import { buildDesktop } from './start/build-desktop.ts';
import { cacheFolder, findElectron } from './start/electron-runtime.ts';

/**
 * `npm start`: builds the desktop app and starts it. With `--browser`, and where there is no display or no Electron
 * runtime, the same app starts in the browser. Further words (`--data DIR`) go to whichever it is.
 */
const words = process.argv.slice(2);
const rest = words.filter((word) => word !== '--browser');
const log = (line: string) => void process.stderr.write(`${line}\n`);
process.exitCode = await start();

async function start(): Promise<number> {
  if (words.includes('--browser')) return serve(rest);
  const electron = await findElectron(log);
  if (!electron) {
    log(
      'The Electron runtime could not be downloaded, so Entente starts in your browser; for the desktop app set ' +
        `ELECTRON_MIRROR to a mirror of its downloads, or put its zip file into the cache folder ${cacheFolder()}.`,
    );
    return serve(rest);
  }
  if (!hasDisplay()) {
    log('There is no display here, so Entente is served for a browser on this machine; its address follows.');
    return serve(rest);
  }
  await buildDesktop(log);
  const app = spawn(electron, [inProject('.'), ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
  const [code] = await once(app, 'exit');
  return typeof code === 'number' ? code : 1;
}
