import type { DaySpan } from '../../core/record/index.ts';
import { Icon } from '../shell/Icon.tsx';
import type { ListScope } from '../state/view.ts';
import { counted } from '../words/counts.ts';
import { spanWords, stretchWords } from '../words/days.ts';

/** What the list holds: the days on screen, the days of one bin, or what has no day. */
export function ListHead({
  scope,
  count,
  window,
  onAll,
  onClose,
}: {
  readonly scope: ListScope;
  /** Of the bin's events; null where it is not known. */
  readonly count: number | null;
  readonly window: DaySpan | null;
  readonly onAll: () => void;
  readonly onClose: () => void;
}) {
  return (
    <header className="list-head">
      <div>
        <h2>{titleOf(scope, window)}</h2>
        <p className="faint figures">
          {count !== null && <span className="list-count">{counted(count, 'event')}</span>}
          {scope === null && window !== null && stretchWords(window.start, window.end)}
          {scope !== null && (
            <button type="button" className="link" onClick={onAll}>
              Back to what is on screen
            </button>
          )}
        </p>
      </div>
      <button type="button" className="button icon" aria-label="Close the list" onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function titleOf(scope: ListScope, window: DaySpan | null): string {
  if (scope === null) return window === null ? 'All events' : 'Events on screen';
  return scope === 'undated' ? 'Events without a date' : spanWords(scope.span.start, scope.span.end);
}
