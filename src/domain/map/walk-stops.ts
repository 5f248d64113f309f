import type { Position } from '../geo.ts';

/** A stop of a walk as a live map needs it. */
export interface WalkStop {
  readonly number: number;
  readonly position: Position;
  /** Id of its venue. */
  readonly venue: string;
  /** Only the area is known. */
  readonly isApproximate: boolean;
  /** Does one go on from here on foot? */
  readonly walksOn: boolean;
}

/** Writes the stops into one short text for an attribute of the page. */
export const packStops = (stops: readonly WalkStop[]): string =>
  stops
    .map(({ number, position, venue, isApproximate, walksOn }) =>
      [number, ...position, venue, isApproximate ? 1 : 0, walksOn ? 1 : 0].join(','),
    )
    .join(';');

/** Reads them back; a stop that makes no sense is left out. */
export function unpackStops(text: string): readonly WalkStop[] {
  return text.split(';').flatMap((part): WalkStop[] => {
    const [number, lng, lat, venue, approximate, on] = part.split(',');
    const position: Position = [Number(lng), Number(lat)];
    if (venue === undefined || venue === '' || position.some(Number.isNaN) || !Number.isInteger(Number(number))) return [];
    return [{ number: Number(number), position, venue, isApproximate: approximate === '1', walksOn: on === '1' }];
  });
}

/** The lines between stops of real position that follow one another on foot; the rest is not drawn, for nobody knows where it runs. */
export function walkLines(stops: readonly WalkStop[]): readonly (readonly Position[])[] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  const end = (): void => {
    if (line.length > 1) lines.push(line);
    line = [];
  };
  for (const { position, isApproximate, walksOn } of stops) {
    if (isApproximate) end();
    else line.push(position);
    if (!walksOn) end();
  }
  end();
  return lines;
}
