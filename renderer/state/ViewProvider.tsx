import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useMemo, useReducer } from 'react';
import type { EventFilter, ViewState } from '../../core/contract/index.ts';
import { useFilter } from './filter.ts';
import { useKept } from './useKept.ts';
import { INITIAL_VIEW, keptOf, type View, type ViewAction, viewAfter } from './view.ts';

interface ViewContextValue {
  readonly view: View;
  readonly filter: EventFilter;
  readonly act: Dispatch<ViewAction>;
}

const ViewContext = createContext<ViewContextValue | null>(null);

/** Holds the view, begins with the one kept from the last run, and keeps it again as it changes. */
export function ViewProvider({ kept, children }: { kept: ViewState | null; children: ReactNode }) {
  const [view, act] = useReducer(viewAfter, kept, (state) => ({ ...INITIAL_VIEW, ...state }));
  const filter = useFilter(view);
  const { countries, window, selection, list, theme, sources } = view;
  useKept(
    useMemo(
      () => keptOf({ ...INITIAL_VIEW, countries, window, selection, list, theme, sources }),
      [countries, window, selection, list, theme, sources],
    ),
  );
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const value = useMemo(() => ({ view, filter, act }), [view, filter]);
  return <ViewContext value={value}>{children}</ViewContext>;
}

/** The view and the way to change it. */
export function useView(): ViewContextValue {
  const value = useContext(ViewContext);
  if (value === null) throw new Error('there is no view around this component');
  return value;
}
