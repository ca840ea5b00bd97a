import type {
  CallInput,
  CallName,
  CallOutput,
  CallReply,
  EngineEvent,
  Host,
  HostCommand,
  PickedFile,
  Reply,
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
        headers: type === undefined ? headers : { ...headers, 'Content-Type': type },
      });
      const reply: Reply<T> = await answer.json();
      return reply;
    } catch {
      return UNREACHABLE;
    }
  }

  async function send(file: File, folder: string | null): Promise<PickedFile> {
    const query = new URLSearchParams({ name: file.name });
    const modified = localDay(file.lastModified);
    if (modified !== null) query.set('modified', String(modified));
    if (folder !== null) query.set('folder', folder);
    return carried(await post<PickedFile>(`/api/files?${query}`, file));
  }

  async function take(files: readonly File[]): Promise<PickedFile[]> {
    const taken: PickedFile[] = [];
    for (const file of files) taken.push(await send(file, null));
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

  return {
    kind: 'browser',
    call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallReply<N>> {
      return post<CallOutput<N>>(`/api/call/${name}`, JSON.stringify(input), 'application/json');
    },
    subscribe: (listener: (message: EngineEvent | HostCommand) => void) => readEvents(headers, listener),
    pick: async (kind) =>
      kind === 'folder'
        ? takeFolder(await askForFiles({ folder: true }))
        : take(await askForFiles({ accept: [...ARTICLE_FORMATS, 'htm', 'markdown', 'mhtml'].map((end) => `.${end}`) })),
    take,
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
