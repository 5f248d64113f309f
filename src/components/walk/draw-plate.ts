import { baseGeometry, metroNetwork } from '../../catalog/geometry.ts';
import { measureWalk, type WalkEntry } from '../../catalog/walks.ts';
import { mapNames } from '../../domain/sketch/map-names.ts';
import { drawWalkPlate, type PlateDrawing } from '../../domain/sketch/walk-plate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

const drawn = new Map<string, PlateDrawing | null>();

/** The plate of a walk, drawn once for its page and its offline page; null when no stop has a position. */
export function drawPlate(walk: WalkEntry, locale: Locale): PlateDrawing | null {
  const key = `${locale} ${walk.id}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const t = translate(locale);
  const { stops } = measureWalk(walk);
  const names = stops.map((stop) => stop.record.names[locale]);
  const plate = drawWalkPlate({
    id: 'plate',
    geometry: baseGeometry,
    metro: metroNetwork,
    language: locale,
    labels: {
      ...mapNames[locale],
      title: t.walk.plate(walk.names[locale], names[0] ?? '', names.at(-1) ?? ''),
      description: t.walk.plateDescription(names.join(t.listComma)),
    },
    stops: stops.map((stop) => ({
      number: stop.number,
      name: stop.record.names[locale],
      position: stop.record.position === null ? null : [stop.record.position.lng, stop.record.position.lat],
      precision: stop.record.position?.precision ?? 'none',
      legToNext: stop.toNext === 'cycle' ? 'walk' : (stop.toNext ?? 'walk'),
    })),
  });
  drawn.set(key, plate);
  return plate;
}
