import type { measureWalk, WalkEntry } from '../../catalog/walks.ts';
import { walkMinutes } from '../../domain/walk/timed-walk.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

/** How one gets from a stop to the next, how far it is in a straight line, and how long it takes on foot at two paces. */
export function legWords(leg: ReturnType<typeof measureWalk>['legs'][number], mode: WalkEntry['mode'], locale: Locale): string {
  const t = translate(locale);
  const isOnFoot = leg.mode === 'walk' && mode !== 'cycle' && mode !== 'run';
  return [
    t.walk.legModes[leg.mode],
    leg.meters === null ? t.walk.legUnknown : t.walk.legStraight(t.meters(leg.meters)),
    leg.meters === null || !isOnFoot ? '' : t.walk.legMinutes(walkMinutes(leg.meters, 'adult'), walkMinutes(leg.meters, 'elder')),
  ]
    .filter((part) => part !== '')
    .join(t.comma);
}
