import { useEffect, useRef, useState } from 'react';
import { useView } from '../state/ViewProvider.tsx';
import { Icon } from './Icon.tsx';

const REST_MS = 50;

/** Searches summaries and evidence as the user types; Escape empties it. */
export function Search() {
  const { view, act } = useView();
  const [text, setText] = useState(view.text);
  const sent = useRef(view.text);
  useEffect(() => {
    if (view.text === sent.current) return;
    sent.current = view.text;
    setText(view.text);
  }, [view.text]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      act({ do: 'search', text });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, act]);
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
