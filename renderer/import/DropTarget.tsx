import { useEffect, useState } from 'react';

/**
 * Takes files dropped anywhere on the window, and says so while they are held over it. A folder cannot be read from
 * what a drop gives; `onFolder` hears of it.
 */
export function DropTarget({
  onDrop,
  onFolder,
}: {
  readonly onDrop: (files: File[]) => void;
  readonly onFolder: () => void;
}) {
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
        const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
        const isFolder = items.map((item) => item.webkitGetAsEntry()?.isDirectory ?? false);
        const files = [...(event.dataTransfer?.files ?? [])].filter((_, at) => !isFolder[at]);
        if (isFolder.includes(true)) onFolder();
        if (files.length > 0) onDrop(files);
      },
      options,
    );
    return () => ends.abort();
  }, [onDrop, onFolder]);
  if (!over) return null;
  return (
    <div className="drop-target">
      <p>Drop articles to import them</p>
    </div>
  );
}
