import { useEffect, useState } from 'react';
import type { Place } from './Notice.tsx';

/** Work shorter than this shows nothing but a still page, in milliseconds. */
const QUIET = 300;

interface ReadingProps {
  readonly name: string;
  readonly place: Place;
  readonly onStop: () => void;
}

/** While a file is read and coded. Mostly over before it says anything. */
export function Reading({ name, place, onStop }: ReadingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="import-page" aria-label="Import" aria-busy="true">
      {slow && (
        <div className="notice">
          <p role="status">
            Reading {name}
            {place && ` (${place.index} of ${place.of})`}…
          </p>
          <button type="button" className="button outlined" onClick={onStop}>
            Stop
          </button>
        </div>
      )}
    </main>
  );
}
