import { convertToWgs84, type Datum } from './datum.ts';
import { distanceToDistrictMeters, type DistrictOutline } from './district-lookup.ts';
import { isPointInMultiPolygon, type PolygonRings, type Position } from './geo.ts';

/** What a suspicion needs to know of a place. */
export interface SuspectPlace {
  readonly position: Position;
  /** The district that the record names. */
  readonly district: string;
  readonly precision: string;
  readonly origin: string;
  readonly nameZh: string;
}

/** What a position is measured against. */
export interface Ground {
  readonly outlines: readonly DistrictOutline[];
  readonly water: readonly PolygonRings[];
}

/** A reading of the numbers in another datum that would put the place right. */
export interface DatumFit {
  readonly datum: Exclude<Datum, 'wgs84'>;
  readonly converted: Position;
}

/** A position that was probably never converted: `error` where it is plain, `warning` where the outline or the shore may be at fault. */
export interface DatumSuspicion {
  readonly level: 'error' | 'warning';
  readonly inWater: boolean;
  readonly fits: readonly DatumFit[];
}

// The outlines are good to 50 m (p90): beyond `certain` a point is outside without doubt, nearer than `outline` it may well be inside.
const certainMeters = 150;
const outlineMeters = 60;
const doubtfulMeters = 10;
/** Sources that give WGS-84 by their nature: a small distance says that the outline is coarse there. */
const knownDatum: ReadonlySet<string> = new Set(['openstreetmap', 'wikidata', 'metro-station', 'interpolated', 'town-centre']);
const standsInWater = /(?:桥|灯塔|渡口|轮渡|船|舰)$/;
const otherDatums = ['gcj02', 'bd09'] as const;

/** Was the position copied from a Chinese map? It is doubted if it lies outside its district or in water, and only a converted one does not. */
export function suspectDatum(place: SuspectPlace, ground: Ground): DatumSuspicion | null {
  const { position, district, precision, origin, nameZh } = place;
  const outside = distanceToDistrictMeters(position, district, ground.outlines);
  if (outside === null) return null;
  const isCertain = outside > certainMeters;
  if (!isCertain && (precision === 'approx' || knownDatum.has(origin))) return null;
  const isBridge = standsInWater.test(nameZh);
  const isOutside = outside > (isBridge ? outlineMeters : doubtfulMeters);
  const inWater = !isOutside && !isBridge && isInWater(position, ground);
  if (!isOutside && !inWater) return null;
  const fits = otherDatums.flatMap((datum): DatumFit[] => {
    const converted = convertToWgs84(position, datum);
    const away = distanceToDistrictMeters(converted, district, ground.outlines) ?? Infinity;
    return away <= Math.min(outlineMeters, outside) && !(inWater && isInWater(converted, ground)) ? [{ datum, converted }] : [];
  });
  return fits.length === 0 ? null : { level: isCertain ? 'error' : 'warning', inWater, fits };
}

const isInWater = (position: Position, { water }: Ground): boolean => isPointInMultiPolygon(position, water);
