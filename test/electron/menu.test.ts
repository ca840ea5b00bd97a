import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuCommand, menus } from '../../core/menu.ts';
import { menuTemplate } from '../../electron/menu.ts';

const build = (platform: NodeJS.Platform, sent: MenuCommand[] = []) =>
  menuTemplate(menus, platform, 'Entente', (command) => sent.push(command));

const itemsOf = (menu: MenuItemConstructorOptions | undefined): MenuItemConstructorOptions[] =>
  Array.isArray(menu?.submenu) ? menu.submenu : [];

const everyItem = (template: MenuItemConstructorOptions[]) => template.flatMap(itemsOf);

describe.each(['linux', 'win32'] as const)('the native menu on %s', (platform) => {
  test('is the tree, menu by menu and item by item', () => {
    expect(build(platform).map(({ label }) => label)).toEqual(menus.map(({ label }) => label));
    expect(everyItem(build(platform)).map(({ label, type }) => label ?? type)).toEqual(
      menus.flatMap(({ items }) => items.map((item) => (item.type === 'separator' ? 'separator' : item.label))),
    );
  });
});

describe('the native menu on macOS', () => {
  const template = build('darwin');

  test('begins with the menu of the app: About first, Quit last', () => {
    expect(template[0]?.label).toBe('Entente');
    expect(itemsOf(template[0]).at(0)?.id).toBe('about');
    expect(itemsOf(template[0]).at(-1)?.role).toBe('quit');
  });

  test('has About and Quit nowhere else', () => {
    const elsewhere = everyItem(template.slice(1));
    expect(elsewhere.filter(({ id, role }) => id === 'about' || role === 'quit')).toEqual([]);
  });

  test('ends with Window and Help, which the system fills', () => {
    expect(template.slice(-2).map(({ role }) => role)).toEqual(['windowMenu', 'help']);
  });

  test('leaves no separator at an end of a menu, nor two in a row', () => {
    for (const menu of template.slice(1)) {
      const kinds = itemsOf(menu).map(({ type }) => (type === 'separator' ? '-' : 'x'));
      expect(kinds.join('')).not.toMatch(/^-|-$|--/);
    }
  });
});

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  test('every command of the tree is there once, with its accelerator, and sends itself', () => {
    const sent: MenuCommand[] = [];
    const items = everyItem(build(platform, sent));
    const commands = menus.flatMap(({ items }) => items.filter((item) => item.type === 'command'));
    for (const { command, label, accelerator } of commands) {
      const found = items.filter(({ id }) => id === command);
      expect(found.map((item) => [item.label, item.accelerator])).toEqual([[label, accelerator]]);
      clickOn(found[0]);
      expect(sent.pop()).toBe(command);
    }
  });

  test('no accelerator is given twice', () => {
    const given = everyItem(build(platform)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(given).toEqual([...new Set(given)]);
  });
});

function clickOn(item: MenuItemConstructorOptions | undefined): void {
  const click: unknown = item?.click;
  if (typeof click !== 'function') throw new Error('the item cannot be clicked');
  click(item, undefined, {});
}
