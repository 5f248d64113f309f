import { measureWalk, type WalkEntry } from '../../catalog/walks.ts';
import { require, topicById } from '../../catalog/vocabulary.ts';
import type { ExportStop, WalkExport } from '../../domain/exports/walk-export.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { paths, urlOf } from '../../i18n/paths.ts';
import { translate } from '../../i18n/translate.ts';
import { walkFileWords } from '../../i18n/walk-file-words.ts';
import { site } from '../../site.ts';
import { openWords, placeText, positionWords } from './stop-words.ts';

type MeasuredStop = ReturnType<typeof measureWalk>['stops'][number];

const licences = {
  osm: { name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  own: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** A walk in one language, ready for the writers of files; positions from OpenStreetMap put the file under the ODbL. */
export function describeWalk(walk: WalkEntry, locale: Locale): WalkExport {
  const t = translate(locale);
  const words = walkFileWords(locale);
  const { stops } = measureWalk(walk);
  const url = urlOf(locale, paths.walk(walk.id));
  const hasOsm = stops.some(({ pin, record }) => pin !== null && record.position?.origin === 'openstreetmap');
  const labelOf = (stop: MeasuredStop): string => words.stopLabel(stop.number, stop.record.names);
  const unplaced = stops.filter(({ pin }) => pin === null);
  const credit = words.credit(hasOsm);
  const licence = hasOsm ? licences.osm : licences.own;
  return {
    id: walk.id,
    lang: locales[locale].lang,
    siteName: words.siteName,
    siteUrl: urlOf(locale, paths.home),
    url,
    title: walk.names[locale],
    description: [
      [t.walk.levels[walk.level], t.walk.modes[walk.mode], t.walk.stopsCount(stops.length)].join(t.comma) + t.stop,
      words.order(stops.map(labelOf).join(t.listComma)),
      unplaced.length === 0 ? words.allPlaced : words.unplaced(unplaced.map(labelOf).join(t.listComma)),
      words.straight,
      words.noRouting,
      `${credit}${t.comma}${licence.name}`,
      url,
    ].join('\n'),
    line: { name: words.lineName(walk.names[locale]), description: words.straight },
    credit,
    license: licence,
    keywords: walk.topics.map((id) => require(topicById, id, 'topic').names[locale]),
    updated: site.compiled,
    stops: stops.map((stop) => describeStop(stop, labelOf(stop), locale)),
  };
}

function describeStop(stop: MeasuredStop, label: string, locale: Locale): ExportStop {
  const { record, pin } = stop;
  return {
    number: stop.number,
    id: record.id,
    label,
    names: record.names,
    address: record.address?.[locale] ?? null,
    description: [
      ...(locale === 'zh' ? [record.names.en] : [record.address?.zh ?? '']),
      record.address?.[locale] ?? '',
      positionWords(record, locale),
      openWords(record, locale),
      record.status.note?.[locale] ?? '',
      placeText(record, locale),
      stop.text?.[locale] ?? '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    position: pin,
    positionSource: pin === null ? '' : sourceOf(stop, locale),
    url: urlOf(locale, paths.venue(record.id)),
    goesOnByFoot: stop.toNext === undefined || stop.toNext === 'walk' || stop.toNext === 'cycle',
  };
}

function sourceOf({ record }: MeasuredStop, locale: Locale): string {
  const t = translate(locale);
  const words = walkFileWords(locale);
  const { position } = record;
  if (position === null) return '';
  const from = words.positionFrom(words.origins[position.origin]);
  return position.precision === 'street' ? `${from}${t.comma}${words.onStreet}` : from;
}
