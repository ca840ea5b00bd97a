import type { CallInput, CallName, CallReply, EngineEvent } from './calls.ts';
import type { PickedFile } from './shapes.ts';

/** What the user may be asked to pick. */
export type PickKind = 'articles' | 'folder' | 'data-set';

/** A menu command, by the id it has in `core/menu.ts`. */
export interface HostCommand {
  readonly command: string;
}

/** What each host gives the screens, and all that they know of it. Electron's preload and the browser host implement it. */
export interface Host {
  /** `browser` draws the menu itself; `desktop` has a native one. */
  readonly kind: 'desktop' | 'browser';
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallReply<N>>;
  /** Engine events and menu commands, until the returned function is called. */
  subscribe(listener: (message: EngineEvent | HostCommand) => void): () => void;
  /** Asks the user with the host's own dialog; an empty list where they cancel. */
  pick(kind: PickKind): Promise<PickedFile[]>;
  /** Takes files dropped on the window. */
  take(files: readonly File[]): Promise<PickedFile[]>;
}
