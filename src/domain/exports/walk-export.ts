import type { Position } from '../geo.ts';

/** A stop as the files name it. */
export interface ExportStop {
  /** From 1, as on the page. */
  readonly number: number;
  readonly id: string;
  /** What an app lists: the number and the name, in both languages where the reader needs both. */
  readonly label: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly address: string | null;
  /** Plain text, its lines separated by line feeds. */
  readonly description: string;
  /** A real position; null where only the area is known, and then the stop stands in words only. */
  readonly position: Position | null;
  /** Where the position comes from, in words; empty without a position. */
  readonly positionSource: string;
  readonly url: string;
  /** Does one go on to the next stop on foot or by bicycle? A ride is never drawn as a line. */
  readonly goesOnByFoot: boolean;
}

/** A walk as the files tell it, every word in one language and ready to print. */
export interface WalkExport {
  readonly id: string;
  readonly lang: 'zh-CN' | 'en';
  readonly siteName: string;
  readonly siteUrl: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Name and description of the straight lines: that they are no path. */
  readonly line: { readonly name: string; readonly description: string };
  readonly credit: string;
  readonly license: { readonly name: string; readonly url: string };
  readonly keywords: readonly string[];
  /** Day of the content (ISO 8601). */
  readonly updated: string;
  readonly stops: readonly ExportStop[];
}

/** A stop that has a real position. */
export type PlacedStop = ExportStop & { readonly position: Position };

const isPlaced = (stop: ExportStop): stop is PlacedStop => stop.position !== null;

/** The stops that become points; the others are told in words. */
export const placedStops = (walk: WalkExport): readonly PlacedStop[] => walk.stops.filter(isPlaced);

/** Straight lines from stop to stop, broken where a place is unknown or where one rides; runs of one stop are no line. */
export function straightRuns(walk: WalkExport): readonly (readonly PlacedStop[])[] {
  const runs: PlacedStop[][] = [[]];
  for (const stop of walk.stops) {
    if (isPlaced(stop)) runs.at(-1)?.push(stop);
    if (!isPlaced(stop) || !stop.goesOnByFoot) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Degrees with at most six decimals (about 0.1 m), never in exponent form. */
export function degrees(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '');
}
