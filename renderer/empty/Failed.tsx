import './empty.css';
import { useQueryClient } from '@tanstack/react-query';

/** A failure of what the screen needs, in its own sentence, with the way to try again. */
export function Failed({ error }: { readonly error: Error }) {
  const queries = useQueryClient();
  return (
    <section className="empty">
      <div className="empty-words" role="alert">
        <h1 className="empty-title">This could not be shown</h1>
        <p className="soft">{error.message}</p>
        <button type="button" className="button primary" onClick={() => void queries.invalidateQueries()}>
          Try again
        </button>
      </div>
    </section>
  );
}
