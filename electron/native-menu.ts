import type { MenuItemConstructorOptions } from 'electron';
import { type MenuCommand, menus } from '../core/menu.ts';
import { menuTemplate } from './menu.ts';
import type { Stop } from './stop.ts';

/** Puts the menu tree up as the application's menu. `send` gets the command that was chosen. */
export function setupMenu<M>(
  native: { buildFromTemplate(template: MenuItemConstructorOptions[]): M; setApplicationMenu(menu: M | null): void },
  platform: NodeJS.Platform,
  appName: string,
  send: (command: MenuCommand) => void,
): Stop {
  native.setApplicationMenu(native.buildFromTemplate(menuTemplate(menus, platform, appName, send)));
  return () => native.setApplicationMenu(null);
}
