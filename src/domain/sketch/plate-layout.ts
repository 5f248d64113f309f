import type { Position } from '../geo.ts';
import { fitProjection, type Projection } from './projection.ts';
import { cornerBox, cornerPairs, isQuiet, type Corner, type Size } from './quiet-corner.ts';
import type { Box } from './sheet.ts';

/** The sheet of a walk's plate in units. */
export const plateSheet: Box = { x: 0, y: 0, width: 900, height: 620 };

/** A projection for the plate with the corners that stay free for the title slip and the gist. */
export interface PlateLayout {
  readonly projection: Projection;
  readonly slipCorner: Corner | null;
  readonly gistCorner: Corner | null;
  /** Boxes that the lettering leaves free. */
  readonly reserved: readonly Box[];
}

// The slip hangs 26 units in from the sheet's edges, the gist stands on them.
const slipMargin: Size = { width: 26, height: 26 };
const gistMargin: Size = { width: 0, height: 6 };
const clearance = 44;
const maxUnitsPerMeter = 0.9;
const shrinks = [1, 0.88, 0.76, 0.64, 0.54] as const;
const aligns = [0.5, 1, 0] as const;

/** All layouts that keep two corners free, the largest first; the last one keeps none free and always fits. */
export function plateLayouts(positions: readonly Position[], slip: Size, gist: Size): PlateLayout[] {
  const found: PlateLayout[] = [];
  for (const shrink of shrinks) {
    for (const pair of cornerPairs) {
      const reserved = [cornerBox(pair.slip, slip, plateSheet, slipMargin), cornerBox(pair.gist, gist, plateSheet, gistMargin)];
      for (const projection of fits(positions, shrink)) {
        const marks = positions.map(projection.project);
        if (!reserved.every((box) => isQuiet(box, marks, clearance))) continue;
        found.push({ projection, slipCorner: pair.slip, gistCorner: pair.gist, reserved });
        break;
      }
    }
  }
  const plain = fitProjection(positions, room(1), { maxUnitsPerMeter });
  return [...found, { projection: plain, slipCorner: null, gistCorner: null, reserved: [] }];
}

function fits(positions: readonly Position[], shrink: number): Projection[] {
  const { width, height } = room(1);
  return aligns.flatMap((x) =>
    aligns.map((y) => {
      const small = room(shrink);
      const box = {
        x: small.x + (width - small.width) * (x - 0.5),
        y: small.y + (height - small.height) * (y - 0.5),
        width: small.width,
        height: small.height,
      };
      return fitProjection(positions, box, { maxUnitsPerMeter: maxUnitsPerMeter * shrink, align: [x, y] });
    }),
  );
}

function room(share: number): Box {
  const [width, height] = [(plateSheet.width - 120) * share, (plateSheet.height - 110) * share];
  return { x: (plateSheet.width - width) / 2, y: (plateSheet.height - height) / 2 - 5, width, height };
}
