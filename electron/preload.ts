import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { EngineEvent, Host, HostCommand, PickedFile, Reply } from '../core/contract/index.ts';
import { CHANNELS } from './channels.ts';

/**
 * All that the screens get of the desktop. Paths of dropped files go from here to the main process, which answers with handles;
 * the page itself never sees one. A dropped item without a file behind it (text, an image from a page) has no path and is left out.
 */
const host: Host = {
  kind: 'desktop',
  call: (name, input) => ipcRenderer.invoke(CHANNELS.call, name, input),
  subscribe(listener) {
    const onMessage = (_event: unknown, message: EngineEvent | HostCommand): void => listener(message);
    ipcRenderer.on(CHANNELS.message, onMessage);
    return () => {
      ipcRenderer.removeListener(CHANNELS.message, onMessage);
    };
  },
  pick: async (kind) => filesOf(await ipcRenderer.invoke(CHANNELS.pick, kind)),
  async take(files) {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return paths.length === 0 ? [] : filesOf(await ipcRenderer.invoke(CHANNELS.take, paths));
  },
};

/** The files of an answer. Throws its sentence where it is a failure. */
function filesOf(reply: Reply<PickedFile[]>): PickedFile[] {
  if (reply.ok) return reply.value;
  throw new Error(reply.error.message);
}

contextBridge.exposeInMainWorld('entente', host);
