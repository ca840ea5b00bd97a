import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { EngineEvent, Host, HostCommand, PickedFile } from '../core/contract/index.ts';
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
  pick: (kind) => ipcRenderer.invoke(CHANNELS.pick, kind),
  async take(files): Promise<PickedFile[]> {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return paths.length === 0 ? [] : await ipcRenderer.invoke(CHANNELS.take, paths);
  },
};

contextBridge.exposeInMainWorld('entente', host);
