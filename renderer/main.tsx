import './noEval.ts';
import './tokens.css';
import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries, HostContext } from './api.ts';
import { NoHost } from './empty/NoHost.tsx';
import { findHost } from './hosts/find.ts';
import { Announcer } from './shell/Announcer.tsx';
import { CommandsContext, createCommands } from './state/commands.ts';
import { ToastProvider } from './toast/index.tsx';
import { Window } from './Window.tsx';

const host = findHost(window);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    {host === null ? (
      <NoHost />
    ) : (
      <HostContext value={host}>
        <QueryClientProvider client={createQueries()}>
          <CommandsContext value={createCommands()}>
            <Announcer>
              <ToastProvider>
                <Window />
              </ToastProvider>
            </Announcer>
          </CommandsContext>
        </QueryClientProvider>
      </HostContext>
    )}
  </StrictMode>,
);
