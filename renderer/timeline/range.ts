/** A stretch of the time axis in days since 1970-01-01, with fractions. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range on screen, which changes at the pace of frames and so stays outside React's state. */
export interface LiveRange {
  get(): Range;
  set(range: Range): void;
  subscribe(listener: () => void): () => void;
}

/** The years 1 to 9999, as far as a `Day` goes. */
export const FIRST = -719162;
export const LAST = 2932896;
const SHORTEST = 6;

/** A live range that begins as given. Setting an equal range tells nobody. */
export function createLiveRange(initial: Range): LiveRange {
  let range = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => range,
    set(next) {
      if (next.start === range.start && next.end === range.end) return;
      range = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The range made `factor` times as long around a day that stays where it is; within what the axis allows. */
export function zoomed(range: Range, factor: number, around = (range.start + range.end) / 2): Range {
  const length = range.end - range.start;
  const allowed = Math.min(Math.max(length * factor, SHORTEST), LAST - FIRST) / length;
  return within({ start: around - (around - range.start) * allowed, end: around + (range.end - around) * allowed });
}

/** The range moved by so many days, as far as the axis goes. */
export function panned({ start, end }: Range, days: number): Range {
  return within({ start: start + days, end: end + days });
}

/** A range that shows all of a span of days, no less than a month, with air at each side: more at the
 * right, for labels stand to the right of their marks. */
export function around(span: Range): Range {
  const length = Math.max(span.end + 1 - span.start, 28);
  const middle = (span.start + span.end + 1) / 2;
  return within({ start: middle - length * 0.54, end: middle + length * 0.6 });
}

function within({ start, end }: Range): Range {
  const length = Math.min(end - start, LAST - FIRST);
  const from = Math.min(Math.max(start, FIRST), LAST - length);
  return { start: from, end: from + length };
}
