import { useCallback } from 'react';
import { useImport } from '../import/index.tsx';
import { useCommand } from '../state/commands.ts';
import { useView } from '../state/ViewProvider.tsx';

/** The menu commands that concern no screen in particular: import, list, theme. */
export function useMenuCommands(): void {
  const { view, act } = useView();
  const importing = useImport();
  const { list } = view;
  useCommand(
    'import-article',
    useCallback(() => void importing.pickAndStart(), [importing]),
  );
  useCommand(
    'import-folder',
    useCallback(() => void importing.pickFolderAndStart(), [importing]),
  );
  useCommand(
    'import-data-set',
    useCallback(() => void importing.pickDataSetAndStart(), [importing]),
  );
  useCommand(
    'toggle-list',
    useCallback(() => act({ do: 'list', shown: !list }), [act, list]),
  );
  useCommand(
    'theme-system',
    useCallback(() => act({ do: 'theme', theme: 'system' }), [act]),
  );
  useCommand(
    'theme-light',
    useCallback(() => act({ do: 'theme', theme: 'light' }), [act]),
  );
  useCommand(
    'theme-dark',
    useCallback(() => act({ do: 'theme', theme: 'dark' }), [act]),
  );
}
