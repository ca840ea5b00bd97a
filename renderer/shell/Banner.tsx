import { useQueryClient } from '@tanstack/react-query';
import { CallError } from '../api.ts';

const GONE: ReadonlySet<string> = new Set(['unreachable', 'engine-stopped', 'closing']);

/** Whether a failure means that nothing answers at all, rather than that this one call went wrong. */
export function isGone(error: Error | null): boolean {
  return error instanceof CallError && GONE.has(error.code);
}

/** Said across the window when the part of Entente that keeps the store has stopped. What is on screen stays. */
export function Banner({ error }: { readonly error: Error }) {
  const queries = useQueryClient();
  return (
    <div className="banner" role="alert">
      <p>{error.message} Nothing that was stored is lost.</p>
      <button type="button" className="button outlined" onClick={() => void queries.invalidateQueries()}>
        Try again
      </button>
    </div>
  );
}
