import './app.css';
import { useCallback, useEffect } from 'react';
import type { EventBrief, TimelineWindow } from '../core/contract/index.ts';
import { useHost } from './api.ts';
import { Sources } from './data-sets/Sources.tsx';
import { DetailPanel } from './detail/DetailPanel.tsx';
import { EmptyPair } from './empty/EmptyPair.tsx';
import { Failed } from './empty/Failed.tsx';
import { NoMatch } from './empty/NoMatch.tsx';
import { Undated } from './empty/Undated.tsx';
import { Welcome } from './empty/Welcome.tsx';
import { EventList } from './list/EventList.tsx';
import { Banner, isGone } from './shell/Banner.tsx';
import { Bar } from './shell/Bar.tsx';
import { Dialogs } from './shell/Dialogs.tsx';
import { MenuBar } from './shell/MenuBar.tsx';
import { SampleProgress } from './shell/SampleProgress.tsx';
import { useMenuCommands } from './shell/useMenuCommands.ts';
import { useShortcuts } from './shell/useShortcuts.ts';
import { useView } from './state/ViewProvider.tsx';
import { isNarrowed, type View } from './state/view.ts';
import { glide } from './timeline/glide.ts';
import { panned } from './timeline/range.ts';
import { Timeline, useLive } from './timeline/Timeline.tsx';
import { useSummary } from './timeline/useWindow.ts';

/** The window: the bar, and under it the list, the timeline and the event that is open. */
export function App() {
  const host = useHost();
  const { view, filter, act } = useView();
  const { data: summary, error } = useSummary(filter);
  const live = useLive(summary?.extent ?? null);
  useMenuCommands();
  useShortcuts();
  useEscape(view.selection !== null);

  const pick = useCallback(
    (event: EventBrief) => {
      act({ do: 'select', id: event.id });
      const day = event.anchor;
      if (live === null || day === null) return;
      const { start, end } = live.get();
      if (day < start || day > end) glide(live, panned({ start, end }, day - (start + end) / 2));
    },
    [act, live],
  );

  const gone = isGone(error);
  const shown = error !== null && !gone ? <Failed error={error} /> : summary && contents(summary, view, live);
  const hasList = view.list && summary !== undefined && summary.counts.matching > 0;
  return (
    <div className="app">
      <header className="app-head">
        {host.kind === 'browser' && <MenuBar />}
        <Bar />
      </header>
      {error !== null && gone && <Banner error={error} />}
      <main className="app-main">
        {hasList && <EventList window={view.window} onPick={pick} />}
        {shown}
        {view.selection !== null && <DetailPanel id={view.selection} />}
      </main>
      <SampleProgress />
      <Dialogs />
      <Sources />
    </div>
  );
}

function contents(summary: TimelineWindow, view: View, live: ReturnType<typeof useLive>) {
  const { matching, undated } = summary.counts;
  if (matching === 0) {
    if (isNarrowed(view)) return <NoMatch />;
    return view.countries.length === 0 ? <Welcome /> : <EmptyPair countries={view.countries} />;
  }
  if (summary.extent === null) return <Undated count={undated} />;
  return live && <Timeline summary={summary} extent={summary.extent} live={live} />;
}

/** Escape closes the open event, wherever the focus is, unless something nearer has use for it. */
function useEscape(open: boolean): void {
  const { act } = useView();
  useEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"], [role="combobox"], [role="menu"]'))
        return;
      act({ do: 'select', id: null });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [open, act]);
}
