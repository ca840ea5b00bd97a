import { type MenuCommand, menus } from '../../core/menu.ts';

/** What of a key press decides whether it is a shortcut. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command whose accelerator was pressed, by the menu tree; null for any other key. */
export function commandOf(press: KeyPress, mac: boolean): MenuCommand | null {
  for (const { items } of menus) {
    for (const item of items) {
      if (item.type === 'command' && item.accelerator && matches(press, item.accelerator, mac)) return item.command;
    }
  }
  return null;
}

/** An accelerator of Electron's notation as people read it: `Ctrl+O`, `⌘O`. */
export function acceleratorWords(accelerator: string, mac: boolean): string {
  const keys = accelerator.split('+').map((key) => {
    if (key === 'CmdOrCtrl') return mac ? '⌘' : 'Ctrl';
    if (key === 'Shift' && mac) return '⇧';
    if (key === 'Alt' && mac) return '⌥';
    return key === 'Plus' ? '+' : key;
  });
  return keys.join(mac ? '' : '+');
}

function matches(press: KeyPress, accelerator: string, mac: boolean): boolean {
  const keys = accelerator.split('+');
  const key = keys.at(-1) ?? '';
  const command = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (keys.includes('CmdOrCtrl') !== command || keys.includes('Alt') !== press.altKey) return false;
  // A plus is typed with Shift on most keyboards and without on the number pad, often as the key's `=`.
  if (key === 'Plus') return press.key === '+' || press.key === '=';
  if (key.length === 1 && !/[a-z]/i.test(key)) return press.key === key;
  return keys.includes('Shift') === press.shiftKey && press.key.toLowerCase() === key.toLowerCase();
}
