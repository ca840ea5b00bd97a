import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What every page of ours may load and do: its own files, and nothing inline. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Answers requests with the files of one folder: GET and HEAD, plain names only, each with its type and the policy.
 * Whatever is not a file below the folder is a 404, an attempt to leave it included.
 */
export function serveFolder(folder: string, host: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const url = new URL(request.url);
    const path = url.host === host ? safePath(url.pathname) : null;
    if (path === null) return refusal(404);
    try {
      const bytes = await readFile(join(folder, path));
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers: headersOf(path) });
    } catch (error) {
      if (isMissing(error)) return refusal(404);
      throw error;
    }
  };
}

/**
 * The path below the folder that a URL's path names, or null. Segments may hold only what our bundler writes (letters, digits,
 * `.`, `_`, `-`) and none may start with a dot, so that neither `..`, nor a drive letter, nor an encoded slash gets through.
 */
export function safePath(pathname: string): string | null {
  const path = pathname === '/' ? '/index.html' : pathname;
  return /^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path) ? path.slice(1) : null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

function headersOf(path: string): Record<string, string> {
  return {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

function refusal(status: number): Response {
  return new Response(null, {
    status,
    headers: { 'content-security-policy': CONTENT_SECURITY_POLICY, 'x-content-type-options': 'nosniff' },
  });
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR';
}
