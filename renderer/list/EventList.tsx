import './list.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { EventBrief, EventPageQuery, Lane, TimelineWindow } from '../../core/contract/index.ts';
import type { DaySpan } from '../../core/record/index.ts';
import { ask, useAnswer, useHost } from '../api.ts';
import { useCommands } from '../state/commands.ts';
import { useView } from '../state/ViewProvider.tsx';
import { spokenWords } from '../words/events.ts';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';

/** Events asked for at a time. */
const PAGE = 200;

/** Only the rows in view are elements, however many are loaded. Most take two lines, in px. */
const LAYOUT = { estimatedRowSize: 57 };

/** The same events as words, in order of their day: for keyboard and screen reader, and for bins that do not split. */
export function EventList({
  window,
  onPick,
}: {
  /** The days on screen; null before they are known. */
  readonly window: DaySpan | null;
  readonly onPick: (event: EventBrief) => void;
}) {
  const { view, filter, act } = useView();
  const host = useHost();
  const commands = useCommands();
  const query = useMemo((): EventPageQuery => {
    const { scope } = view;
    const [span, lane] =
      scope === null ? [window, null] : scope === 'undated' ? [null, null] : [scope.span, scope.lane];
    return { filter, window: span, lane, undated: scope === 'undated', after: null, limit: PAGE };
  }, [view, filter, window]);
  const { scope } = view;
  const counted = useAnswer(
    'timeline.window',
    scope === null || scope === 'undated' ? undefined : { filter, window: scope.span, maxBins: 1, maxEvents: 0 },
  );
  const count = scope === null || scope === 'undated' ? null : countOf(counted.data, scope.lane);
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['events.page', query],
    queryFn: ({ pageParam }) => ask(host, 'events.page', { ...query, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const events = useMemo(() => data?.pages.flatMap((page) => page.events) ?? [], [data]);

  return (
    <aside className="list" aria-label="Event list">
      <ListHead
        scope={scope}
        count={count}
        window={window}
        onAll={() => act({ do: 'scope', scope: null })}
        onClose={() => commands.run('toggle-list')}
      />
      {error !== null && (
        <p className="list-none" role="alert">
          {error.message}
        </p>
      )}
      {error === null && data !== undefined && events.length === 0 && (
        <p className="list-none">No events in these days.</p>
      )}
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <ListBox
          aria-label="Events"
          className="list-scroll"
          selectionMode="single"
          selectedKeys={view.selection === null ? [] : [view.selection]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            const event = events.find(({ id }) => id === key);
            if (event !== undefined) onPick(event);
          }}
        >
          <Collection items={events}>
            {(event) => (
              <ListBoxItem id={event.id} textValue={spokenWords(event)} className="list-item">
                <ListRow event={event} />
              </ListBoxItem>
            )}
          </Collection>
          {hasNextPage && (
            <ListBoxLoadMoreItem className="list-more" isLoading={isFetching} onLoadMore={() => void fetchNextPage()}>
              More…
            </ListBoxLoadMoreItem>
          )}
        </ListBox>
      </Virtualizer>
    </aside>
  );
}

/** How many events of a lane, or of all lanes, an answer counts; null before it is there. */
function countOf(answer: TimelineWindow | undefined, lane: Lane | null): number | null {
  if (answer === undefined) return null;
  return lane === null ? answer.counts.inWindow : (answer.counts.lanes[lane] ?? 0);
}
