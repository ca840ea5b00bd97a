/** A mark to place: its day on screen at the present zoom, in px, and how wide its label would be. */
export interface Mark {
  readonly id: number;
  readonly x: number;
  readonly label: number;
}

export interface Placed {
  readonly id: number;
  readonly x: number;
  readonly row: number;
  /** Room for the label in px; 0 where there is none. */
  readonly room: number;
}

/** Marks that found no place of their own: shown as their number, at the first one's place. */
export interface Heap {
  readonly x: number;
  readonly ids: readonly number[];
}

export const MARK = 16;
const GAP = 10;
const SHORTEST_LABEL = 44;

/**
 * Sets marks into rows, the lowest first, so that no two overlap; `marks` in order of `x`. A label is cut short, or
 * left out, where the next mark of its row needs the place. What finds no place in any row goes on a heap, so that
 * the placed marks and the heaps' ids together are the marks given.
 */
export function stack(marks: readonly Mark[], rows: number): { placed: Placed[]; heaps: Heap[] } {
  const placed: Placed[] = [];
  const heaps: { x: number; ids: number[] }[] = [];
  const last: (number | undefined)[] = Array.from({ length: rows });
  for (const mark of marks) {
    const row = freeRow(mark.x, placed, last);
    if (row === null) {
      const heap = heaps.at(-1);
      if (heap && mark.x - heap.x < MARK * 2.5) heap.ids.push(mark.id);
      else heaps.push({ x: mark.x, ids: [mark.id] });
      continue;
    }
    const before = last[row] === undefined ? undefined : placed[last[row]];
    if (before) placed[last[row] ?? 0] = { ...before, room: labelRoom(before.room, mark.x - before.x - MARK - GAP) };
    last[row] = placed.push({ id: mark.id, x: mark.x, row, room: mark.label }) - 1;
  }
  return { placed, heaps };
}

/** The lowest row where nothing is cut; else the one whose last mark is farthest away; null where all are taken. */
function freeRow(x: number, placed: readonly Placed[], last: readonly (number | undefined)[]): number | null {
  let best: number | null = null;
  let farthest = MARK + 2;
  for (const [row, index] of last.entries()) {
    const before = index === undefined ? undefined : placed[index];
    if (before === undefined || before.x + MARK + before.room + GAP <= x) return row;
    if (x - before.x >= farthest) {
      farthest = x - before.x;
      best = row;
    }
  }
  return best;
}

function labelRoom(wanted: number, left: number): number {
  if (wanted <= left) return wanted;
  return left < SHORTEST_LABEL ? 0 : left;
}
