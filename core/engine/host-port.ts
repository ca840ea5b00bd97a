import type { EngineMessage, HostMessage, Port } from './messages.ts';

/** The host as seen from its engine: Electron's `parentPort` in a utility process, Node's channel in a forked one. */
export interface HostPort extends Port<EngineMessage, HostMessage> {
  /** The host is gone: there is nobody to work for. */
  onGone(listener: () => void): void;
}

/** The way to the host that started this process. Throws where it was started by hand. */
export function hostPort(): HostPort {
  const parentPort = electronsPort(process);
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => void parentPort.on('message', ({ data }) => listener(data)),
      // Electron ends its utility processes itself.
      onGone: () => undefined,
    };
  }
  if (!process.send) throw new Error('The engine is started by a host. To start Entente, run `npm start`.');
  return {
    post(message) {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => void process.on('message', (message: HostMessage) => listener(message)),
    onGone: (listener) => void process.on('disconnect', listener),
  };
}

/** What core needs of Electron's `process.parentPort`, which it may not import. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { readonly data: HostMessage }) => void): unknown;
}

function electronsPort(candidate: object): ParentPort | null {
  return 'parentPort' in candidate && isPort(candidate.parentPort) ? candidate.parentPort : null;
}

function isPort(candidate: unknown): candidate is ParentPort {
  return typeof candidate === 'object' && candidate !== null && 'postMessage' in candidate;
}
