import { parseArgs } from 'node:util';
import { dataDir } from './data-dir.ts';
import { misuse } from './misuse.ts';
import { buildScreens, SCREENS } from './serve/build-screens.ts';
import { hasDisplay, openBrowser } from './serve/open-browser.ts';
import { type BrowserHost, startBrowserHost } from './serve/start-host.ts';

export const USAGE = `entente serve [--data DIR] [--port N] [--no-open]
  Serves the app to the browser of this machine alone. The first line printed is its address, which holds a key that
  nobody else knows. It opens in the default browser where there is a display.
  --data DIR   the folder of the data, instead of the platform's own
  --port N     the port, instead of any free one
  --no-open    print the address and open nothing
`;

/** `entente serve`: the browser host, until SIGINT or SIGTERM. Exit 0, 1 where it cannot start, 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misuse(options, USAGE);
  const { data, port, open } = options;
  const stopAsked = signalled();
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  await buildScreens(log);
  let host: BrowserHost;
  try {
    host = await startBrowserHost({ data, port, screens: SCREENS, log });
  } catch (error) {
    log(cannotListen(error, port));
    return 1;
  }
  process.stdout.write(`${host.address}\n`);
  host.started.then((failure) => failure && log(failure.message));
  if (open && hasDisplay()) openBrowser(host.address);
  await stopAsked;
  await host.stop();
  return 0;
}

function parse(args: string[]): { data: string; port: number; open: boolean } | string {
  try {
    const { values } = parseArgs({
      args,
      options: { data: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return '--port wants a number from 0 to 65535.';
    return { data: dataDir(values.data), port, open: !values['no-open'] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function signalled(): Promise<unknown> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
  });
}

function cannotListen(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another with --port, or leave it out for any free one.`;
  if (code === 'EACCES') return `Port ${port} may not be used. Choose one above 1023 with --port.`;
  throw error;
}
