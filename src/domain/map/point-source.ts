import type { Position } from '../geo.ts';
import type { MapMark as SketchMark } from '../sketch/marks.ts';

/** The shape of a venue's mark, the same as in the drawings and lists. */
export type MarkShape = SketchMark;

/** A thing with a real place (exact, or on the right street); `entry` is its number in the names index. */
export interface MapPoint {
  readonly entry: number;
  readonly position: Position;
  readonly mark: MarkShape;
}

/** Venues of which only the area is known: one soft disc with a count, never a pin. Its id is a subdistrict's or, where none is known, a district's. */
export interface MapArea {
  readonly id: string;
  /** The district of the area, into whose disc it merges when the map is far away; its own id if it is a district. */
  readonly district?: string;
  readonly position: Position;
  readonly entries: readonly number[];
}

/** What the window of the map shows: size in CSS pixels, zoom as MapLibre counts it (the world is 512 pixels wide at zoom 0). */
export interface MapView {
  readonly center: Position;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** One mark on the map. Keys are stable under panning, so that an element can be kept. */
export type MapMark =
  | { readonly type: 'point'; readonly key: string; readonly position: Position; readonly point: MapPoint }
  | { readonly type: 'stack'; readonly key: string; readonly position: Position; readonly entries: readonly number[] }
  | {
      readonly type: 'cluster';
      readonly key: string;
      readonly position: Position;
      readonly count: number;
      readonly bounds: readonly [southWest: Position, northEast: Position];
    }
  | {
      readonly type: 'area';
      readonly key: string;
      readonly position: Position;
      /** The areas in the disc: one when near, more when several would pile up; far away they are districts. */
      readonly ids: readonly string[];
      readonly entries: readonly number[];
      readonly count: number;
    };

/** Where marks come from: points clustered here, or tiles clustered at build. */
export interface PointSource {
  /** The marks of a view and a margin around it. */
  readonly marksIn: (view: MapView) => readonly MapMark[] | Promise<readonly MapMark[]>;
  /** How many things lie inside the view itself, areas counted by their disc. */
  readonly shownIn: (view: MapView) => number | Promise<number>;
  /** The venues of a disc by its key, where its mark does not name them; rejects when the network fails. */
  readonly membersOf?: (key: string) => Promise<readonly number[]>;
  /** The point of an entry, if it has a real place and passes the filter, so that a chosen one can be shown outside its cluster. */
  readonly pointOf?: (entry: number) => MapPoint | undefined;
}
