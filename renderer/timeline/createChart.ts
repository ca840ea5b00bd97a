import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext';
import type { Lane } from '../../core/contract/index.ts';
import { FIRST, LAST, type LiveRange } from './range.ts';

const DAY_MS = 86_400_000;

/** An element on the chart: where it stands, and how to make it. `look` tells whether it must be made anew. */
export interface ChartItem {
  readonly id: string;
  readonly lane: Lane;
  readonly day: number;
  readonly look: string;
  readonly element: () => HTMLElement;
}

export interface ChartLane {
  readonly lane: Lane;
  readonly element: () => HTMLElement;
  readonly look: string;
}

/** vis-timeline as this app uses it: it draws the axis, the lanes and the elements, and moves them by hand. */
export interface Chart {
  setLanes(lanes: readonly ChartLane[]): void;
  setItems(items: readonly ChartItem[]): void;
  /** The panel that the lanes are drawn in. */
  readonly panel: HTMLElement;
  redraw(): void;
  destroy(): void;
}

/**
 * Makes a chart that follows the live range and leads it when dragged. Made empty and given its window after, for
 * with `start` and `end` among its options vis-timeline stays hidden for a second; its own stacking, clustering,
 * selection and wheel are off, for rows are laid out by `stack` and the wheel is read by `useGestures`.
 */
export function createChart(container: HTMLElement, live: LiveRange, onRedraw: () => void): Chart {
  const items = new DataSet<DataItem & { look: string; make: () => HTMLElement }>([]);
  const groups = new DataSet<DataGroup & { look: string; make: () => HTMLElement }>([]);
  const timeline = new Timeline(container, [], [], {
    height: '100%',
    rtl: false,
    stack: false,
    selectable: false,
    zoomable: false,
    verticalScroll: false,
    showCurrentTime: true,
    groupHeightMode: 'auto',
    groupOrder: 'order',
    margin: { axis: 0, item: 0 },
    orientation: { axis: 'bottom', item: 'top' },
    min: new Date(FIRST * DAY_MS),
    max: new Date(LAST * DAY_MS),
    moment: (date: MomentInput) => moment(date).utc(),
    template: (item: { make: () => HTMLElement }) => item.make(),
    groupTemplate: (group: { make: () => HTMLElement } | null) => group?.make() ?? document.createElement('div'),
  });
  timeline.setGroups(groups);
  timeline.setItems(items);

  let following = false;
  const follow = () => {
    following = true;
    const { start, end } = live.get();
    timeline.setWindow(start * DAY_MS, end * DAY_MS, { animation: false });
    following = false;
  };
  follow();
  const unfollow = live.subscribe(() => {
    if (!leading) follow();
  });
  let leading = false;
  timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) => {
    if (following) return;
    leading = true;
    live.set({ start: start.getTime() / DAY_MS, end: end.getTime() / DAY_MS });
    leading = false;
  });
  // At its first drawing vis-timeline fits its window to the items it holds: it is given none before.
  let drawn = false;
  let waiting: readonly ChartItem[] = [];
  timeline.on('changed', () => {
    if (!drawn) {
      drawn = true;
      hand(waiting);
    }
    onRedraw();
  });

  const hand = (wanted: readonly ChartItem[]) => {
    const data = wanted.map(({ id, lane, day, look, element }) => ({
      id,
      group: lane,
      start: new Date(day * DAY_MS),
      type: 'point' as const,
      content: '',
      look,
      make: element,
    }));
    const { gone, changed } = difference(items.get(), data);
    if (gone.length > 0) items.remove(gone);
    if (changed.length > 0) items.update(changed);
  };

  return {
    setLanes(lanes) {
      const data = lanes.map(({ lane, element, look }, order) => ({
        id: lane,
        order,
        look,
        content: '',
        className: `lane lane-${lane}`,
        make: element,
      }));
      const { gone, changed } = difference(groups.get(), data);
      groups.remove(gone);
      groups.update(changed);
    },
    setItems(wanted) {
      if (drawn) hand(wanted);
      else waiting = wanted;
    },
    panel: panelOf(container),
    redraw: () => timeline.redraw(),
    destroy() {
      unfollow();
      timeline.destroy();
    },
  };
}

interface Row {
  readonly id?: string | number | undefined;
  readonly look: string;
}

/** What to take out of a data set and what to put in, so that it holds just the wanted rows and the rest is untouched. */
function difference<T extends Row>(
  held: readonly Row[],
  wanted: readonly T[],
): { gone: (string | number)[]; changed: T[] } {
  const looks = new Map(held.map((one) => [one.id, one.look]));
  const ids = new Set(wanted.map((one) => one.id));
  return {
    gone: held.flatMap(({ id }) => (id === undefined || ids.has(id) ? [] : [id])),
    changed: wanted.filter((one) => looks.get(one.id) !== one.look),
  };
}

function panelOf(container: HTMLElement): HTMLElement {
  const panel = container.querySelector<HTMLElement>('.vis-panel.vis-center');
  if (panel === null) throw new Error('vis-timeline has no centre panel');
  return panel;
}
