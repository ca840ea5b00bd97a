import type { Host } from '../../core/contract/index.ts';
import { createBrowserHost, tokenOf } from './browser.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload. */
    readonly entente?: Host;
  }
}

/** The host this page runs in: the desktop's where its preload has put one, else the browser's; null without a token. */
export function findHost(page: Window): Host | null {
  if (page.entente !== undefined) return page.entente;
  const token = tokenOf(page.location.hash);
  return token === null ? null : createBrowserHost(token);
}
