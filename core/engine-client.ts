import type { EngineEvent, Failure, Job, PickedFile, Reply } from './contract/index.ts';
import { type EngineArguments, toWords } from './engine/arguments.ts';
import { type HostMessage, isEngineMessage } from './engine/messages.ts';
import { refusal } from './failure.ts';
import { type Grant, pickedFile } from './files/grant.ts';

/** A process that a host forked: `utilityProcess.fork` in Electron, `child_process.fork` elsewhere. */
export interface EngineProcess {
  post(message: HostMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

/** Forks `core/engine.ts`, or what it was bundled to, with these words as its arguments. */
export type ForkEngine = (words: string[]) => EngineProcess;

export interface EngineClientOptions extends EngineArguments {
  readonly fork: ForkEngine;
  readonly tell: (event: EngineEvent) => void;
  readonly log: (what: string) => void;
}

/** The engine as a host sees it. */
export interface EngineClient {
  /** Never rejects. Adds `engine-restarted` and `engine-stopped` to what a call can answer. */
  call(name: string, input: unknown): Promise<Reply>;
  /** Lets the engine read what the user picked. */
  grant(grant: Grant): PickedFile;
  /** Whether the store is open: null, or why it is not. */
  readonly started: Promise<Failure | null>;
  /** Lets the engine finish what it writes and waits for its end. */
  stop(): Promise<void>;
}

/** How long an engine may take to end before it is killed, in milliseconds. */
const STOP_MS = 10_000;

/**
 * Starts the engine, and once more if it dies: what it was asked then answers `engine-restarted`, running jobs end as
 * failed, screens are told that something `changed`. Should it die again, everything answers `engine-stopped`.
 */
export function createEngineClient({ fork, tell, log, ...words }: EngineClientOptions): EngineClient {
  const waiting = new Map<number, (reply: Reply) => void>();
  const running = new Map<string, Job>();
  const grants = new Map<string, Grant>();
  const started = Promise.withResolvers<Failure | null>();
  const stopped = Promise.withResolvers<void>();
  let engine: EngineProcess | null = start();
  let restarted = false;
  let stopping = false;
  let lastId = 0;

  function start(): EngineProcess {
    const child = fork(toWords(words));
    child.onMessage(heard);
    child.onExit(died);
    for (const grant of grants.values()) child.post({ type: 'grant', grant });
    return child;
  }

  function heard(message: unknown): void {
    if (!isEngineMessage(message)) return;
    if (message.type === 'started') started.resolve(message.failure);
    if (message.type === 'reply') {
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    }
    if (message.type === 'event') {
      if (message.event.event === 'job') follow(message.event.job);
      tell(message.event);
    }
  }

  function follow(job: Job): void {
    if (job.state === 'running') running.set(job.id, job);
    else running.delete(job.id);
  }

  /** A released file is not to be granted to the next engine. */
  function forget(input: unknown): void {
    if (typeof input === 'object' && input !== null && 'file' in input) grants.delete(String(input.file));
  }

  function died(): void {
    const refused = stopping ? closing() : restarted ? given() : again();
    engine = stopping || restarted ? null : start();
    if (!stopping) log(restarted ? 'the engine died again, and stays down' : 'the engine died and was started again');
    restarted = true;
    for (const reply of waiting.values()) reply(refused);
    waiting.clear();
    for (const job of running.values())
      tell({ event: 'job', job: { ...job, state: 'failed', message: refused.error.message } });
    running.clear();
    if (engine) {
      tell({ event: 'changed' });
    } else {
      started.resolve(refused.error);
      stopped.resolve();
    }
  }

  return {
    call(name, input) {
      if (!engine || stopping) return Promise.resolve(stopping ? closing() : given());
      const id = ++lastId;
      const { promise, resolve } = Promise.withResolvers<Reply>();
      waiting.set(id, resolve);
      engine.post({ type: 'call', id, name, input });
      if (name === 'files.release') forget(input);
      return promise;
    },
    grant(grant) {
      grants.set(grant.handle, grant);
      engine?.post({ type: 'grant', grant });
      return pickedFile(grant);
    },
    started: started.promise,
    async stop() {
      stopping = true;
      engine?.post({ type: 'stop' });
      if (!engine) stopped.resolve();
      const late = setTimeout(() => engine?.kill(), STOP_MS);
      await stopped.promise;
      clearTimeout(late);
    },
  };
}

const again = () =>
  refusal(
    'engine-restarted',
    'Entente’s engine had to be started again. What was stored is safe; do the last step once more.',
  );
const given = () =>
  refusal(
    'engine-stopped',
    'Entente’s engine stopped and could not be kept running. What was stored is safe. Quit Entente and start it again.',
  );
const closing = () => refusal('closing', 'Entente is closing.');
