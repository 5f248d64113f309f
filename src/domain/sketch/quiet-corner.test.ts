import { describe, expect, it } from 'vitest';
import { cornerBox, isQuiet } from './quiet-corner.ts';

const sheet = { x: 0, y: 0, width: 900, height: 620 };
const slip = { width: 130, height: 340 };

describe('quiet corners', () => {
  it('stand in from the edges of the sheet', () => {
    expect(cornerBox('top-left', slip, sheet, { width: 26, height: 26 })).toEqual({ x: 26, y: 26, ...slip });
    expect(cornerBox('bottom-right', slip, sheet, { width: 0, height: 6 })).toEqual({ x: 770, y: 274, ...slip });
  });
  it('are not quiet when a mark stands in them or the line passes through', () => {
    const box = cornerBox('top-left', slip, sheet, { width: 26, height: 26 });
    expect(
      isQuiet(
        box,
        [
          [500, 300],
          [700, 400],
        ],
        40,
      ),
    ).toBe(true);
    expect(
      isQuiet(
        box,
        [
          [100, 100],
          [700, 400],
        ],
        40,
      ),
    ).toBe(false);
    expect(
      isQuiet(
        box,
        [
          [90, 500],
          [90, 2],
          [700, 2],
        ],
        20,
      ),
    ).toBe(false);
  });
});
