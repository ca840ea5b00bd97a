import './empty.css';
import { useView } from '../state/ViewProvider.tsx';
import { counted } from '../words/counts.ts';

/** Said where there are events but none has a day to stand on. */
export function Undated({ count }: { readonly count: number }) {
  const { act } = useView();
  return (
    <section className="empty">
      <div className="empty-words">
        <h1 className="empty-title">{counted(count, 'event')}, none with a date</h1>
        <p className="soft">The timeline shows events that have a day. These can be read in the list.</p>
        <button type="button" className="button primary" onClick={() => act({ do: 'scope', scope: 'undated' })}>
          Open the list
        </button>
      </div>
    </section>
  );
}
