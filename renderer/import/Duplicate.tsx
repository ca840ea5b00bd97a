import { useState } from 'react';
import { Notice, type Place } from './Notice.tsx';
import { StoredArticle } from './StoredArticle.tsx';

interface DuplicateProps {
  readonly file: string;
  readonly of: { readonly id: number; readonly title: string | null };
  readonly place: Place;
  readonly onNext: (() => void) | null;
  readonly onStop: () => void;
}

/** The same text is stored already: said plainly, with the way to it. Nothing is doubled. */
export function Duplicate({ file, of, place, onNext, onStop }: DuplicateProps) {
  const [shown, setShown] = useState(false);
  if (shown) return <StoredArticle id={of.id} onClose={() => setShown(false)} />;
  return (
    <Notice title="This article is already stored" place={place} onNext={onNext} onStop={onStop}>
      <p>
        {file} has the same text as {of.title === null ? 'an article' : `“${of.title}”`} in your store. Nothing was
        added.
      </p>
      <button type="button" className="link" onClick={() => setShown(true)}>
        Open the stored article
      </button>
    </Notice>
  );
}
