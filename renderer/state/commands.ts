import { createContext, useContext, useEffect } from 'react';
import { type MenuCommand, menus } from '../../core/menu.ts';

/** Where menu commands, shortcuts and buttons meet: each command is said here and heard by whom it concerns. */
export interface Commands {
  run(command: MenuCommand): void;
  listen(command: MenuCommand, act: () => void): () => void;
}

/** An exchange for commands. The last one to listen hears a command alone, as a dialog over a screen would. */
export function createCommands(): Commands {
  const listeners = new Map<MenuCommand, (() => void)[]>();
  return {
    run(command) {
      listeners.get(command)?.at(-1)?.();
    },
    listen(command, act) {
      const own = listeners.get(command) ?? [];
      listeners.set(command, [...own, act]);
      return () => {
        const left = (listeners.get(command) ?? []).filter((other) => other !== act);
        listeners.set(command, left);
      };
    },
  };
}

export const CommandsContext = createContext<Commands>(createCommands());

/** The exchange of this window. */
export function useCommands(): Commands {
  return useContext(CommandsContext);
}

/** Acts on a command for as long as the component lives. `act` should be stable (`useCallback`). */
export function useCommand(command: MenuCommand, act: () => void): void {
  const commands = useCommands();
  useEffect(() => commands.listen(command, act), [commands, command, act]);
}

const NAMES: ReadonlySet<string> = new Set(
  menus.flatMap(({ items }) => items.flatMap((item) => (item.type === 'command' ? item.command : []))),
);

/** Whether a word that came from a host names a command. */
export function isMenuCommand(word: string): word is MenuCommand {
  return NAMES.has(word);
}
