import type { Protocol } from 'electron';
import { HOST, SCHEME } from './origin.ts';
import { serveFolder } from './serve-folder.ts';
import type { Stop } from './stop.ts';

/** Makes `app://` a standard, secure scheme. Electron demands that this comes before `ready`. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers `app://entente/…` with the built screens in `folder`, and nothing else. */
export function setupProtocol(protocol: Pick<Protocol, 'handle' | 'unhandle'>, folder: string): Stop {
  protocol.handle(SCHEME, serveFolder(folder, HOST));
  return () => protocol.unhandle(SCHEME);
}
