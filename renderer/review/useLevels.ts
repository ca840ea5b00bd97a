import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '../../core/record/index.ts';
import { giveWay, level } from './level.ts';
import { passageOf } from './reading-order.ts';

/** Space between cards, in pixels. */
const GAP = 6;

export interface Levels {
  /** Top of each card in pixels, in the order of the findings; empty before the first measurement. */
  readonly tops: readonly number[];
  /** What the column must be high to hold them all. */
  readonly height: number;
}

/**
 * Measures passages and cards and lays the cards out beside the text. The card that is open (`open`: its key) makes
 * those below it give way and moves none above it.
 */
export function useLevels(
  text: RefObject<HTMLElement | null>,
  cards: RefObject<HTMLElement | null>,
  findings: readonly Finding[],
  open: string | null,
): Levels {
  const [levels, setLevels] = useState<Levels>({ tops: [], height: 0 });
  const closed = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const [left, right] = [text.current, cards.current];
    if (!left || !right) return;
    const measure = () => {
      const wanted = passageTops(left, right, findings);
      const heights = [...right.children].map((card) => (card instanceof HTMLElement ? card.offsetHeight : 0));
      const rest = findings.map(({ key }, index) => {
        const height = heights[index] ?? 0;
        if (key !== open) closed.current.set(key, height);
        return closed.current.get(key) ?? height;
      });
      let last = 0;
      const atRest = level(
        findings.map(({ key }) => {
          last = Math.max(last, wanted.get(key) ?? last);
          return last;
        }),
        rest,
        GAP,
      );
      const tops = giveWay(atRest, heights, GAP);
      const height = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
      setLevels((before) => (same(before, tops, height) ? before : { tops, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(left);
    for (const card of right.children) watch.observe(card);
    return () => watch.disconnect();
  }, [text, cards, findings, open]);
  return levels;
}

function same(before: Levels, tops: readonly number[], height: number): boolean {
  return (
    before.height === height && before.tops.length === tops.length && before.tops.every((top, i) => top === tops[i])
  );
}

/** Top of each finding's best passage in the text, in pixels from the top of the cards' column. */
function passageTops(text: HTMLElement, cards: HTMLElement, findings: readonly Finding[]): Map<string, number> {
  const tops = new Map<string, number>();
  const origin = cards.getBoundingClientRect().top;
  for (const finding of findings) {
    const [box] = text.querySelector(`mark[data-start="${passageOf(finding).start}"]`)?.getClientRects() ?? [];
    if (box) tops.set(finding.key, box.top - origin);
  }
  return tops;
}
