/** The colours of the site that pictures use, as #rrggbb. */
export interface PictureColours {
  readonly paper: string;
  readonly water: string;
  readonly wave: string;
  readonly river: string;
  readonly line: string;
  readonly control: string;
  readonly inkSoft: string;
  readonly plane: string;
  readonly brick: string;
  readonly ochre: string;
}

const line = (colour: string, width: number): string =>
  `fill:none;stroke:${colour};stroke-width:${width}px;stroke-linejoin:round;stroke-linecap:round`;
const area = (colour: string): string => `fill:${colour}`;

/** The style sheet of a picture: lines are stronger than on pages, because phones show it a third as wide. */
export function pictureStyle(c: PictureColours): string {
  const mark = (colour: string): string => `fill:${colour};stroke:${c.paper};stroke-width:2.5px`;
  const rules: Readonly<Record<string, string>> = {
    '.paper,.margin,.halo': area(c.paper),
    '.water-fill': area(c.water),
    '.wl-ink': `fill:none;stroke:${c.wave}`,
    '.wl-gap-w': `fill:none;stroke:${c.water}`,
    ...engraving(),
    '.coast': line(c.river, 4),
    '.lake': `fill:${c.water};stroke:${c.river};stroke-width:2px`,
    '.river-line': line(c.river, 5),
    '.river-line.minor': 'stroke-width:3px',
    '.metro': line(c.line, 7),
    '.stn': `fill:${c.paper};stroke:${c.control};stroke-width:3px`,
    '.walk-thread': line(c.brick, 2.5),
    '.route': line(c.brick, 8),
    '.route-ride': 'stroke-width:5px;stroke-dasharray:26 16',
    '.route-ferry': `stroke:${c.river}`,
    '.route-metro,.route-bus': `stroke:${c.inkSoft}`,
    '.route-approx': 'stroke-dasharray:3 18',
    '.stop': `fill:${c.brick};stroke:${c.paper};stroke-width:5px`,
    '.stop-approx': `fill:${c.paper};stroke:${c.brick};stroke-width:4px`,
    '.g-house': mark(c.river),
    '.g-disc': mark(c.plane),
    '.g-diamond': mark(c.inkSoft),
    '.g-seal': mark(c.ochre),
    '.vague': line(c.inkSoft, 3),
    '.me,.seal': area(c.brick),
    '.here': line(c.brick, 5),
    '.tier': line(c.river, 2.5),
    '.neat': line(c.inkSoft, 1.5),
    '.slip': `fill:${c.paper};stroke:${c.inkSoft};stroke-width:2.5px`,
    '.slip-in': line(c.inkSoft, 1.2),
    '.seal-in': line(c.paper, 2),
    '.seal-river': line(c.paper, 4.5),
    '.seal-dot': area(c.paper),
  };
  return Object.entries(rules)
    .map(([selector, declarations]) => `${selector}{${declarations}}`)
    .join('');
}

// Each engraved line is a stroke of ink with a slightly narrower one of water on top.
const inkWidths = [14, 30, 50, 76, 108] as const;
const inkMargins = [3, 2.4, 2, 1.6, 1.4] as const;

function engraving(): Record<string, string> {
  return Object.fromEntries(
    inkWidths.flatMap((width, index) => [
      [`.wl-ink.wl-${index + 1}`, `stroke-width:${width}px`],
      [`.wl-gap-w.wl-${index + 1}`, `stroke-width:${width - (inkMargins[index] ?? 1)}px`],
    ]),
  );
}
