import { type Dispatch, useCallback, useEffect } from 'react';
import type { CallInput, PublishedAnswer } from '../../core/contract/index.ts';
import { useAsk } from '../api.ts';
import { mainPair } from '../review/main-pair.ts';
import { Review } from '../review/Review.tsx';
import { useToast } from '../toast/index.tsx';
import { counted } from '../words/counts.ts';
import { Duplicate } from './Duplicate.tsx';
import type { Stored } from './index.tsx';
import { Notice } from './Notice.tsx';
import { fileAtHand, hasNext, type Queue, type QueueAction } from './queue.ts';
import { Reading } from './Reading.tsx';

interface ImportScreenProps {
  readonly queue: Queue;
  readonly dispatch: Dispatch<QueueAction>;
  readonly onStored: (stored: Stored) => void;
}

/** The file at hand: being read, under review, known already, or not to be read. */
export function ImportScreen({ queue, dispatch, onStored }: ImportScreenProps) {
  const ask = useAsk();
  const file = fileAtHand(queue);
  const handle = file?.handle ?? '';
  usePreview(handle, dispatch);
  const release = useRelease();
  const recode = useCallback(
    (published: PublishedAnswer) => ask('articles.preview', { file: handle, published }),
    [ask, handle],
  );
  const go = useCallback(
    (to: 'next' | 'stop') => {
      release(to === 'next' ? [handle] : queue.files.slice(queue.index).map((each) => each.handle));
      dispatch({ do: to });
    },
    [release, dispatch, handle, queue],
  );
  const store = useStore(file?.name ?? '', onStored, go);
  if (!file) return null;
  const next = hasNext(queue) ? () => go('next') : null;
  const stop = () => go('stop');
  const place = queue.files.length > 1 ? { index: queue.index + 1, of: queue.files.length } : null;
  const { step } = queue;
  switch (step.is) {
    case 'reading':
      return <Reading key={handle} name={file.name} place={place} onStop={stop} />;
    case 'failed':
      return (
        <Notice title={`${file.name} could not be imported`} place={place} onNext={next} onStop={stop}>
          <p>{step.message}</p>
        </Notice>
      );
    case 'draft':
      return step.draft.duplicateOf ? (
        <Duplicate
          key={handle}
          file={file.name}
          of={step.draft.duplicateOf}
          place={place}
          onNext={next}
          onStop={stop}
        />
      ) : (
        <Review
          key={handle}
          draft={step.draft}
          place={place}
          recode={recode}
          store={store}
          onLeave={stop}
          onSkip={next}
        />
      );
  }
}

/** Gives handles back to the host when the screen is done with their files. */
function useRelease(): (handles: readonly string[]) => void {
  const ask = useAsk();
  return useCallback(
    (handles) => {
      // A handle that is not given back ends with the host; there is nothing to tell the user.
      for (const file of handles) ask('files.release', { file }).catch(() => {});
    },
    [ask],
  );
}

/** Reads the file and codes it. */
function usePreview(handle: string, dispatch: Dispatch<QueueAction>): void {
  const ask = useAsk();
  useEffect(() => {
    if (handle === '') return;
    ask('articles.preview', { file: handle, published: null }).then(
      (draft) => dispatch({ do: 'read', handle, step: { is: 'draft', draft } }),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        dispatch({ do: 'read', handle, step: { is: 'failed', message } });
      },
    );
  }, [ask, handle, dispatch]);
}

/** Stores a reviewed article and goes on; answers with a sentence where it could not be stored. */
function useStore(file: string, onStored: ImportScreenProps['onStored'], go: (to: 'next') => void) {
  const ask = useAsk();
  const toast = useToast();
  return useCallback(
    async (input: CallInput<'articles.accept'>): Promise<string | null> => {
      try {
        const stored = await ask('articles.accept', input);
        const undo = () => {
          ask('articles.remove', { id: stored.article }).then(
            () => toast({ words: 'The import was undone.' }),
            (error: unknown) => toast({ words: error instanceof Error ? error.message : String(error) }),
          );
        };
        toast({ words: storedWords(file, input), action: { label: 'Undo', act: undo } });
        onStored({ ...stored, pair: mainPair(input.events) });
        go('next');
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    [ask, toast, file, onStored, go],
  );
}

function storedWords(file: string, { article, events }: CallInput<'articles.accept'>): string {
  const name = article.title ?? file;
  return events.length === 0
    ? `Stored ${name}, without findings`
    : `Stored ${counted(events.length, 'finding')} of ${name}`;
}
