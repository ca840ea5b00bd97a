import { useMemo } from 'react';
import type { EventFilter } from '../../core/contract/index.ts';
import type { View } from './view.ts';

/** The filter the view asks the store for. Equal views give the same object, so that answers are found again. */
export function useFilter({ countries, kinds, statuses, sources, text }: View): EventFilter {
  return useMemo(
    () => ({
      countries: [...countries],
      kinds: [...kinds],
      types: [],
      statuses: [...statuses],
      sources: [...sources],
      text: text.trim(),
    }),
    [countries, kinds, statuses, sources, text],
  );
}
