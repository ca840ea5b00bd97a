import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { z } from 'zod';
import type { PickedFile, PickKind, Reply } from '../core/contract/index.ts';
import { CHANNELS } from './channels.ts';
import { isOurs } from './origin.ts';
import type { Stop } from './stop.ts';

/** What the screens can ask of this process. */
export interface Doors {
  call(name: string, input: unknown): Promise<Reply>;
  pick(kind: PickKind): Promise<Reply<PickedFile[]>>;
  take(paths: readonly string[]): Promise<Reply<PickedFile[]>>;
}

const callArgs = z.tuple([z.string().max(100), z.unknown()]);
const pickArgs = z.tuple([z.enum(['articles', 'folder', 'data-set'] satisfies PickKind[])]);
const takeArgs = z.tuple([z.array(z.string().min(1).max(32_767)).max(100_000)]);

/**
 * Opens the doors to the screens. Every message is checked twice: it must come from the top frame of one of our own pages, and
 * have the shape its channel takes. Anything else is rejected before it reaches a door.
 */
export function setupIpc(ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>, doors: Doors): Stop {
  ipcMain.handle(
    CHANNELS.call,
    guarded(callArgs, ([name, input]) => doors.call(name, input)),
  );
  ipcMain.handle(
    CHANNELS.pick,
    guarded(pickArgs, ([kind]) => doors.pick(kind)),
  );
  ipcMain.handle(
    CHANNELS.take,
    guarded(takeArgs, ([paths]) => doors.take(paths)),
  );
  return () => {
    for (const channel of [CHANNELS.call, CHANNELS.pick, CHANNELS.take]) ipcMain.removeHandler(channel);
  };
}

/** Whether a message was sent by one of our own pages itself, not by a frame within it or a page that was left. */
export function isOwnFrame(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}

function guarded<S extends z.ZodType>(schema: S, door: (args: z.output<S>) => Promise<unknown>) {
  return async (event: Pick<IpcMainInvokeEvent, 'senderFrame'>, ...args: unknown[]): Promise<unknown> => {
    if (!isOwnFrame(event.senderFrame)) throw new Error('This page may not speak to Entente.');
    const parsed = schema.safeParse(args);
    if (!parsed.success) throw new Error(`Not what this channel takes: ${z.prettifyError(parsed.error)}`);
    return await door(parsed.data);
  };
}
