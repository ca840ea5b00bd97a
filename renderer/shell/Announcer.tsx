import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Says words to a screen reader, politely. The same words twice are said twice. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

/** Holds the one live region of the window. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="heard" role="status" aria-live="polite">
        <span key={said.turn}>{said.words}</span>
      </div>
    </AnnounceContext>
  );
}
