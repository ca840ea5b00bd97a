import { useEffect, useRef } from 'react';
import type { ViewState } from '../../core/contract/index.ts';
import { useAsk } from '../api.ts';

const REST_MS = 400;

/**
 * Keeps the view in the store once it has rested, and at once when the page goes away. A failure to keep it is no
 * failure of what the user is doing: it is left to the next change.
 */
export function useKept(state: ViewState): void {
  const ask = useAsk();
  const waiting = useRef<(() => void) | null>(null);
  const first = useRef(state);

  useEffect(() => {
    if (first.current === state) return;
    const keep = () => {
      waiting.current = null;
      ask('view.set', state).catch(() => undefined);
    };
    waiting.current = keep;
    const timer = setTimeout(keep, REST_MS);
    return () => clearTimeout(timer);
  }, [ask, state]);

  useEffect(() => {
    const flush = () => waiting.current?.();
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, []);
}
