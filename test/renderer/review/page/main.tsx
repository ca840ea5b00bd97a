import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueries, HostContext } from '../../../../renderer/api.ts';
import { ImportProvider, type Stored, useImport } from '../../../../renderer/import/index.tsx';
import { ToastProvider } from '../../../../renderer/toast/index.tsx';
import { standInHost } from './host.ts';
import '../../../../renderer/tokens.css';
import '../../../../renderer/base.css';

/** The import alone: two buttons in place of the shell, and what the shell would be told. */
function Page() {
  const [stored, setStored] = useState<Stored | null>(null);
  return (
    <ImportProvider onStored={setStored}>
      <main>
        <h1>Under test</h1>
        <Buttons />
        <output>{stored && JSON.stringify(stored)}</output>
      </main>
    </ImportProvider>
  );
}

function Buttons() {
  const { pickAndStart, pickFolderAndStart } = useImport();
  return (
    <>
      <button type="button" className="button" onClick={pickAndStart}>
        Import articles
      </button>
      <button type="button" className="button" onClick={pickFolderAndStart}>
        Import folder
      </button>
    </>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <HostContext value={standInHost()}>
    <QueryClientProvider client={createQueries()}>
      <ToastProvider>
        <Page />
      </ToastProvider>
    </QueryClientProvider>
  </HostContext>,
);
