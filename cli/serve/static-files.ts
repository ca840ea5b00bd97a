import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file of `root` that a URL's path asks for, `index.html` for `/`; null for anything that is not one of its files. */
export async function findStatic(root: string, path: string): Promise<{ path: string; type: string } | null> {
  const decoded = decode(path);
  if (decoded === null || /[\0\\]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const found = join(root, decoded === '/' ? 'index.html' : decoded);
  const type = TYPES[extname(found)];
  if (type === undefined || !found.startsWith(root + sep)) return null;
  const isFile = await stat(found).then(
    (at) => at.isFile(),
    () => false,
  );
  return isFile ? { path: found, type } : null;
}

/** Sends a file that `findStatic` found. */
export async function sendStatic(
  response: ServerResponse,
  { path, type }: { path: string; type: string },
): Promise<void> {
  response.writeHead(200, { 'Content-Type': type });
  await pipeline(createReadStream(path), response);
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
