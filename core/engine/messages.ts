import type { EngineEvent, Failure, Reply } from '../contract/index.ts';
import type { Grant } from '../files/grant.ts';

/** What a host sends its engine. */
export type HostMessage =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'grant'; readonly grant: Grant }
  | { readonly type: 'stop' };

/** What an engine sends its host. `started` comes once, with the failure where the store could not be opened. */
export type EngineMessage =
  | { readonly type: 'started'; readonly failure: Failure | null }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly type: 'event'; readonly event: EngineEvent };

/** A way to the other side of the process border. */
export interface Port<Out, In> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}

/** Whether what came over the border is an engine's message. The engine is our own program; this tells noise apart. */
export function isEngineMessage(message: unknown): message is EngineMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'started' || message.type === 'reply' || message.type === 'event';
}
