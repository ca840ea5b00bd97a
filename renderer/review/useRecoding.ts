import { type Dispatch, useCallback, useRef, useState } from 'react';
import type { Draft, PublishedAnswer } from '../../core/contract/index.ts';
import type { ReviewAction } from './state.ts';

export interface Recoding {
  readonly running: boolean;
  readonly error: string | null;
  readonly answer: (published: PublishedAnswer) => void;
}

/** Codes the article anew when the publication day changes. Of several answers in a row only the last counts. */
export function useRecoding(
  recode: (published: PublishedAnswer) => Promise<Draft>,
  dispatch: Dispatch<ReviewAction>,
): Recoding {
  const asked = useRef(0);
  const [state, setState] = useState<{ running: boolean; error: string | null }>({ running: false, error: null });
  const answer = useCallback(
    async (published: PublishedAnswer) => {
      asked.current += 1;
      const mine = asked.current;
      setState({ running: true, error: null });
      try {
        const draft = await recode(published);
        if (mine !== asked.current) return;
        dispatch({ do: 'recoded', draft });
        setState({ running: false, error: null });
      } catch (error) {
        if (mine !== asked.current) return;
        setState({ running: false, error: error instanceof Error ? error.message : String(error) });
      }
    },
    [recode, dispatch],
  );
  return { ...state, answer };
}
