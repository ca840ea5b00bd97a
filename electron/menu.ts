import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Menu as MenuData, MenuItem } from '../core/menu.ts';

/**
 * The native menu of a platform, from the one tree. On macOS the app's own menu comes first and takes Quit and About, where
 * people look for them, and a Window menu is added.
 */
export function menuTemplate(
  menus: readonly MenuData[],
  platform: NodeJS.Platform,
  appName: string,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const native = (item: MenuItem): MenuItemConstructorOptions => nativeItem(item, send);
  if (platform !== 'darwin') return menus.map(({ label, items }) => ({ label, submenu: items.map(native) }));

  const moved = menus.flatMap(({ items }) => items.filter(belongsToAppMenu));
  const rest = menus.map(({ label, items }): MenuItemConstructorOptions => {
    const submenu = tidy(items.filter((item) => !belongsToAppMenu(item))).map(native);
    return label === 'Help' ? { label, role: 'help', submenu } : { label, submenu };
  });
  return [appMenu(appName, moved.map(native)), ...rest.toSpliced(-1, 0, { role: 'windowMenu' })];
}

/** The menu that macOS names after the app: About first, Quit last, between them what the system offers every app. */
function appMenu(label: string, moved: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions {
  const middle: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
  ];
  const isQuit = ({ role }: MenuItemConstructorOptions): boolean => role === 'quit';
  return { label, submenu: [...moved.filter((item) => !isQuit(item)), ...middle, ...moved.filter(isQuit)] };
}

function nativeItem(item: MenuItem, send: (command: MenuCommand) => void): MenuItemConstructorOptions {
  switch (item.type) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, label: item.label };
    case 'command':
      return {
        id: item.command,
        label: item.label,
        ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator }),
        click: () => send(item.command),
      };
  }
}

function belongsToAppMenu(item: MenuItem): boolean {
  return (item.type === 'role' && item.role === 'quit') || (item.type === 'command' && item.command === 'about');
}

/** Without separators at either end or in a row. */
function tidy(items: readonly MenuItem[]): MenuItem[] {
  return items.filter((item, at) => {
    if (item.type !== 'separator') return true;
    const before = items[at - 1];
    return before !== undefined && before.type !== 'separator' && at < items.length - 1;
  });
}
