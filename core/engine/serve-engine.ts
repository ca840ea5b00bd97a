import type { EngineEvent, Reply } from '../contract/index.ts';
import { dispatch } from '../dispatch.ts';
import { failureOf, refusal } from '../failure.ts';
import { createFileRegistry } from '../files/registry.ts';
import type { EngineArguments } from './arguments.ts';
import { createLog, type Log } from './log.ts';
import type { EngineMessage, HostMessage, Port } from './messages.ts';
import { type Engine, openEngine } from './open-engine.ts';

/**
 * Answers a host's messages. A store that cannot be opened is no reason to die: every call answers with its failure,
 * and tries again, for a lock goes away and a disk can be freed.
 */
export function serveEngine(
  port: Port<EngineMessage, HostMessage>,
  options: EngineArguments,
  worker: URL,
): { stop(): Promise<void> } {
  const log = createLog(options.data);
  const files = createFileRegistry();
  const tell = (event: EngineEvent) => port.post({ type: 'event', event });
  const open = () => openEngine({ ...options, worker, tell, log }, files);
  let engine: Promise<Engine> | null = null;
  const opened = () => {
    engine ??= open();
    engine.catch(() => (engine = null));
    return engine;
  };

  async function answer(name: string, input: unknown): Promise<Reply> {
    try {
      return await dispatch((await opened()).app, name, input, { log, checkOutput: options.check });
    } catch (error) {
      return { ok: false, error: openingFailure(error, log) };
    }
  }

  port.onMessage(async (message) => {
    if (message.type === 'grant') files.add(message.grant);
    if (message.type === 'call') {
      port.post({ type: 'reply', id: message.id, reply: await answer(message.name, message.input) });
    }
  });
  opened().then(
    () => port.post({ type: 'started', failure: null }),
    (error: unknown) => port.post({ type: 'started', failure: openingFailure(error, log) }),
  );
  return {
    async stop() {
      await engine?.then(
        (running) => running.stop(),
        () => undefined,
      );
    },
  };
}

function openingFailure(error: unknown, log: Log) {
  const failure = failureOf(error);
  if (failure) return failure;
  log('the store could not be opened', error);
  return refusal(
    'internal',
    'The store could not be opened. Nothing in it was changed. The file entente.log in the data folder says more.',
  ).error;
}
