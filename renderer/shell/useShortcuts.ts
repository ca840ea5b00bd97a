import { useEffect } from 'react';
import { useHost } from '../api.ts';
import { commandOf } from '../state/accelerators.ts';
import { useCommands } from '../state/commands.ts';
import { isMac } from './isMac.ts';

/** In a browser, the menu's shortcuts; on a desktop the native menu has them. */
export function useShortcuts(): void {
  const { kind } = useHost();
  const commands = useCommands();
  useEffect(() => {
    if (kind === 'desktop') return;
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event, isMac());
      if (command === null) return;
      event.preventDefault();
      commands.run(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [kind, commands]);
}
