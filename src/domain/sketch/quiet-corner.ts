import { doesSegmentMeetBox, growBox, isInBox, type Box, type SheetPoint } from './sheet.ts';

/** A corner of a sheet. */
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Width and height of something that wants a corner. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A pair of corners, one for the title slip and one for the gist. */
interface CornerPair {
  readonly slip: Corner;
  readonly gist: Corner;
}

/** All pairs in order of preference: the slip at the upper left as on old books, the gist at the lower right. */
export const cornerPairs: readonly CornerPair[] = [
  { slip: 'top-left', gist: 'bottom-right' },
  { slip: 'top-left', gist: 'bottom-left' },
  { slip: 'top-right', gist: 'bottom-left' },
  { slip: 'top-right', gist: 'bottom-right' },
  { slip: 'top-left', gist: 'top-right' },
  { slip: 'bottom-left', gist: 'bottom-right' },
  { slip: 'bottom-left', gist: 'top-right' },
];

/** The box of a given size in a corner of the sheet, `margin` away from its edges. */
export function cornerBox(corner: Corner, { width, height }: Size, sheet: Box, margin: Size): Box {
  const x = corner.endsWith('left') ? sheet.x + margin.width : sheet.x + sheet.width - width - margin.width;
  const y = corner.startsWith('top') ? sheet.y + margin.height : sheet.y + sheet.height - height - margin.height;
  return { x, y, width, height };
}

/** Does a box keep clear of the marks and of the line through them? */
export function isQuiet(box: Box, marks: readonly SheetPoint[], clearance: number): boolean {
  const wide = growBox(box, clearance);
  return marks.every((mark, index) => {
    const previous = marks[index - 1];
    return !isInBox(mark, wide) && !(previous && doesSegmentMeetBox(previous, mark, growBox(box, clearance / 2)));
  });
}
