import './empty.css';
import { useView } from '../state/ViewProvider.tsx';

/** Said where search and choices leave nothing, with the way back. */
export function NoMatch() {
  const { view, act } = useView();
  const text = view.text.trim();
  return (
    <section className="empty">
      <div className="empty-words">
        <h1 className="empty-title">
          {text === '' ? 'Nothing of what is chosen under View' : `Nothing matches “${text}”`}
        </h1>
        <p className="soft">
          {text === ''
            ? 'These countries have events, but none of the chosen kinds, statuses and sources.'
            : 'Summaries and evidence were searched, within these countries and what is chosen under View.'}
        </p>
        <button type="button" className="button primary" onClick={() => act({ do: 'reset-filter' })}>
          Show all events
        </button>
      </div>
    </section>
  );
}
