import { FIRST_DAY } from '../../core/record/index.ts';
import type { EventLanes } from '../lanes.ts';
import { arraysOf, COLUMN_NAMES, type ColumnRow, type Columns, MANY, SPARE } from './columns.ts';

/** Columns under construction, in pieces, so that growing never copies. Rows are added in order of id. */
export class ColumnBuilder {
  readonly #pieces: ReturnType<typeof arraysOf>[] = [];
  #length = 0;
  readonly #many = new Map<number, EventLanes>();

  add(row: ColumnRow): void {
    const at = this.#length % PIECE;
    if (at === 0) this.#pieces.push(arraysOf(PIECE));
    const to = this.#pieces.at(-1);
    if (!to) return;
    this.#length++;
    to.id[at] = row.id;
    to.anchor[at] = row.anchor;
    to.actor[at] = row.actor;
    to.recipient[at] = row.recipient;
    to.sort[at] = row.sort;
    to.source[at] = row.source;
    to.intensity[at] = row.intensity;
    to.actorTerm[at] = row.actorTerm;
    to.recipientTerm[at] = row.recipientTerm;
    to.label[at] = row.label;
    to.place[at] = row.place;
    if (row.lanes && row.actor === MANY) this.#many.set(row.id, row.lanes);
  }

  /** The columns, sorted by (anchor, id). */
  finish(): Columns {
    const arrays = arraysOf(this.#length + SPARE);
    const order = this.#order();
    for (const name of COLUMN_NAMES) {
      const to = arrays[name];
      for (let at = 0; at < order.length; at++) {
        const from = order[at] ?? 0;
        to[at] = this.#pieces[Math.floor(from / PIECE)]?.[name][from % PIECE] ?? 0;
      }
    }
    return { ...arrays, length: this.#length, many: this.#many };
  }

  #order(): Uint32Array {
    // Anchor and position in one exact double (22 + 31 bits): sorting plain numbers is what engines do fastest.
    const keys = new Float64Array(this.#length);
    for (let at = 0; at < keys.length; at++) {
      const anchor = this.#pieces[Math.floor(at / PIECE)]?.anchor[at % PIECE] ?? 0;
      keys[at] = (anchor - FIRST_DAY) * 2 ** 31 + at;
    }
    keys.sort();
    return Uint32Array.from(keys, (key) => key % 2 ** 31);
  }
}

const PIECE = 2 ** 15;

/** Both together, in order, but for those of `base` that are `gone`. An event in both is to be among the `gone`. */
export function merged(base: Columns, added: Columns, gone: (columns: Columns, at: number) => boolean): Columns {
  if (base.length === 0) return added;
  const order = new Uint32Array(base.length + added.length);
  let length = 0;
  let other = 0;
  for (let at = 0; at < base.length; at++) {
    if (gone(base, at)) continue;
    while (other < added.length && comesBefore(added, other, base, at)) order[length++] = base.length + other++;
    order[length++] = at;
  }
  while (other < added.length) order[length++] = base.length + other++;
  return gathered(base, added, order.subarray(0, length));
}

/** Whether an event of `one` comes before one of `other` in the order of columns. */
export function comesBefore(one: Columns, at: number, other: Columns, index: number): boolean {
  const days = (one.anchor[at] ?? 0) - (other.anchor[index] ?? 0);
  return days < 0 || (days === 0 && (one.id[at] ?? 0) < (other.id[index] ?? 0));
}

/** The rows named by `order`: positions in the two laid end to end. */
function gathered(first: Columns, second: Columns, order: Uint32Array): Columns {
  const arrays = arraysOf(order.length + SPARE);
  const border = first.length;
  for (const name of COLUMN_NAMES) {
    gather(arrays[name], first[name], second[name], border, order);
  }
  const many = new Map<number, EventLanes>();
  for (let at = 0; at < order.length; at++) {
    if (arrays.actor[at] !== MANY) continue;
    const id = arrays.id[at] ?? 0;
    const lanes = second.many.get(id) ?? first.many.get(id);
    if (lanes) many.set(id, lanes);
  }
  return { ...arrays, length: order.length, many };
}

type Numbers = Uint32Array | Int32Array | Uint16Array | Float32Array;

function gather(to: Numbers, first: Numbers, second: Numbers, border: number, order: Uint32Array): void {
  for (let at = 0; at < order.length; at++) {
    const from = order[at] ?? 0;
    to[at] = (from < border ? first[from] : second[from - border]) ?? 0;
  }
}
