/** The scheme and host the screens are served from, in the desktop host. */
export const SCHEME = 'app';
export const HOST = 'entente';
export const HOME = `${SCHEME}://${HOST}/index.html`;

/**
 * Whether a URL is one of our own screens. Compares scheme and host rather than `URL.origin`, which is "null" in Node
 * for schemes it does not know.
 */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${SCHEME}:` && parsed.host === HOST && parsed.username === '';
}
