import { useEffect, useState } from 'react';

/** Takes files dropped anywhere on the window, and says so while they are held over it. */
export function DropTarget({ onDrop }: { readonly onDrop: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ends = new AbortController();
    const options = { signal: ends.signal };
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      options,
    );
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      options,
    );
    // Without this the browser would leave the app and open the file.
    window.addEventListener(
      'drop',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onDrop(files);
      },
      options,
    );
    return () => ends.abort();
  }, [onDrop]);
  if (!over) return null;
  return (
    <div className="drop-target">
      <p>Drop articles to import them</p>
    </div>
  );
}
