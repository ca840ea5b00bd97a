import { useEffect } from 'react';
import type { Source, SourceChoice } from '../../core/contract/index.ts';
import { useAnswer } from '../api.ts';
import { useView } from '../state/ViewProvider.tsx';

/** The data sets there are, and which sources are chosen. A choice of one that was removed ends with it. */
export function useSourceChoices(): { readonly dataSets: readonly Source[]; readonly chosen: readonly SourceChoice[] } {
  const { view, act } = useView();
  const { data } = useAnswer('dataSets.list', null, { keep: true });
  const { sources } = view;
  useEffect(() => {
    if (data === undefined) return;
    const left = sources.filter((source) => source === 'articles' || data.some(({ id }) => id === source));
    if (left.length < sources.length) act({ do: 'sources', sources: left });
  }, [data, sources, act]);
  return { dataSets: data ?? [], chosen: sources };
}

/** The chosen sources by name: `Articles, GDELT 2020`. Null where all are shown. */
export function chosenWords(chosen: readonly SourceChoice[], dataSets: readonly Source[]): string | null {
  if (chosen.length === 0) return null;
  const names = chosen.flatMap((source) =>
    source === 'articles' ? 'articles' : (dataSets.find(({ id }) => id === source)?.name ?? []),
  );
  return names.length === 0 ? null : names.join(', ');
}
