import {
  type CallInput,
  type CallName,
  type CallOutput,
  type CallReply,
  DATA_SET_ENDINGS,
  type EngineEvent,
  type Host,
  type HostCommand,
  type PickedFile,
  type PickKind,
  type Reply,
} from '../../core/contract/index.ts';
import { ARTICLE_FORMATS, dayOf } from '../../core/record/index.ts';
import { askForFiles } from './askForFiles.ts';
import { readEvents } from './readEvents.ts';

const UNREACHABLE = {
  ok: false,
  error: {
    code: 'unreachable',
    message: 'Entente does not answer. Start it again with “npm run serve” and open the address it prints.',
  },
} as const;

/**
 * The host of a browser: the wire of `cli/serve/wire.ts`, with the token of the page's address. A request that does
 * not arrive fails with `unreachable`.
 */
export function createBrowserHost(token: string): Host {
  const headers = { Authorization: `Bearer ${token}` };

  async function post<T>(path: string, body: BodyInit | null, type?: string): Promise<Reply<T>> {
    try {
      const answer = await fetch(path, {
        method: 'POST',
        body,
        // The view is kept as the page goes away, when other requests are cut off.
        keepalive: path === '/api/call/view.set',
        headers: type === undefined ? headers : { ...headers, 'Content-Type': type },
      });
      const reply: Reply<T> = await answer.json();
      return reply;
    } catch {
      return UNREACHABLE;
    }
  }

  async function send(file: File, folder: string | null, as: 'article' | 'data-set' = 'article'): Promise<PickedFile> {
    const query = new URLSearchParams({ name: file.name });
    const modified = localDay(file.lastModified);
    if (modified !== null) query.set('modified', String(modified));
    if (folder !== null) query.set('folder', folder);
    if (as === 'data-set') query.set('as', as);
    return carried(await post<PickedFile>(`/api/files?${query}`, file));
  }

  async function take(files: readonly File[], as: 'article' | 'data-set' = 'article'): Promise<PickedFile[]> {
    const taken: PickedFile[] = [];
    for (const file of files) taken.push(await send(file, null, as));
    return taken;
  }

  async function takeFolder(files: readonly File[]): Promise<PickedFile[]> {
    const [first] = files;
    if (first === undefined) return [];
    const name = first.webkitRelativePath.split('/')[0] || first.name;
    const folder = carried(await post<PickedFile>(`/api/folders?${new URLSearchParams({ name })}`, null));
    for (const file of files) await send(file, folder.handle);
    return [folder];
  }

  const PICKS: Readonly<Record<PickKind, () => Promise<PickedFile[]>>> = {
    articles: async () => take(await askForFiles({ accept: [...ARTICLE_FORMATS, 'htm', 'markdown', 'mhtml'] })),
    folder: async () => takeFolder(await askForFiles({ folder: true })),
    'data-set': async () => take((await askForFiles({ accept: DATA_SET_ENDINGS })).slice(0, 1), 'data-set'),
  };

  return {
    kind: 'browser',
    call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallReply<N>> {
      return post<CallOutput<N>>(`/api/call/${name}`, JSON.stringify(input), 'application/json');
    },
    subscribe: (listener: (message: EngineEvent | HostCommand) => void) => readEvents(headers, listener),
    pick: (kind) => PICKS[kind](),
    take: (files) => take(files),
  };
}

/** The token in the fragment of an address (`#token=…`), or null where there is none. */
export function tokenOf(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('token');
}

function carried<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Error(reply.error.message);
}

function localDay(ms: number) {
  const at = new Date(ms);
  return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
