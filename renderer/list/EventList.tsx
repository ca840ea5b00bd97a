import './list.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { EventBrief, EventPageQuery, Lane, TimelineWindow } from '../../core/contract/index.ts';
import type { DaySpan } from '../../core/record/index.ts';
import { ask, useAnswer, useHost } from '../api.ts';
import { useCommands } from '../state/commands.ts';
import { useView } from '../state/ViewProvider.tsx';
import { spokenWords } from '../words/events.ts';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';

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
  const end = useRef<HTMLDivElement>(null);
  const query = useMemo((): EventPageQuery => {
    const { scope } = view;
    const [span, lane] =
      scope === null ? [window, null] : scope === 'undated' ? [null, null] : [scope.span, scope.lane];
    return { filter, window: span, lane, undated: scope === 'undated', after: null, limit: 100 };
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

  useEffect(() => {
    const element = end.current;
    if (element === null || !hasNextPage || isFetching) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: '400px',
    });
    seen.observe(element);
    return () => seen.disconnect();
  }, [hasNextPage, isFetching, fetchNextPage]);

  return (
    <aside className="list" aria-label="Event list">
      <ListHead
        scope={scope}
        count={count}
        window={window}
        onAll={() => act({ do: 'scope', scope: null })}
        onClose={() => commands.run('toggle-list')}
      />
      <div className="list-scroll">
        {error !== null && (
          <p className="list-none" role="alert">
            {error.message}
          </p>
        )}
        {error === null && data !== undefined && events.length === 0 && (
          <p className="list-none">No events in these days.</p>
        )}
        <ListBox
          aria-label="Events"
          className="list-box"
          items={events}
          selectionMode="single"
          selectedKeys={view.selection === null ? [] : [view.selection]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            const event = events.find(({ id }) => id === key);
            if (event !== undefined) onPick(event);
          }}
          dependencies={[view.selection]}
        >
          {(event) => (
            <ListBoxItem id={event.id} textValue={spokenWords(event)} className="list-item">
              <ListRow event={event} />
            </ListBoxItem>
          )}
        </ListBox>
        <div ref={end} />
      </div>
    </aside>
  );
}

/** How many events of a lane, or of all lanes, an answer counts; null before it is there. */
function countOf(answer: TimelineWindow | undefined, lane: Lane | null): number | null {
  if (answer === undefined) return null;
  return lane === null ? answer.counts.inWindow : (answer.counts.lanes[lane] ?? 0);
}
