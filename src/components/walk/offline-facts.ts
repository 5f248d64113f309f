import { districtOf } from '../../catalog/network.ts';
import { type measureWalk, type WalkEntry, walkingMinutes } from '../../catalog/walks.ts';
import { html, type SafeHtml } from '../../domain/exports/html.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { visitorWords } from '../../i18n/visitor-words.ts';
import { visitorLinesOfWalk } from '../venue/visitor-lines.ts';

type Measured = ReturnType<typeof measureWalk>;

/** The opening facts of a walk for its offline page: level, stops, length, time, organiser. */
export function offlineFacts(walk: WalkEntry, measured: Measured, locale: Locale): SafeHtml {
  const t = translate(locale);
  const w = t.walk;
  const visitor = visitorLinesOfWalk(measured.stops, locale);
  const visitors = [...visitor.known, visitor.unknown].filter((line) => line !== '').join(locale === 'zh' ? '' : ' ');
  const rows: (readonly [string, string])[] = [
    [w.level, [w.levels[walk.level], ...(walk.year === null ? [] : [w.year(walk.year)])].join(t.comma)],
    [
      w.stops,
      [w.stopsCount(walk.stops.length), walk.districts.map((id) => districtOf(id).shortNames[locale]).join(t.listComma)].join(t.comma),
    ],
    [w.best, w.modes[walk.mode]],
    [w.length, lengthWords(walk, measured, locale)],
    [w.time, timeWords(walk, measured, locale)],
    ...(walk.organiser === null ? [] : [[w.organiser, walk.organiser[locale]] as const]),
    ...(walk.audience === null ? [] : [[w.audience, walk.audience[locale]] as const]),
    ...(visitors === '' ? [] : [[visitorWords(locale).title, visitors] as const]),
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function lengthWords(walk: WalkEntry, measured: Measured, locale: Locale): string {
  const w = translate(locale).walk;
  if (walk.lengthPublished !== null) return w.lengthPublished(walk.lengthPublished[locale]);
  if (!measured.isTelling) return w.lengthUnknown;
  const km = (measured.meters / 1000).toFixed(1);
  return measured.unmeasuredLegs === 0 ? w.lengthStraight(km) : w.lengthPartly(km, measured.unmeasuredLegs);
}

function timeWords(walk: WalkEntry, measured: Measured, locale: Locale): string {
  const t = translate(locale);
  const minutes = walkingMinutes(walk, measured);
  const words = [
    ...(walk.durationPublished === null ? [] : [t.walk.lengthPublished(walk.durationPublished[locale])]),
    ...(minutes === null ? [] : [t.walk.duration(t.minutes(t.approxMinutes(minutes.normal)), t.minutes(t.approxMinutes(minutes.slow)))]),
  ];
  return words.length === 0 ? t.walk.durationUnknown : words.join(t.comma);
}
