import { type ReactNode, useEffect } from 'react';

/** Place in the queue, from 1; null for a single file. */
export type Place = { readonly index: number; readonly of: number } | null;

interface NoticeProps {
  readonly title: string;
  readonly place: Place;
  readonly children: ReactNode;
  /** Goes on with the next file; null where there is none. */
  readonly onNext: (() => void) | null;
  readonly onStop: () => void;
}

/** A page of its own for what cannot be reviewed, with the way on. */
export function Notice({ title, place, children, onNext, onStop }: NoticeProps) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onStop();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onStop]);
  return (
    <main className="import-page" aria-label="Import">
      <div className="notice" role="alert">
        {place && <p className="faint figures">{`${place.index} of ${place.of}`}</p>}
        <h1>{title}</h1>
        {children}
        <div className="notice-foot">
          {onNext && (
            <button type="button" className="button primary" onClick={onNext}>
              Next file
            </button>
          )}
          <button type="button" className={onNext ? 'button' : 'button outlined'} onClick={onStop}>
            {onNext ? 'Stop' : 'Close'}
          </button>
        </div>
      </div>
    </main>
  );
}
