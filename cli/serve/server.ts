import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { PickedFile, Reply } from '../../core/contract/index.ts';
import { failureOf } from '../../core/failure.ts';
import type { Grant } from '../../core/files/grant.ts';
import { guard, type Refused, refused } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { readJson } from './read-json.ts';
import { findStatic, sendStatic } from './static-files.ts';
import { type Uploads, uploadQuery } from './uploads.ts';
import { API, CALL, EVENTS, FILES, FOLDERS } from './wire.ts';

export interface ServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly token: string;
  /** The folder of the built screens. */
  readonly screens: string;
  readonly uploads: Uploads;
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  readonly grant: (grant: Grant) => PickedFile;
  readonly listen: (response: ServerResponse) => void;
}

/** Serves the screens and the contract on 127.0.0.1. Rejects with Node's error where the port is taken. */
export async function startServer(options: ServerOptions): Promise<{ port: number; stop(): Promise<void> }> {
  let port = options.port;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(request, response, { ...options, port }).catch((error: unknown) => broken(response, error));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  return {
    port,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  const url = pathOf(request);
  if (url === null) return refuse(request, response, refused(400, 'bad-request', 'This is no address.'));
  const stopped = guard(request, url.pathname, options.port, options.token);
  if (stopped) {
    response.setHeader('Connection', 'close');
    return refuse(request, response, stopped);
  }
  if (!url.pathname.startsWith(API)) return answerStatic(request, response, url.pathname, options.screens);
  if (url.pathname === EVENTS && request.method === 'GET') return options.listen(response);
  if (request.method !== 'POST')
    return refuse(request, response, refused(405, 'wrong-method', 'This is asked for by POST.'));
  const reply = await answerApi(request, url, options);
  if ('status' in reply) refuse(request, response, reply);
  else send(response, 200, reply);
}

async function answerApi(request: IncomingMessage, url: URL, options: ServerOptions): Promise<Reply | Refused> {
  if (url.pathname.startsWith(CALL)) {
    const input = await readJson(request);
    return 'status' in input ? input : options.call(url.pathname.slice(CALL.length), input.value);
  }
  const query = uploadQuery(url.searchParams);
  if (url.pathname !== FILES && url.pathname !== FOLDERS) return refused(404, 'not-found', 'There is nothing here.');
  if (!query) return refused(400, 'bad-request', 'A file needs a name.');
  if (url.pathname === FOLDERS) return { ok: true, value: options.grant(options.uploads.folder(query.name)) };
  try {
    return { ok: true, value: options.grant(await options.uploads.file(query, request)) };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return refused(failure.code === 'too-large' ? 413 : 404, failure.code, failure.message);
  }
}

async function answerStatic(request: IncomingMessage, response: ServerResponse, path: string, root: string) {
  if (request.method !== 'GET')
    return refuse(request, response, refused(405, 'wrong-method', 'This is asked for by GET.'));
  const found = await findStatic(root, path);
  if (!found) return refuse(request, response, refused(404, 'not-found', 'There is nothing here.'));
  await sendStatic(response, found);
}

/** The address asked for, as it was written: no resolving of `..` before it can be refused. */
function pathOf(request: IncomingMessage): URL | null {
  const raw = request.url ?? '';
  if (!raw.startsWith('/') || raw.startsWith('//')) return null;
  return URL.parse(raw, 'http://127.0.0.1');
}

/** The rest of a body is let through unread: a browser that is cut off while it sends never sees the answer. */
function refuse(request: IncomingMessage, response: ServerResponse, { status, reply }: Refused): void {
  request.resume();
  send(response, status, reply);
}

function send(response: ServerResponse, status: number, reply: Reply): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply));
}

function broken(response: ServerResponse, error: unknown): void {
  if (!response.destroyed) console.error('entente: a request failed:', error);
  if (response.headersSent) response.destroy();
  else send(response, 500, refused(500, 'internal', 'Something went wrong inside Entente. The log says more.').reply);
}
