import './timeline.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TimelineWindow } from '../../core/contract/index.ts';
import { type DaySpan, toDay } from '../../core/record/index.ts';
import { useAnnounce } from '../shell/Announcer.tsx';
import { useCommand } from '../state/commands.ts';
import { useView } from '../state/ViewProvider.tsx';
import { isNarrowed } from '../state/view.ts';
import { stretchWords } from '../words/days.ts';
import { Chart } from './Chart.tsx';
import { glide } from './glide.ts';
import { Heading } from './Heading.tsx';
import type { Spot } from './layout.ts';
import { Overview, useWhole } from './Overview.tsx';
import { around, createLiveRange, type LiveRange, panned, zoomed } from './range.ts';
import { spanOf } from './tile.ts';
import { useRested } from './useWindow.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The timeline with its heading above and the overview below. `extent` is the span of all that the filter matches. */
export function Timeline({
  summary,
  extent,
  live,
}: {
  readonly summary: TimelineWindow;
  readonly extent: DaySpan;
  readonly live: LiveRange;
}) {
  const { view, filter, act } = useView();
  const announce = useAnnounce();
  const whole = useWhole(filter, extent);
  useCommand(
    'fit',
    useCallback(() => glide(live, around(extent)), [live, extent]),
  );
  useCommand(
    'zoom-in',
    useCallback(() => glide(live, zoomed(live.get(), 0.5)), [live]),
  );
  useCommand(
    'zoom-out',
    useCallback(() => glide(live, zoomed(live.get(), 2)), [live]),
  );
  useCommand(
    'today',
    useCallback(() => {
      const { start, end } = live.get();
      glide(live, panned({ start, end }, Date.now() / 86_400_000 - (start + end) / 2));
    }, [live]),
  );
  useKeptWindow(live, extent);

  const open = useCallback(
    (spot: Spot, binDays: number) => {
      if (spot.kind === 'event') return act({ do: 'select', id: spot.event.id });
      if (spot.kind === 'heap') {
        const days = spot.events.flatMap(({ anchor }) => anchor ?? []);
        return act({ do: 'scope', scope: { span: spanOf(Math.min(...days), Math.max(...days)), lane: spot.lane } });
      }
      const span = spanOf(spot.bin.start, spot.bin.start + binDays - 1);
      if (binDays === 1) return act({ do: 'scope', scope: { span, lane: spot.lane } });
      glide(live, zoomed({ start: span.start, end: span.end + 1 }, 1.4));
      announce(`Zoomed to ${stretchWords(span.start, span.end)}.`);
    },
    [act, announce, live],
  );

  const beyond = useCallback(
    (way: 'left' | 'right') => {
      const { start, end } = live.get();
      const days = (whole?.bins ?? []).map((bin) => bin.start + (whole?.binDays ?? 1) / 2);
      const next =
        way === 'right'
          ? days.filter((day) => day > end).sort(ascending)[0]
          : days
              .filter((day) => day < start)
              .sort(ascending)
              .at(-1);
      if (next === undefined) return announce(way === 'right' ? 'No later event.' : 'No earlier event.');
      glide(live, panned({ start, end }, next - (start + end) / 2));
      const shown = toDay(Math.round(next));
      announce(`Moved to ${stretchWords(shown, shown)}.`);
    },
    [announce, live, whole],
  );

  return (
    <section className="timeline" aria-label="Timeline">
      <Heading summary={summary} extent={extent} live={live} />
      <Chart
        filter={filter}
        live={live}
        counts={summary.counts.lanes}
        selection={view.selection}
        onOpen={open}
        onBeyond={beyond}
      />
      <div className="timeline-foot">
        <ZoomButtons />
        <Overview extent={extent} live={live} whole={whole} />
      </div>
    </section>
  );
}

/**
 * A live range for the pair: the kept window where there is one, else all of its events. A search leaves it where it is,
 * so that what it finds is seen among what it leaves out.
 */
export function useLive(extent: DaySpan | null): LiveRange | null {
  const { view } = useView();
  const [live, setLive] = useState<LiveRange | null>(null);
  const { window } = view;
  const narrowed = isNarrowed(view);
  useEffect(() => {
    if (live === null) {
      if (window !== null) setLive(createLiveRange({ start: window.start, end: window.end + 1 }));
      else if (extent !== null) setLive(createLiveRange(around(extent)));
    } else if (window === null && extent !== null && !narrowed) {
      live.set(around(extent));
    }
  }, [live, window, extent, narrowed]);
  return live;
}

/** Keeps the window in the view once it rests: null for as long as it shows all there is. */
function useKeptWindow(live: LiveRange, extent: DaySpan): void {
  const { act } = useView();
  const rested = useRested(live, 300);
  const first = useRef(rested);
  useEffect(() => {
    if (rested === first.current) return;
    const all = around(extent);
    const fits = Math.abs(rested.start - all.start) < 1 && Math.abs(rested.end - all.end) < 1;
    act({ do: 'window', window: fits ? null : spanOf(rested.start, rested.end - 0.001) });
  }, [rested, act, extent]);
}

function ascending(one: number, other: number): number {
  return one - other;
}
