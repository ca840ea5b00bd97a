import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARK, type Mark, stack } from '../../../renderer/timeline/stack.ts';

const marks = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 2000 }), label: fc.integer({ min: 0, max: 260 }) }), {
    maxLength: 200,
  })
  .map((all): Mark[] => all.sort((one, other) => one.x - other.x).map((mark, id) => ({ id, ...mark })));
const rows = fc.integer({ min: 1, max: 12 });

test('every mark is placed or on a heap, and none is both', () => {
  fc.assert(
    fc.property(marks, rows, (given, room) => {
      const { placed, heaps } = stack(given, room);
      const ids = [...placed.map(({ id }) => id), ...heaps.flatMap((heap) => heap.ids)];
      expect(ids.sort((one, other) => one - other)).toEqual(given.map(({ id }) => id));
    }),
  );
});

test('no mark or label touches the next mark of its row', () => {
  fc.assert(
    fc.property(marks, rows, (given, room) => {
      const byRow = Map.groupBy(stack(given, room).placed, ({ row }) => row);
      for (const row of byRow.values()) {
        for (const [index, mark] of row.entries()) {
          const next = row[index + 1];
          if (next) expect(mark.x + MARK + mark.room).toBeLessThanOrEqual(next.x);
        }
      }
    }),
  );
});

test('a label is never given more room than it wants, nor so little that it says nothing', () => {
  fc.assert(
    fc.property(marks, rows, (given, room) => {
      for (const { id, room: own } of stack(given, room).placed) {
        const wanted = given[id]?.label ?? 0;
        expect(own).toBeLessThanOrEqual(wanted);
        if (own < wanted) expect(own === 0 || own >= 44).toBe(true);
      }
    }),
  );
});

test('marks far apart all stand in the lowest row with their labels', () => {
  const { placed } = stack(
    [
      { id: 1, x: 0, label: 100 },
      { id: 2, x: 300, label: 100 },
    ],
    4,
  );
  expect(placed).toEqual([
    { id: 1, x: 0, row: 0, room: 100 },
    { id: 2, x: 300, row: 0, room: 100 },
  ]);
});

test('more marks of one day than rows make one heap that counts the rest', () => {
  const { placed, heaps } = stack(
    Array.from({ length: 9 }, (_, id) => ({ id, x: 50, label: 80 })),
    3,
  );
  expect(placed).toHaveLength(3);
  expect(heaps).toEqual([{ x: 50, ids: [3, 4, 5, 6, 7, 8] }]);
});
