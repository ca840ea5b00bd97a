import type {
  CallInput,
  CallName,
  CallOutput,
  CallReply,
  Draft,
  EngineEvent,
  Host,
  HostCommand,
  Job,
  PickedFile,
} from '../../../../core/contract/index.ts';
import { dayOf, toDay } from '../../../../core/record/index.ts';
import { draft } from '../findings.ts';
import { talksDraft } from './talks.ts';

/** What a test sets before it picks, and reads after. */
export interface StandIn {
  /** Names of the files the dialog answers with; each name decides what its file holds. */
  files: string[];
  readonly calls: { name: string; input: unknown }[];
  say(message: EngineEvent): void;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

/** A host in the page itself: reads and codes nothing, but answers by the contract what an engine would. */
export function standInHost(): Host {
  const listeners = new Set<(message: EngineEvent | HostCommand) => void>();
  const calls: StandIn['calls'] = [];
  window.standIn = { files: ['talks'], calls, say: (message) => listeners.forEach((listen) => void listen(message)) };
  return {
    kind: 'browser',
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallReply<N>> {
      calls.push({ name, input });
      const answer: { [M in CallName]?: (input: CallInput<M>) => CallReply<M> } = answers;
      return answer[name]?.(input) ?? failure(`The stand-in knows no ${name}.`);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pick: async (kind) => (kind === 'folder' ? [picked('folder')] : window.standIn.files.map(picked)),
    take: async (files) => files.map(({ name }) => picked(name)),
  };
}

let granted = 0;

/** A handle of its own for every grant, as real hosts give. */
function picked(name: string): PickedFile {
  granted += 1;
  return { handle: `handle-${granted}-${name}`, name: `${name}.txt`, size: 1200, modified: dayOf(2020, 7, 19) };
}

type Answers = { [N in CallName]?: (input: CallInput<N>) => CallReply<N> };

const answers: Answers = {
  'articles.preview': ({ file, published }) => {
    if (file.endsWith('-broken'))
      return failure('This PDF is locked with a password. Save it without one and try again.');
    return { ok: true, value: previewOf(file, published) };
  },
  'articles.accept': ({ events }) => ({ ok: true, value: { article: 7, events: events.map((_, index) => index + 1) } }),
  'articles.remove': () => ({ ok: true, value: { events: 7 } }),
  'articles.get': ({ id }) => ({
    ok: true,
    value: { ...talksDraft(null).article, id, sha256: 'f'.repeat(64), imported: '2026-11-03T10:00:00Z' },
  }),
  'articles.importFolder': () => ({ ok: true, value: job('running') }),
  'jobs.get': () => ({ ok: true, value: job('running') }),
  'jobs.cancel': () => ({ ok: true, value: job('cancelled') }),
  'files.release': () => ({ ok: true, value: null }),
};

function previewOf(file: string, published: CallInput<'articles.preview'>['published']): Draft {
  const talks = talksDraft(typeof published === 'number' ? toDay(published) : published);
  switch (file.split('-').at(-1)) {
    case 'empty': {
      const article = { ...draft([]).article, published: toDay(18_000) };
      return draft([], { file: 'empty.txt', article, proposals: [{ day: toDay(18_000), from: 'file' }] });
    }
    case 'duplicate':
      return { ...talks, duplicateOf: { id: 7, title: talks.article.title } };
    case 'repeat':
      return { ...talks, knownAs: { met: { id: 3, summary: 'Zarif and Hussein held talks in Baghdad' } } };
    default:
      return talks;
  }
}

/** A job as the engine tells it; a test says the later ones. */
export function job(state: Job['state']): CallOutput<'jobs.get'> {
  return {
    id: 'job-1',
    title: 'Import of a folder',
    state,
    done: 3,
    total: 12,
    message: null,
    outcomes: [],
    dataSet: null,
  };
}

function failure(message: string): { ok: false; error: { code: string; message: string } } {
  return { ok: false, error: { code: 'unreadable', message } };
}
