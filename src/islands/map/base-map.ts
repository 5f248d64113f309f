import type { Position } from '../../domain/geo.ts';
import type { MapView } from '../../domain/map/point-source.ts';

/** A line on the base map in one of the site's colours. */
export interface MapLine {
  readonly id: string;
  readonly positions: readonly Position[];
  readonly color: 'brick' | 'plane' | 'ochre';
}

/** A closed ring with a label at its top. */
export interface MapRing {
  readonly id: string;
  readonly positions: readonly Position[];
  readonly label: string;
}

/** Where to move: a centre and a zoom, or a box that is to fit with a margin in CSS pixels. */
export interface MapTarget {
  readonly center?: Position;
  readonly zoom?: number;
  readonly bounds?: readonly [southWest: Position, northEast: Position];
  readonly padding?: number;
}

/** The base under the marks, whatever draws it; nothing here knows the library behind. */
export interface BaseMap {
  /** Holds the canvas; the marks are laid into it above the canvas. */
  readonly container: HTMLElement;
  readonly view: () => MapView;
  readonly bounds: () => readonly [west: number, south: number, east: number, north: number];
  /** CSS pixels from the container's top left. */
  readonly project: (position: Position) => readonly [x: number, y: number];
  readonly unproject: (point: readonly [x: number, y: number]) => Position;
  /** Called on every frame of a movement. */
  readonly onMove: (listener: () => void) => void;
  readonly onMoveEnd: (listener: () => void) => void;
  /** Clicks on the ground, not on a mark. */
  readonly onClick: (listener: (position: Position) => void) => void;
  /** Jumps where the reader wants no motion. */
  readonly moveTo: (to: MapTarget) => void;
  readonly zoomBy: (steps: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly setLines: (lines: readonly MapLine[]) => void;
  readonly setRings: (rings: readonly MapRing[], origin: Position | null) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly setBorders: (shown: boolean) => void;
  readonly whenIdle: () => Promise<void>;
  readonly remove: () => void;
}
