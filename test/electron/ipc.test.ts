import type { IpcMain } from 'electron';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../electron/channels.ts';
import { type Doors, isOwnFrame, setupIpc } from '../../electron/ipc.ts';

const OWN = { url: 'app://entente/index.html', parent: null };

/** The doors, opened on an IpcMain that only keeps its handlers. `knocks` has what reached a door. */
function open() {
  const knocks: unknown[] = [];
  const handlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
  const ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'> = {
    handle: (channel, listener) => {
      handlers.set(channel, (event, ...args) => Reflect.apply(listener, undefined, [event, ...args]));
    },
    removeHandler: (channel) => handlers.delete(channel),
  };
  const doors: Doors = {
    call: async (name, input) => {
      knocks.push(['call', name, input]);
      return { ok: true, value: null };
    },
    pick: async (kind) => {
      knocks.push(['pick', kind]);
      return { ok: true, value: [] };
    },
    take: async (paths) => {
      knocks.push(['take', paths]);
      return { ok: true, value: [] };
    },
  };
  const stop = setupIpc(ipcMain, doors);
  const knock = async (channel: string, senderFrame: unknown, ...args: unknown[]) =>
    handlers.get(channel)?.({ senderFrame }, ...args);
  return { knock, knocks, handlers, stop };
}

describe('a message from our own page', () => {
  test('reaches its door', async () => {
    const { knock, knocks } = open();
    await knock(CHANNELS.call, OWN, 'view.get', null);
    await knock(CHANNELS.pick, OWN, 'articles');
    await knock(CHANNELS.take, OWN, ['/tmp/a.txt']);
    expect(knocks).toEqual([
      ['call', 'view.get', null],
      ['pick', 'articles'],
      ['take', ['/tmp/a.txt']],
    ]);
  });

  test.each([
    [CHANNELS.call, []],
    [CHANNELS.call, [{ toString: 'view.get' }, null]],
    [CHANNELS.call, ['x'.repeat(101), null]],
    [CHANNELS.call, ['view.get', null, 'more']],
    [CHANNELS.pick, ['anything']],
    [CHANNELS.take, ['/etc/passwd']],
    [CHANNELS.take, [[7]]],
    [CHANNELS.take, [['']]],
  ])('on %s with %j is rejected: it is not what the channel takes', async (channel, args) => {
    const { knock, knocks } = open();
    await expect(knock(channel, OWN, ...args)).rejects.toThrow('Not what this channel takes');
    expect(knocks).toEqual([]);
  });
});

describe('a message from anywhere else', () => {
  test.each([
    ['a page of the web', { url: 'https://example.org/', parent: null }],
    ['a page that looks like ours', { url: 'https://entente/index.html', parent: null }],
    ['another host of our scheme', { url: 'app://entente.evil/index.html', parent: null }],
    ['our host with a user before it', { url: 'app://x@entente/index.html', parent: null }],
    ['a local file', { url: 'file:///tmp/index.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame within our page', { url: 'app://entente/index.html', parent: OWN }],
    ['a frame that is gone', null],
  ])('is refused: %s', async (_what, frame) => {
    const { knock, knocks } = open();
    for (const channel of [CHANNELS.call, CHANNELS.pick, CHANNELS.take]) {
      await expect(knock(channel, frame, 'view.get', null)).rejects.toThrow('may not speak');
    }
    expect(knocks).toEqual([]);
  });
});

test('our own frame is known by scheme, host and being on top', () => {
  expect(isOwnFrame({ url: 'app://entente/', parent: null })).toBe(true);
});

test('the stop closes every door', () => {
  const { handlers, stop } = open();
  expect(handlers.size).toBe(3);
  stop();
  expect(handlers.size).toBe(0);
});
