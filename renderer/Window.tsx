import { useCallback } from 'react';
import { isIso3 } from '../core/record/index.ts';
import { App } from './App.tsx';
import { useAnswer } from './api.ts';
import { Failed } from './empty/Failed.tsx';
import { ImportProvider, type Stored } from './import/index.tsx';
import { useEngine } from './shell/useEngine.ts';
import { useView, ViewProvider } from './state/ViewProvider.tsx';

/** Begins with the view of the last run, once the store has told it. */
export function Window() {
  useEngine();
  const { data: kept, error } = useAnswer('view.get', null);
  // An error of one query only: a view that was never kept answers null, which is no error.
  if (error !== null && kept === undefined) return <Failed error={error} />;
  if (kept === undefined) return null;
  return (
    <ViewProvider kept={kept}>
      <WithImport />
    </ViewProvider>
  );
}

/** The screens, with the import over them. The first article stored chooses the pair that is shown. */
function WithImport() {
  const { view, act } = useView();
  const none = view.countries.length === 0;
  const onStored = useCallback(
    ({ pair }: Stored) => {
      if (none && pair !== null) act({ do: 'pair', countries: pair.split('-').filter(isIso3) });
    },
    [none, act],
  );
  return (
    <ImportProvider onStored={onStored}>
      <App />
    </ImportProvider>
  );
}
