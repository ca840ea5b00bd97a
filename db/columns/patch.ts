import { comesBefore, merged } from './build.ts';
import { COLUMN_NAMES, type Columns } from './columns.ts';

/**
 * The columns without the events `gone` and with those `added`. A few are moved in and out in place, in the spare room
 * at the end of the columns (a million events: some 10 ms, and no garbage); so the columns given are used up.
 */
export function patched(columns: Columns, added: Columns, gone: readonly number[]): Columns {
  const room = columns.id.length - columns.length;
  if (gone.length > FEW || added.length > Math.min(FEW, room)) {
    const ids = new Set(gone);
    return merged(columns, added, ({ id }, at) => ids.has(id[at] ?? 0));
  }
  return insert(remove(columns, gone), added);
}

const FEW = 64;

function remove(columns: Columns, gone: readonly number[]): Columns {
  const ids = columns.id.subarray(0, columns.length);
  const places = gone
    .map((id) => ids.indexOf(id))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  for (const name of COLUMN_NAMES) {
    for (const [index, at] of places.entries()) {
      columns[name].copyWithin(at - index, at + 1, places[index + 1] ?? columns.length);
    }
  }
  for (const id of gone) columns.many.delete(id);
  return { ...columns, length: columns.length - places.length };
}

/** From the last to the first, so that each stretch between two of them moves once. */
function insert(columns: Columns, added: Columns): Columns {
  const length = columns.length + added.length;
  const places = Array.from({ length: added.length }, (_, index) => placeOf(columns, added, index));
  for (const name of COLUMN_NAMES) {
    const to = columns[name];
    for (let index = added.length - 1, end = columns.length; index >= 0; index--) {
      const at = places[index] ?? 0;
      to.copyWithin(at + index + 1, at, end);
      to[at + index] = added[name][index] ?? 0;
      end = at;
    }
  }
  for (const [id, lanes] of added.many) columns.many.set(id, lanes);
  return { ...columns, length };
}

/** How many of the columns come before the event `index` of `added`. */
function placeOf(columns: Columns, added: Columns, index: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(added, index, columns, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
