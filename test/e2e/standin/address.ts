/**
 * Chromium knows no app:// scheme outside of Electron, so the page is loaded from an https origin that exists nowhere and each of its
 * requests is answered by the main process's own protocol handler. https, since Electron's scheme is a secure one too.
 */
const PAGE_ORIGIN = 'https://entente.invalid';

/** The address that Electron would show for what the page has loaded; unchanged for what is none of ours. */
export function toApp(url: string): string {
  return url.startsWith(`${PAGE_ORIGIN}/`) ? `app://entente${url.slice(PAGE_ORIGIN.length)}` : url;
}

/** The address to load in Chromium for one that the main process gives. */
export function toPage(url: string): string {
  return url.startsWith('app://entente/') ? `${PAGE_ORIGIN}${url.slice('app://entente'.length)}` : url;
}
