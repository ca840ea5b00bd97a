import { useLayoutEffect, useRef } from 'react';
import { tipWords } from './spotWords.ts';
import type { TipAt } from './usePointing.ts';

/** Two lines about what is under the pointer, kept inside the chart. */
export function Tip({ tip, binDays }: { readonly tip: TipAt | null; readonly binDays: number }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const frame = element?.parentElement;
    if (!tip || !element || !frame) return;
    const left = Math.min(Math.max(tip.x - element.offsetWidth / 2, 8), frame.clientWidth - element.offsetWidth - 8);
    const above = tip.y - element.offsetHeight - 14;
    element.style.transform = `translate(${left}px, ${above < 4 ? tip.y + 20 : above}px)`;
  }, [tip]);
  if (tip === null) return null;
  const { head, detail } = tipWords(tip.spot, binDays);
  return (
    <div className="tip" ref={ref} aria-hidden="true">
      <div className="tip-head">{head}</div>
      <div className="tip-detail">{detail}</div>
    </div>
  );
}
