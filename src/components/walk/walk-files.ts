import type { WalkEntry } from '../../catalog/walks.ts';
import { writeGeoJson } from '../../domain/exports/geojson.ts';
import { writeGpx } from '../../domain/exports/gpx.ts';
import { writeIcs } from '../../domain/exports/ics.ts';
import { writeKml } from '../../domain/exports/kml.ts';
import type { Locale } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';
import type { WalkFormat } from '../../i18n/walk-file-words.ts';
import { describeWalk } from './describe-walk.ts';
import { writeOfflinePage } from './offline-page.ts';
import { suggestEvent } from './suggest-event.ts';

const writers: Readonly<Record<WalkFormat, (walk: WalkEntry, locale: Locale) => string>> = {
  'offline.html': writeOfflinePage,
  gpx: (walk, locale) => writeGpx(describeWalk(walk, locale)),
  kml: (walk, locale) => writeKml(describeWalk(walk, locale)),
  geojson: (walk, locale) => writeGeoJson(describeWalk(walk, locale)),
  ics: (walk, locale) => writeIcs(suggestEvent(walk, locale)),
};

/** What a host should send a file as; the suffixes say the same. */
export const mediaTypes: Readonly<Record<WalkFormat, string>> = {
  'offline.html': 'text/html; charset=utf-8',
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
  ics: 'text/calendar; charset=utf-8',
};

/** Path of a file of a walk, without language and base. */
export const walkFilePath = (id: string, format: WalkFormat): string => `${paths.walk(id)}${id}.${format}`;

const written = new Map<string, string>();

/** The file of a walk in a language; made once for its endpoint and for the size on the page. */
export function walkFile(walk: WalkEntry, locale: Locale, format: WalkFormat): string {
  const key = `${locale} ${walk.id}.${format}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = writers[format](walk, locale);
  written.set(key, text);
  return text;
}
