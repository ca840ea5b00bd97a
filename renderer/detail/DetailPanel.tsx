import './detail.css';
import { useEffect, useRef } from 'react';
import { useAnswer } from '../api.ts';
import { Icon } from '../shell/Icon.tsx';
import { useView } from '../state/ViewProvider.tsx';
import { spokenWords } from '../words/events.ts';
import { KIND_WORDS } from '../words/types.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Facts } from './Facts.tsx';
import { Parties } from './Parties.tsx';
import { Published } from './Published.tsx';

/** One event: who, when, where, what, and the passages that prove it. Escape closes it. */
export function DetailPanel({ id }: { readonly id: number }) {
  const { act } = useView();
  const { data: event, error } = useAnswer('events.get', { id }, { keep: true });
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    };
  }, []);
  useEffect(() => {
    if (event?.id === id && !panel.current?.contains(document.activeElement))
      panel.current?.focus({ preventScroll: true });
  }, [event?.id, id]);
  const close = () => act({ do: 'select', id: null });
  return (
    <aside
      className="detail"
      aria-label={event === undefined ? 'Event' : spokenWords(event)}
      ref={panel}
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        press.stopPropagation();
        close();
      }}
    >
      <header className="detail-head">
        {event !== undefined && (
          <p className="detail-kind">
            <Icon name={event.source === null ? event.kind : `${event.kind}-data`} />
            {KIND_WORDS[event.kind].one}
            {event.source !== null && <span className="detail-origin">from a data set</span>}
          </p>
        )}
        <button type="button" className="button icon" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {error !== null && (
        <div className="detail-body" role="alert">
          <p>{error.message}</p>
          <p className="soft">It may have been removed. Close this panel and choose another event.</p>
        </div>
      )}
      {event !== undefined && error === null && (
        <div className="detail-body" key={event.id}>
          <h2 className={event.status === 'cancelled' ? 'detail-summary is-cancelled' : 'detail-summary'}>
            {event.summary}
          </h2>
          <Parties event={event} />
          <Facts event={event} />
          {event.source === null ? <EvidenceList event={event} /> : <Published event={event} />}
        </div>
      )}
    </aside>
  );
}
