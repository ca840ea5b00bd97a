/**
 * What runs in the page before its own scripts: a `require` that knows nothing but `electron`, as a sandboxed preload's does, and of
 * Electron only what a renderer has. Chromium's isolated worlds are not to be had from outside, so the preload
 * runs in the page's own; what it exposes is frozen, as the context bridge's copies are.
 *
 * Passed to Chromium as text: it can use nothing from outside its own body.
 */
export function preloadWorld(preload: (require: (name: string) => unknown, exports: object) => void): void {
  if (window.top !== window) return;
  type Listener = (event: object, ...args: unknown[]) => void;
  const listeners = new Map<string, Set<Listener>>();
  const on = (channel: string): Set<Listener> => {
    const known = listeners.get(channel) ?? new Set();
    listeners.set(channel, known);
    return known;
  };
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };

  const bridge = window as unknown as {
    standInInvoke(channel: string, args: unknown[]): Promise<{ value: unknown } | { error: string }>;
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown) {
        Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
      },
    },
    ipcRenderer: {
      async invoke(channel: string, ...args: unknown[]) {
        const answer = await bridge.standInInvoke(channel, structuredClone(args));
        if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
        return answer.value;
      },
      on: (channel: string, listener: Listener) => void on(channel).add(listener),
      removeListener: (channel: string, listener: Listener) => void on(channel).delete(listener),
    },
    webUtils: {
      getPathForFile(file: unknown) {
        if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File');
        const { standInPaths = {} } = window as { standInPaths?: Record<string, string> };
        return standInPaths[file.name] ?? '';
      },
    },
  };

  Object.assign(window, {
    standInReceive(channel: string, args: unknown[]) {
      for (const listener of on(channel)) listener({}, ...args);
    },
  });
  preload((name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  }, {});
}
