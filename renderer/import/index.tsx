import { createContext, type ReactNode, useCallback, useContext, useMemo, useReducer, useState } from 'react';
import type { CallOutput, PickedFile, PickKind } from '../../core/contract/index.ts';
import type { PairKey } from '../../core/record/index.ts';
import { useAsk, useHost } from '../api.ts';
import { DataSetImport } from '../data-sets/DataSetImport.tsx';
import { useToast } from '../toast/index.tsx';
import { DropTarget } from './DropTarget.tsx';
import { FolderImport } from './FolderImport.tsx';
import { ImportScreen } from './ImportScreen.tsx';
import { queueReducer } from './queue.ts';
import './import.css';

export interface Importing {
  /** Asks for articles with the host's dialog and reviews them one after another. */
  pickAndStart(): Promise<void>;
  /** Asks for a folder and imports it whole, without a review. */
  pickFolderAndStart(): Promise<void>;
  /** Asks for a data set, looks at it and imports it. */
  pickDataSetAndStart(): Promise<void>;
  /** Reviews files that were picked or dropped already. */
  start(files: readonly PickedFile[]): void;
}

/** What was stored, and the pair most of it is about. */
export type Stored = CallOutput<'articles.accept'> & { readonly pair: PairKey | null };

const ImportContext = createContext<Importing | null>(null);

/** The way into an import, from any screen inside the `ImportProvider`. */
export function useImport(): Importing {
  const importing = useContext(ImportContext);
  if (importing === null) throw new Error('there is no ImportProvider around this component');
  return importing;
}

interface ImportProviderProps {
  /** Called after each article that was stored. */
  readonly onStored: (stored: Stored) => void;
  readonly children: ReactNode;
}

/** Brings files in: takes drops on the window, and shows the review over the screens, which keep their state. */
export function ImportProvider({ onStored, children }: ImportProviderProps) {
  const host = useHost();
  const ask = useAsk();
  const toast = useToast();
  const [queue, dispatch] = useReducer(queueReducer, null);
  const [job, setJob] = useState<string | null>(null);
  const [dataSet, setDataSet] = useState<PickedFile | null>(null);
  const start = useCallback((files: readonly PickedFile[]) => dispatch({ do: 'start', files }), []);
  const saying = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        toast({ words: error instanceof Error ? error.message : String(error) });
      }
    },
    [toast],
  );
  const busy = queue !== null || job !== null || dataSet !== null;
  const importing = useMemo<Importing>(() => {
    const pick = (kind: PickKind, go: (files: PickedFile[]) => unknown) =>
      saying(async () => void (await go(await host.pick(kind))));
    return {
      start,
      pickAndStart: () => pick('articles', start),
      pickFolderAndStart: () =>
        pick('folder', async ([folder]) => {
          if (folder) setJob((await ask('articles.importFolder', { folder: folder.handle })).id);
        }),
      pickDataSetAndStart: async () => {
        if (busy) return;
        await pick('data-set', ([file]) => {
          if (file) setDataSet(file);
        });
      },
    };
  }, [host, ask, saying, start, busy]);
  const { pickFolderAndStart } = importing;
  const onFolder = useCallback(
    () =>
      toast({
        words: 'A folder has to be chosen: this window cannot look into one that is dropped.',
        action: { label: 'Choose folder…', act: () => void pickFolderAndStart() },
      }),
    [toast, pickFolderAndStart],
  );
  const take = useCallback((files: File[]) => saying(async () => start(await host.take(files))), [host, saying, start]);
  return (
    <ImportContext value={importing}>
      <div className="behind-import" inert={busy}>
        {children}
      </div>
      {queue && <ImportScreen queue={queue} dispatch={dispatch} onStored={onStored} />}
      {job !== null && queue === null && <FolderImport id={job} onClose={() => setJob(null)} />}
      {dataSet !== null && queue === null && (
        <DataSetImport key={dataSet.handle} file={dataSet} onClose={() => setDataSet(null)} />
      )}
      <DropTarget onDrop={take} onFolder={onFolder} />
    </ImportContext>
  );
}
