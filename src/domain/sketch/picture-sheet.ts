import { growBox, type Box, type SheetPoint } from './sheet.ts';
import { tag } from './svg.ts';

/** The size of a link preview in pixels, as Open Graph readers like it. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The whole picture. */
export const pictureSheet: Box = { x: 0, y: 0, ...pictureSize };

/** Water and lines are cut this far outside, so that no edge shows. */
export const pictureBleed: Box = growBox(pictureSheet, 60);

/** Where the subject stands: some apps cut the middle square out, and the slip hangs at the upper left. */
export const pictureRoom: Box = { x: 270, y: 100, width: 660, height: 430 };

/** The middle of the picture. */
export const pictureMiddle: SheetPoint = [pictureSize.width / 2, pictureSize.height / 2];

/** A picture without letters, so that it needs no fonts: the drawing, a neatline as on printed maps, the slip with the seal. */
export function drawPicture(...drawing: readonly string[]): string {
  const { width, height } = pictureSize;
  const neatline = (inset: number): string =>
    tag('rect', { class: 'neat', x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset });
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    tag('rect', { class: 'paper', width, height }),
    ...drawing,
    tag('path', { class: 'margin', 'fill-rule': 'evenodd', d: marginPath(14) }),
    neatline(14),
    neatline(20),
    drawSlip(),
  );
}

// The paper between the neatline and the edge.
function marginPath(inset: number): string {
  const { width, height } = pictureSize;
  return `M0 0H${width}V${height}H0zM${inset} ${inset}V${height - inset}H${width - inset}V${inset}z`;
}

/** The title slip of the site, hanging from the upper edge, with the seal on it. */
function drawSlip(): string {
  return tag(
    'g',
    { transform: 'translate(58 0)' },
    tag('path', { class: 'slip', d: 'M0-4H128V216H0z' }),
    tag('path', { class: 'slip-in', d: 'M7-4V209H121V-4' }),
    drawSeal(19, 104, 90 / 64),
  );
}

/** The seal with the river, the same as the site's icon; 64 units wide at scale 1. */
export function drawSeal(x: number, y: number, scale: number): string {
  return tag(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale.toFixed(3)})` },
    tag('rect', { class: 'seal', x: 3, y: 3, width: 58, height: 58, rx: 9 }),
    tag('rect', { class: 'seal-in', x: 8.5, y: 8.5, width: 47, height: 47, rx: 5 }),
    tag('path', { class: 'seal-river', d: 'M14 44c9-2 10-9 17-10s5 8 11 8 5-14 9-22' }),
    tag('circle', { class: 'seal-dot', cx: 20, cy: 22, r: 3.4 }),
    tag('circle', { class: 'seal-dot', cx: 33, cy: 20, r: 2.6 }),
  );
}
