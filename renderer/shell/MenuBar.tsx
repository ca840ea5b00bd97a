import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { type MenuItem as Item, type MenuRole, menus } from '../../core/menu.ts';
import { acceleratorWords } from '../state/accelerators.ts';
import { isMenuCommand, useCommands } from '../state/commands.ts';
import { isMac } from './isMac.ts';

/** The roles a page can play by itself. */
const ROLES: ReadonlyMap<string, () => void> = new Map<MenuRole, () => void>([
  ['cut', () => document.execCommand('cut')],
  ['copy', () => document.execCommand('copy')],
  ['selectAll', () => document.execCommand('selectAll')],
  ['togglefullscreen', toggleFullScreen],
]);

/** The app's menu in a browser, from the same tree that the desktop draws natively. */
export function MenuBar() {
  const commands = useCommands();
  return (
    <div className="menu-bar" role="toolbar" aria-label="Menu">
      {menus.map(({ label, items }) => (
        <MenuTrigger key={label}>
          <Button className="menu-title">{label}</Button>
          <Popover className="menu-popover" placement="bottom start" offset={0}>
            <Menu
              className="menu"
              aria-label={label}
              onAction={(key) => {
                const word = String(key);
                if (isMenuCommand(word)) commands.run(word);
                else ROLES.get(word)?.();
              }}
            >
              {tidy(items).map((item, at) =>
                item.type === 'separator' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a separator is nothing but its place
                  <Separator key={`separator-${at}`} className="menu-separator" />
                ) : (
                  <MenuItem
                    key={item.label}
                    id={item.type === 'command' ? item.command : item.role}
                    textValue={item.label}
                    className="menu-item"
                  >
                    <span className="menu-label">{item.label}</span>
                    {item.type === 'command' && item.accelerator && (
                      <Keyboard className="menu-keys">{acceleratorWords(item.accelerator, isMac())}</Keyboard>
                    )}
                  </MenuItem>
                ),
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      ))}
    </div>
  );
}

/** The items that make sense in a page, without separators that would part nothing. */
function tidy(items: readonly Item[]): Item[] {
  const sensible = items.filter((item) => item.type !== 'role' || ROLES.has(item.role));
  return sensible.filter(
    (item, at) =>
      item.type !== 'separator' || (at > 0 && at < sensible.length - 1 && sensible[at - 1]?.type !== 'separator'),
  );
}

function toggleFullScreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}
