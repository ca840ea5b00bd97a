import { type KeyboardEvent, useRef, useState } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { type MenuItem as Item, menus } from '../../core/menu.ts';
import { acceleratorWords } from '../state/accelerators.ts';
import { isMenuCommand, useCommands } from '../state/commands.ts';
import { isMac } from './isMac.ts';
import { ROLES } from './menuRoles.ts';

/** The app's menu in a browser, from the same tree that the desktop draws natively. Left and right go between menus. */
export function MenuBar() {
  const [open, setOpen] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const titles = useRef<(HTMLButtonElement | null)[]>([]);

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (at + step + menus.length) % menus.length;
    setAt(next);
    if (open !== null) setOpen(next);
    else titles.current[next]?.focus();
  };

  return (
    <div className="menu-bar" role="menubar" aria-label="Menu" tabIndex={-1} onKeyDown={walk}>
      {menus.map(({ label, items }, index) => (
        <span key={label} role="none">
          <button
            ref={(title) => {
              titles.current[index] = title;
            }}
            type="button"
            role="menuitem"
            className="menu-title"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={at === index ? 0 : -1}
            onFocus={() => setAt(index)}
            onClick={() => setOpen(open === index ? null : index)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              setOpen(index);
            }}
          >
            {label}
          </button>
          <Popover
            className="menu-popover"
            aria-label={label}
            placement="bottom start"
            offset={0}
            triggerRef={{ current: titles.current[index] ?? null }}
            isOpen={open === index}
            onOpenChange={(shown) => setOpen(shown ? index : null)}
          >
            <Items label={label} items={items} onWalk={walk} onClose={() => setOpen(null)} />
          </Popover>
        </span>
      ))}
    </div>
  );
}

function Items({
  label,
  items,
  onWalk,
  onClose,
}: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly onWalk: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}) {
  const commands = useCommands();
  return (
    <div role="none" onKeyDownCapture={onWalk}>
      <Menu
        className="menu"
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        onAction={(key) => {
          const word = String(key);
          onClose();
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
