import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEventStreams } from '../../cli/serve/event-stream.ts';
import { startServer } from '../../cli/serve/server.ts';
import { createUploads } from '../../cli/serve/uploads.ts';
import { type Grant, pickedFile } from '../../core/files/grant.ts';
import { tempDir } from '../support/temp-dir.ts';

const TOKEN = 'a-token-of-this-test';

/** The browser host's server over a folder of screens with a secret beside it; calls answer with their own input. */
async function host({ limit }: { limit?: number } = {}) {
  const folder = tempDir();
  const screens = join(folder, 'screens');
  mkdirSync(join(screens, 'assets'), { recursive: true });
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Entente</title>');
  writeFileSync(join(screens, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const uploads = await createUploads(limit);
  const events = createEventStreams();
  const granted: Grant[] = [];
  const server = await startServer({
    port: 0,
    token: TOKEN,
    screens,
    uploads,
    call: async (name, input) => ({ ok: true, value: { name, input } }),
    grant(grant) {
      granted.push(grant);
      return pickedFile(grant);
    },
    listen: events.open,
  });
  onTestFinished(async () => {
    events.close();
    await server.stop();
    await uploads.close();
  });
  return { port: server.port, granted, events, uploads };
}

interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** A request as anybody could send it, path and headers untouched. */
function ask(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, async (answer) => {
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const KEY = { Authorization: `Bearer ${TOKEN}` };
const JSON_BODY = { 'Content-Type': 'application/json' };
const CALL: Ask = { method: 'POST', path: '/api/call/view.get', headers: { ...KEY, ...JSON_BODY }, body: 'null' };

describe('the browser host lets in', () => {
  it('its own page’s calls', async () => {
    const { port } = await host();
    const answer = await ask(port, CALL);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'view.get', input: null } });
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { Authorization: 'Bearer another' }],
    ['the token in a cookie', { Cookie: `token=${TOKEN}` }],
    ['the token without its scheme', { Authorization: TOKEN }],
  ])('nothing with %s', async (_, headers) => {
    const { port } = await host();
    for (const [method, path] of [
      ['POST', '/api/call/view.get'],
      ['GET', '/api/events'],
      ['POST', '/api/files?name=a.txt'],
      ['POST', '/api/folders?name=a'],
      ['POST', '/api/nothing'],
    ] as const) {
      const answer = await ask(port, {
        method,
        path,
        headers: { ...JSON_BODY, ...headers },
        body: method === 'POST' ? 'null' : '',
      });
      expect(answer.status, path).toBe(401);
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'no-token' } });
    }
  });

  it('no token in the query', async () => {
    const { port } = await host();
    expect((await ask(port, { ...CALL, headers: JSON_BODY, path: `/api/call/view.get?token=${TOKEN}` })).status).toBe(
      401,
    );
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example:1', '[::1]:1'])(
    'no page under another host name: %j',
    async (name) => {
      const { port } = await host();
      for (const path of ['/', '/api/call/view.get']) {
        expect((await ask(port, { ...CALL, path, headers: { ...CALL.headers, Host: name } })).status).toBe(403);
      }
    },
  );

  it('no page of another origin', async () => {
    const { port } = await host();
    const answer = await ask(port, { ...CALL, headers: { ...CALL.headers, Origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('no body that a plain form could send', async () => {
    const { port } = await host();
    const answer = await ask(port, { ...CALL, headers: { ...KEY, 'Content-Type': 'text/plain' } });
    expect(answer.status).toBe(415);
  });

  it('nobody from another machine', async () => {
    const { port } = await host();
    const outcome = await new Promise((resolve) => {
      const socket = connect({ host: '::1', port }).on('connect', () => resolve('connected'));
      socket.on('error', () => resolve('refused')).unref();
    });
    expect(outcome).toBe('refused');
  });
});

describe('the browser host serves', () => {
  it('its page under a strict policy', async () => {
    const { port } = await host();
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/assets/main.js', 'text/javascript; charset=utf-8'],
      ['/none.html', 'application/json; charset=utf-8'],
    ] as const) {
      const { headers } = await ask(port, { path });
      expect(headers['content-type'], path).toBe(type);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'self';/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%00/main.js',
    '//etc/passwd',
    '/%E0%A4%A',
    '/assets',
    '/assets/',
  ])('nothing outside its folder: %s', async (path) => {
    const { port } = await host();
    const answer = await ask(port, { path });
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('secret');
  });

  it('events to whoever has the token, one a line', async () => {
    const { port, events } = await host();
    const line = await new Promise<string>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: '/api/events', headers: KEY, agent: false }, (answer) => {
        let all = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          if (all === '') events.tell({ event: 'changed' });
          all += chunk;
          if (all.includes('{')) {
            resolve(all);
            sent.destroy();
          }
        });
      });
      sent.on('error', reject).end();
    });
    expect(line).toBe('\n{"event":"changed"}\n');
  });
});

describe('an upload', () => {
  const FILE: Ask = {
    method: 'POST',
    path: '/api/files?name=..%2F..%2Fa%20b.txt&modified=18581',
    headers: KEY,
    body: 'four',
  };

  it('becomes a handle; what the page calls it never becomes a path', async () => {
    const { port, granted } = await host();
    const answer = await ask(port, FILE);
    expect(JSON.parse(answer.body)).toMatchObject({
      ok: true,
      value: { name: '../../a b.txt', size: 4, modified: 18581 },
    });
    expect(answer.body).not.toContain(tmpdir());
    expect(granted[0]?.path).toMatch(/entente-[^/\\]+[/\\][\w-]{24}$/);
  });

  it('above the limit is refused with a sentence, and nothing of it is kept', async () => {
    const { port, granted, uploads } = await host({ limit: 1024 * 1024 });
    const answer = await ask(port, { ...FILE, body: Buffer.alloc(1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringContaining('1 MB') },
    });
    expect(granted).toEqual([]);
    expect((await ask(port, { ...FILE, body: Buffer.alloc(1024 * 1024) })).status).toBe(200);
    expect(readdirSync(join(granted[0]?.path ?? '', '..'))).toHaveLength(1);
    await uploads.close();
  });

  it('far above the limit still gets the sentence, as a browser’s fetch sees it', async () => {
    const { port } = await host({ limit: 1024 * 1024 });
    const body = new Uint8Array(80 * 1024 * 1024);
    const answer = await fetch(`http://127.0.0.1:${port}${FILE.path}`, { method: 'POST', headers: KEY, body });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'too-large' } });
    expect((await ask(port, FILE)).status).toBe(200);
  });

  it('into a folder needs a folder this host made', async () => {
    const { port, granted } = await host();
    const folder = JSON.parse((await ask(port, { ...FILE, path: '/api/folders?name=Cuttings', body: '' })).body).value;
    expect((await ask(port, { ...FILE, path: `/api/files?name=a.txt&folder=${folder.handle}` })).status).toBe(200);
    expect(granted[1]).toMatchObject({ folder: folder.handle, name: 'a.txt' });
    expect((await ask(port, { ...FILE, path: '/api/files?name=a.txt&folder=..%2F..' })).status).toBe(404);
  });

  it('needs a name', async () => {
    const { port } = await host();
    for (const path of ['/api/files', '/api/files?name=', '/api/files?name=a%00b']) {
      expect((await ask(port, { ...FILE, path })).status).toBe(400);
    }
  });

  it('leaves nothing behind when the host ends', async () => {
    const uploads = await createUploads();
    const { path } = await uploads.file(
      { name: 'a.txt', modified: null, folder: null, as: 'article' },
      Readable.from([Buffer.from('a')]),
    );
    expect(existsSync(path ?? '')).toBe(true);
    await uploads.close();
    expect(existsSync(dirname(path ?? ''))).toBe(false);
  });
});
