import type { Day } from '../../domain/plan/day.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { letDrag } from './drag.ts';
import type { PlanPage, PlanPart } from './page-context.ts';
import { clockOf, lengthText } from './plan-data.ts';
import { moveStop } from './stop-changes.ts';
import { buildStopRow } from './stop-row.ts';

/** The stops in their order with what one meets at each, and the sums below them. */
export function buildStopList(page: PlanPage): PlanPart {
  const { words } = page;
  const list = element('ol', { class: 'plan-stops' });
  const empty = element('p', { class: 'plan-empty' }, words.noStops);
  const sums = element('div', { class: 'plan-sums' });
  letDrag(list, (from, to) => moveStop(page, from, to));
  return {
    root: element('div', {}, empty, list, sums),
    show(day) {
      const focused =
        document.activeElement instanceof HTMLElement && list.contains(document.activeElement) ? document.activeElement : null;
      const row = focused?.closest<HTMLElement>('[data-stop]')?.dataset['stop'] ?? '0';
      list.replaceChildren(...day.stops.map((stop, index) => buildStopRow(page, stop, index, day.stops.length)));
      empty.hidden = day.stops.length > 0;
      sums.hidden = day.stops.length === 0;
      sums.replaceChildren(
        ...sumsOf(page, day).map((text, at) => element('p', at === 0 ? { class: 'plan-total' } : { class: 'note' }, text)),
      );
      if (focused !== null) focusAgain(list, focused.dataset['key'] ?? '', Number(row));
    },
  };
}

/**
 * What had the focus was built anew, and without this the keyboard would be thrown back to the top: the focus follows a stop that moved,
 * and goes to the row that took the place of one that went.
 */
function focusAgain(list: HTMLElement, key: string, row: number): void {
  const same = list.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const there = same?.closest('[data-stop]') ?? list.children[Math.min(row, list.childElementCount - 1)];
  const target = same?.matches(':disabled') === false ? same : there?.querySelector<HTMLElement>('.plan-tool:not(:disabled)');
  target?.focus();
}

function sumsOf({ words }: PlanPage, day: Day): string[] {
  const { tally } = day;
  const times = { from: clockOf(day.startsAt), to: clockOf(day.endsAt) };
  return [
    fillIn(words.totals, { n: day.stops.length, walk: lengthText(words, day.walkMinutes), ...times }),
    fillIn(words.met, { open: tally.open + tally.outside, shut: tally.closed + tally['opens-later'], unknown: tally.unknown }),
    ...(day.unknownLegs === 0 ? [] : [fillIn(words.totalsUnknown, { n: day.unknownLegs })]),
    words.totalsNote,
  ];
}
