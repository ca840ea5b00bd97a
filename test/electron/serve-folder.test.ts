import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOST } from '../../electron/origin.ts';
import { CONTENT_SECURITY_POLICY, serveFolder } from '../../electron/serve-folder.ts';

let root: string;
let serve: (request: Request) => Promise<Response>;
const get = (path: string, init?: RequestInit) => serve(new Request(`app://${HOST}${path}`, init));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-serve-'));
  mkdirSync(join(root, 'renderer/assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'renderer/.hidden'), 'hidden');
  writeFileSync(join(root, 'renderer/index.html'), '<!doctype html>');
  writeFileSync(join(root, 'renderer/assets/main-B4_x.js'), 'export {}');
  serve = serveFolder(join(root, 'renderer'), HOST);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the own protocol', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/index.html?again', 'text/html; charset=utf-8'],
    ['/assets/main-B4_x.js', 'text/javascript; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('serves files with a policy that allows our own files and nothing inline', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toBe(CONTENT_SECURITY_POLICY);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/%00index.html',
    '/index.html%00.js',
    '/C:/Windows/win.ini',
    '/.hidden',
    '/assets',
    '/assets/',
    '/missing.js',
  ])('answers %s with 404 and not a byte', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('refuses another host', async () => {
    expect((await serve(new Request('app://elsewhere/index.html'))).status).toBe(404);
  });

  test('refuses methods that write', async () => {
    expect((await get('/index.html', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await get('/index.html', { method: 'DELETE' })).status).toBe(405);
  });
});
