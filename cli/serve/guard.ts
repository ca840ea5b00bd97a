import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { refusal } from '../../core/failure.ts';
import { API } from './wire.ts';

/** A request that is not let in, and what it is told. */
export interface Refused {
  readonly status: number;
  readonly reply: ReturnType<typeof refusal>;
}

/**
 * Lets in what comes from the page this host served. The Host header must name this machine, or a page elsewhere could
 * reach it under a name of its own (DNS rebinding); a foreign Origin is refused; and under /api/ the token must be there.
 */
export function guard(request: IncomingMessage, path: string, port: number, token: string): Refused | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host))
    return refused(403, 'wrong-host', 'Open the address that Entente printed.');
  if (origin !== undefined && !hosts.includes(origin.replace(/^http:\/\//, ''))) {
    return refused(403, 'wrong-origin', 'Another site’s page may not use Entente.');
  }
  if (path.startsWith(API) && !sameText(request.headers.authorization ?? '', `Bearer ${token}`)) {
    return refused(401, 'no-token', 'This page has lost its key. Open the address that Entente printed.');
  }
  return null;
}

/** A refusal with its HTTP status. */
export function refused(status: number, code: string, message: string): Refused {
  return { status, reply: refusal(code, message) };
}

/** Compares in a time that tells nothing of where two texts differ. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
