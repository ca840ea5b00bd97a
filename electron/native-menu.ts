import type { BaseWindow, Menu } from 'electron';
import { type MenuCommand, menus } from '../core/menu.ts';
import { menuTemplate } from './menu.ts';
import type { Stop } from './stop.ts';

/** Puts the menu tree up as the application's menu. `send` gets the command and the window it was chosen in. */
export function setupMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  platform: NodeJS.Platform,
  appName: string,
  send: (command: MenuCommand, window: BaseWindow | undefined) => void,
): Stop {
  menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(menus, platform, appName, send)));
  return () => menu.setApplicationMenu(null);
}
