import type { TimelineWindow } from '../../core/contract/index.ts';
import { countryName, type DaySpan, type Iso3 } from '../../core/record/index.ts';
import { chosenWords, useSourceChoices } from '../data-sets/useSourceChoices.ts';
import { useView } from '../state/ViewProvider.tsx';
import { counted } from '../words/counts.ts';
import { stretchWords } from '../words/days.ts';
import { Legend } from './Legend.tsx';
import type { LiveRange } from './range.ts';
import { spanOf } from './tile.ts';
import { useRested } from './useWindow.ts';

/** The headline of the graphic: whose relations, how much of them, and what is on screen. */
export function Heading({
  summary,
  extent,
  live,
}: {
  readonly summary: TimelineWindow;
  readonly extent: DaySpan;
  readonly live: LiveRange;
}) {
  const { view, act } = useView();
  const { dataSets, chosen } = useSourceChoices();
  const only = chosenWords(chosen, dataSets);
  const { start, end } = useRested(live);
  const shown = spanOf(start, end - 0.001);
  const { matching, undated } = summary.counts;
  const all = shown.start <= extent.start && shown.end >= extent.end;
  return (
    <div className="heading">
      <div className="heading-words">
        <h1 className="heading-title">{titleOf(view.countries)}</h1>
        <p className="heading-note figures">
          {counted(matching, 'event')}
          {view.text.trim() !== '' && <> with “{view.text.trim()}”</>}, {stretchWords(extent.start, extent.end)}
          {only !== null && <> · only from {only}</>}
          {!all && <> · showing {stretchWords(shown.start, shown.end)}</>}
          {undated > 0 && (
            <>
              {' · '}
              <button type="button" className="link" onClick={() => act({ do: 'scope', scope: 'undated' })}>
                {counted(undated, 'event')} without a date
              </button>
            </>
          )}
        </p>
      </div>
      <Legend />
    </div>
  );
}

/** `Iran and Iraq`, `Iran and others`, `All countries`. */
export function titleOf([a, b]: readonly Iso3[]): string {
  if (a === undefined) return 'All countries';
  return `${countryName(a)} and ${b === undefined ? 'others' : countryName(b)}`;
}
