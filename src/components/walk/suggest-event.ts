import { measureWalk, type WalkEntry, walkingMinutes } from '../../catalog/walks.ts';
import { saturdayAfter, type SuggestedEvent, weeksBetween } from '../../domain/exports/ics.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { walkFileWords } from '../../i18n/walk-file-words.ts';
import { site } from '../../site.ts';
import { describeWalk } from './describe-walk.ts';
import { openWords } from './stop-words.ts';

const startMinutes = 10 * 60;
const longestMinutes = 10 * 60;
/** A walk is more than its way: nothing is published about stays, so the entry says what it assumes. */
const stopMinutes = 15;

/** The suggested day of every walk: the Saturday after the build. */
export const suggestedDay = saturdayAfter(site.builtOn);

/** A walk as a calendar entry on the suggested day at ten; for the whole day where its length is not known or longer than ten hours. */
export function suggestEvent(walk: WalkEntry, locale: Locale): SuggestedEvent {
  const t = translate(locale);
  const words = walkFileWords(locale);
  const described = describeWalk(walk, locale);
  const { stops } = measureWalk(walk);
  const [first] = stops;
  const time = lengthOf(walk, locale);
  const lines = stops.map((stop, index) => `${described.stops[index]?.label ?? ''}${t.colon}${openWords(stop.record, locale)}`);
  return {
    uid: `walk-${walk.id}@${new URL(site.origin).hostname}`,
    sequence: weeksBetween(site.compiled, suggestedDay),
    updated: site.compiled,
    day: suggestedDay,
    time: time.minutes === null ? null : { startMinutes, durationMinutes: time.minutes },
    lang: described.lang,
    title: words.event.title(walk.names[locale]),
    description: [...words.event.suggestion, time.words, '', ...lines, '', words.event.askFirst, described.url].join('\n'),
    location: first === undefined ? '' : [first.record.names[locale], placeOf(first.record, locale)].filter(Boolean).join(t.comma),
    position: first?.pin ?? null,
    url: described.url,
    product: `-//Learn Everywhere//Walks//${described.lang}`,
  };
}

/** In English the Chinese name and address follow, for a driver or a map that knows no other. */
function placeOf(record: ReturnType<typeof measureWalk>['stops'][number]['record'], locale: Locale): string {
  const zh = record.address?.zh ?? '';
  return locale === 'zh' ? zh : [record.names.zh, zh].filter(Boolean).join(' ');
}

function lengthOf(walk: WalkEntry, locale: Locale): { minutes: number | null; words: string } {
  const t = translate(locale);
  const { event } = walkFileWords(locale);
  if (walk.durationMinutes !== null && walk.durationMinutes <= longestMinutes)
    return { minutes: walk.durationMinutes, words: event.published(walk.durationPublished?.[locale] ?? t.minutes(walk.durationMinutes)) };
  const measured = measureWalk(walk);
  const walking = walkingMinutes(walk, measured)?.normal;
  if (walking === undefined) return { minutes: null, words: event.unknown };
  const minutes = t.approxMinutes(walking) + stopMinutes * walk.stops.length;
  if (minutes > longestMinutes) return { minutes: null, words: event.unknown };
  const hasLength = walk.mode === 'walk' && walk.lengthKm !== null;
  const isPartial = !hasLength && measured.legs.some(({ mode, meters }) => mode !== 'walk' || meters === null);
  return { minutes, words: event.estimated(t.minutes(t.approxMinutes(walking)), stopMinutes, isPartial) };
}
