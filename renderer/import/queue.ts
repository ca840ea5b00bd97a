import type { Draft, PickedFile } from '../../core/contract/index.ts';

/** What is known of the file at hand. */
export type Step =
  | { readonly is: 'reading' }
  | { readonly is: 'draft'; readonly draft: Draft }
  | { readonly is: 'failed'; readonly message: string };

/** Files under review, one after another. */
export interface Queue {
  readonly files: readonly PickedFile[];
  /** The one at hand; as many as there are files once all are done. */
  readonly index: number;
  readonly step: Step;
}

export type QueueAction =
  | { readonly do: 'start'; readonly files: readonly PickedFile[] }
  | { readonly do: 'read'; readonly handle: string; readonly step: Step }
  | { readonly do: 'next' | 'stop' };

const READING: Step = { is: 'reading' };

/** The next queue; null when nothing is under review. Files that come while others are reviewed wait behind them. */
export function queueReducer(queue: Queue | null, action: QueueAction): Queue | null {
  switch (action.do) {
    case 'start':
      if (action.files.length === 0) return queue;
      if (queue) return { ...queue, files: [...queue.files, ...action.files] };
      return { files: action.files, index: 0, step: READING };
    case 'read':
      // An answer that comes after the file was skipped is not about the file at hand.
      return queue && fileAtHand(queue)?.handle === action.handle ? { ...queue, step: action.step } : queue;
    case 'next':
      return queue && queue.index + 1 < queue.files.length ? { ...queue, index: queue.index + 1, step: READING } : null;
    case 'stop':
      return null;
  }
}

export function fileAtHand({ files, index }: Queue): PickedFile | undefined {
  return files[index];
}

/** Whether another file waits behind the one at hand. */
export function hasNext({ files, index }: Queue): boolean {
  return index + 1 < files.length;
}
