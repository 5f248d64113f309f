import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCellTable } from './cell-table.ts';

it('finds in each cell what was put there, and nothing in the others', () => {
  const coordinate = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 }), (cells) => {
      const table = buildCellTable<string>(cells.length);
      const wanted = new Map<string, readonly [number, number]>(cells.map((cell) => [cell.join(), cell]));
      for (const [value, [column, row]] of wanted) table.set(column, row, value);
      for (const [value, [column, row]] of wanted) expect(table.get(column, row)).toBe(value);
      for (const [column, row] of cells) {
        if (!wanted.has(`${column},${row + 1}`) && row < 2 ** 31 - 1) expect(table.get(column, row + 1)).toBeUndefined();
      }
    }),
  );
});

it('holds nothing when it is empty', () => {
  expect(buildCellTable<string>(0).get(0, 0)).toBeUndefined();
});
