import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} from 'electron';
import type { EngineEvent, HostCommand } from '../core/contract/index.ts';
import { createEngineClient } from '../core/engine-client.ts';
import { CHANNELS } from './channels.ts';
import { setupDataDir } from './data-dir.ts';
import { askForPaths } from './dialogs.ts';
import { forkUtility, grantPaths } from './engine.ts';
import { setupNavigationGuard, setupPermissions } from './guards.ts';
import { setupIpc } from './ipc.ts';
import { setupMenu } from './native-menu.ts';
import { registerScheme, setupProtocol } from './protocol.ts';
import { setupQuit } from './quit.ts';
import { setupSingleInstance } from './single-instance.ts';
import type { Stop } from './stop.ts';
import { setupTheme } from './theme.ts';
import { openWindow, windowOptions } from './window.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** What must be said before Electron is ready; then the rest, once it is. */
registerScheme(protocol);
const dataDir = setupDataDir(app, process.argv);
const lock = setupSingleInstance(app, () => bringToFront(BrowserWindow.getAllWindows()[0]));
if (lock === null) app.quit();
else
  app
    .whenReady()
    .then(() => start(lock))
    .catch(giveUp);

/** The start-up, step by step. Each step returns its own stop; they are run in reverse when the app quits. */
async function start(unlock: Stop): Promise<void> {
  const here = import.meta.dirname;
  const state = readWindowState(dataDir);
  const stops = [unlock];
  setupQuit(app, stops);

  const engine = createEngineClient({
    fork: forkUtility(utilityProcess, join(here, 'engine.js')),
    data: dataDir,
    sample: unpacked(join(here, 'sample')),
    check: false,
    tell,
    log: (what) => console.error(`entente: ${what}`),
  });
  stops.push(engine.stop);
  stops.push(setupPermissions(session.defaultSession));
  stops.push(setupNavigationGuard(app, shell));
  stops.push(setupProtocol(protocol, join(here, '../renderer')));
  stops.push(setupMenu(Menu, process.platform, app.name, (command) => tell({ command })));

  const theme = setupTheme(nativeTheme, state.theme);
  const window = new BrowserWindow(windowOptions(state, join(here, '../preload/preload.cjs'), screen, nativeTheme));
  stops.push(
    setupIpc(ipcMain, {
      call: async (name, input) => {
        const reply = await engine.call(name, input);
        if (reply.ok) theme.follow(name, input);
        return reply;
      },
      pick: async (kind) => grantPaths(engine, await askForPaths(dialog, window, kind)),
      take: (paths) => grantPaths(engine, paths),
    }),
  );
  await openWindow(window, state, (left) => writeWindowState(dataDir, { ...left, theme: theme.chosen() }));
}

/** Where a folder that is packed beside the archive, not in it, lies on the disk. Outside of a package: where it is. */
function unpacked(path: string): string {
  return path.replace('app.asar', 'app.asar.unpacked');
}

/** Tells the screens something: an engine event or a menu command. */
function tell(message: EngineEvent | HostCommand): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(CHANNELS.message, message);
}

function bringToFront(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** A start-up that fails says so in words before it ends: a window that never comes explains nothing. */
function giveUp(error: unknown): void {
  console.error('Entente could not start:', error);
  dialog.showErrorBox('Entente could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
