import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useView } from '../state/ViewProvider.tsx';
import { Icon } from './Icon.tsx';

/** The longest that a key waits for the answer to those before it. */
const PATIENCE_MS = 250;

/** Searches summaries and evidence as the user types, one search at a time; Escape empties it. */
export function Search() {
  const { view, act } = useView();
  const [text, setText] = useState(view.text);
  const sent = useRef(view.text);
  useEffect(() => {
    if (view.text === sent.current) return;
    sent.current = view.text;
    setText(view.text);
  }, [view.text]);
  const busy = useIsFetching({ queryKey: ['timeline.window'] }) > 0;
  useEffect(() => {
    if (text === sent.current) return;
    const search = () => {
      sent.current = text;
      act({ do: 'search', text });
    };
    if (!busy) return search();
    const timer = setTimeout(search, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text, act, busy]);
  return (
    <label className="search">
      <span className="heard">Search events</span>
      <Icon name="search" />
      <input
        type="search"
        placeholder="Search"
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.stopPropagation();
          setText('');
        }}
      />
    </label>
  );
}
