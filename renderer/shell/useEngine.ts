import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EngineEvent, HostCommand } from '../../core/contract/index.ts';
import { useHostMessages } from '../api.ts';
import { isMenuCommand, useCommands } from '../state/commands.ts';

/** Asks anew what the engine says has changed, and passes on the commands of a native menu. */
export function useEngine(): void {
  const queries = useQueryClient();
  const commands = useCommands();
  useHostMessages(
    useCallback(
      (message: EngineEvent | HostCommand) => {
        if ('command' in message) {
          if (isMenuCommand(message.command)) commands.run(message.command);
        } else if (message.event === 'changed') {
          void queries.invalidateQueries();
        }
      },
      [queries, commands],
    ),
  );
}
