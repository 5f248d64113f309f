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
      const key =
        document.activeElement instanceof HTMLElement && list.contains(document.activeElement) ? keyOf(document.activeElement) : '';
      list.replaceChildren(...day.stops.map((stop, index) => buildStopRow(page, stop, index, day.stops.length)));
      empty.hidden = day.stops.length > 0;
      sums.hidden = day.stops.length === 0;
      sums.replaceChildren(
        ...sumsOf(page, day).map((text, at) => element('p', at === 0 ? { class: 'plan-total' } : { class: 'note' }, text)),
      );
      if (key !== '') focusAgain(list, key);
    },
  };
}

const keyOf = (focused: HTMLElement): string => focused.dataset['key'] ?? '';

/** What had the focus was built anew; without this the keyboard would be thrown back to the top. */
function focusAgain(list: HTMLElement, key: string): void {
  const [row = '0', control = ''] = key.split(':');
  const inRow = (index: number): HTMLElement | null => list.querySelector<HTMLElement>(`[data-key="${index}:${control}"]:not(:disabled)`);
  const last = list.childElementCount - 1;
  const target = inRow(Number(row)) ?? inRow(Math.min(Number(row), last)) ?? list.querySelector<HTMLElement>('h3 a');
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
