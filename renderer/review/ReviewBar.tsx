import { counted } from '../words/counts.ts';
import { Glyph } from './Glyph.tsx';

interface ReviewBarProps {
  readonly file: string;
  /** Place in the queue, from 1; null for a single file. */
  readonly place: { readonly index: number; readonly of: number } | null;
  readonly stored: number;
  readonly found: number;
  readonly storing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onStore: () => void;
  readonly onLeave: () => void;
  readonly onSkip: (() => void) | null;
}

/** What is under review, and what can be done with all of it. */
export function ReviewBar(props: ReviewBarProps) {
  const { file, place, stored, found } = props;
  const none = stored === 0;
  return (
    <header className="review-bar">
      <button type="button" className="button" onClick={props.onLeave}>
        {place ? 'Stop' : 'Leave'}
      </button>
      {props.onSkip && (
        <button type="button" className="button" onClick={props.onSkip}>
          Skip
        </button>
      )}
      <p className="review-file">
        {place && <span className="figures">{`${place.index} of ${place.of}`}</span>}
        <span className="file-name">{file}</span>
      </p>
      <button type="button" className="button icon" aria-label="Undo" disabled={!props.canUndo} onClick={props.onUndo}>
        <Glyph name="undo" />
      </button>
      <button type="button" className="button icon" aria-label="Redo" disabled={!props.canRedo} onClick={props.onRedo}>
        <Glyph name="redo" />
      </button>
      <p className="soft figures" role="status">
        {found === 0 ? 'Nothing found' : `${stored} of ${found} accepted`}
      </p>
      <button type="button" className="button primary" disabled={props.storing} onClick={props.onStore}>
        {none ? 'Store the article alone' : `Store ${counted(stored, 'finding')}`}
      </button>
    </header>
  );
}
