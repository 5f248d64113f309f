import type { DayStop } from '../../domain/plan/day.ts';
import { dayForStop, startForStop } from '../../domain/plan/fixes.ts';
import type { Verdict, Warning } from '../../domain/plan/timeline.ts';
import { longestDwellMinutes } from '../../domain/plan/plan-link.ts';
import { dayMinutes, dayOf } from '../../domain/shanghai-time.ts';
import { element, langOf } from '../search/element.ts';
import { locale } from '../search/built-files.ts';
import { fillIn } from '../search/words.ts';
import type { PlanPage } from './page-context.ts';
import { clockOf, dayText, metersText } from './plan-data.ts';
import { dropStop, moveStop, setStay } from './stop-changes.ts';

const stateClasses: Readonly<Record<Verdict, string>> = {
  open: 'is-open',
  'opens-later': 'is-late',
  closed: 'is-shut',
  unknown: 'is-unknown',
  outside: 'is-outside',
};

/** One stop of the list, with all that can be done with it. */
export function buildStopRow(page: PlanPage, entry: DayStop, index: number, count: number): HTMLLIElement {
  const { data, words } = page;
  const { place, arrival } = entry;
  const name = data.nameOf(place);
  const chinese = locale === 'en' ? [element('span', { class: 'soft', lang: 'zh-CN' }, ` ${place.names.zh}`)] : [];
  const about = [data.aboutOf(place), ...(place.position === null ? [words.approximate] : [])].join(' · ');
  const when = fillIn(words.when, { from: clockOf(arrival.arrives), to: clockOf(arrival.leaves) });
  const state = element('span', { class: `state ${stateClasses[arrival.verdict]}` }, element('i', { 'aria-hidden': 'true' }));
  state.append(words[arrival.verdict]);
  const warnings = [...new Set(arrival.warnings)].map((warning) => element('li', {}, warningText(page, warning, arrival.arrives)));
  return element(
    'li',
    { class: `plan-stop ${stateClasses[arrival.verdict]}`, 'data-stop': String(index) },
    element('span', { class: `no${place.position === null ? ' no-approx' : ''}`, 'aria-hidden': 'true' }, String(index + 1)),
    element(
      'div',
      { class: 'plan-body' },
      element('h3', {}, element('a', { href: data.hrefOf(place), lang: langOf(name) }, name), ...chinese),
      element('p', { class: 'note' }, about),
      element('p', { class: 'plan-when' }, element('b', {}, when), ' ', state),
      ...(warnings.length === 0 ? [] : [element('ul', { class: 'plan-warnings' }, ...warnings)]),
      ...fixesOf(page, entry, index),
    ),
    controls(page, entry, index, count),
    ...legOf(page, entry),
  );
}

function warningText({ words }: PlanPage, warning: Warning, at: number): string {
  const clock = (time: number): string => (dayOf(time) === dayOf(at) ? clockOf(time) : `${dayText(dayOf(time))} ${clockOf(time)}`);
  if (warning.type === 'not-in-use') return words.warnWorks;
  if (warning.type === 'shut') return warning.opens === null ? words.warnShut : fillIn(words.warnShutUntil, { t: clock(warning.opens) });
  if (warning.type === 'wait') return fillIn(words.warnWait, { t: clock(warning.opens) });
  if (warning.type === 'last-entry') return fillIn(words.warnLast, { t: clock(warning.at) });
  if (warning.type === 'short') return fillIn(words.warnShort, { t: clock(warning.closes) });
  return fillIn(words.warnBook, { n: warning.days });
}

/** One touch that helps where one is not let in: another start, another day, or leaving the stop out. */
function fixesOf(page: PlanPage, { place, arrival }: DayStop, index: number): HTMLElement[] {
  if (arrival.warnings.every(({ type }) => type === 'book-ahead')) return [];
  const { words, store, data } = page;
  const { stops, startsAt } = page.day();
  const told = [stops.map(({ stop }) => stop), stops.map(({ leg }) => leg?.countedMinutes ?? 0)] as const;
  const start = startForStop(...told, startsAt, data.file.holidays, index);
  const other = dayForStop(...told, startsAt, data.file.holidays, index);
  const fix = (id: string, text: string, act: () => void): HTMLButtonElement => {
    const button = element('button', { type: 'button', class: 'btn', 'data-key': `${place.code}:${id}` }, text);
    button.addEventListener('click', act);
    return button;
  };
  const setStart = (at: number) => (): void => store.set({ ...store.plan(), startsAt: at });
  return [
    element(
      'p',
      { class: 'btns plan-fixes' },
      ...(start === null ? [] : [fix('start', fillIn(words.fixStart, { t: clockOf(start) }), setStart(start))]),
      ...(other === null ? [] : [fix('day', fillIn(words.fixDay, { d: dayText(dayOf(other)) }), setStart(other))]),
      fix('drop', words.fixDrop, () => dropStop(page, index)),
    ),
  ];
}

function controls(page: PlanPage, { place, stop }: DayStop, index: number, count: number): HTMLElement {
  const { data, words } = page;
  const name = data.nameOf(place);
  const stay = element('input', {
    type: 'number',
    min: '0',
    max: String(longestDwellMinutes),
    step: '5',
    inputmode: 'numeric',
    value: String(stop.dwellMinutes),
    'aria-label': fillIn(words.stayOf, { name }),
    'data-key': `${place.code}:stay`,
  });
  stay.addEventListener('change', () => {
    const minutes = Math.round(Number(stay.value));
    const isUsable = stay.value !== '' && minutes >= 0 && minutes <= Math.min(longestDwellMinutes, dayMinutes);
    setStay(page, index, isUsable ? minutes : null);
  });
  const button = (id: string, label: string, sign: string, act: () => void, off = false): HTMLButtonElement => {
    const made = element(
      'button',
      { type: 'button', class: 'btn plan-tool', 'aria-label': label, 'data-key': `${place.code}:${id}` },
      sign,
    );
    made.disabled = off;
    made.addEventListener('click', act);
    return made;
  };
  return element(
    'div',
    { class: 'plan-tools' },
    element('label', { class: 'plan-stay' }, element('span', { 'aria-hidden': 'true' }, words.stay), stay),
    button('up', fillIn(words.moveUp, { name }), '↑', () => moveStop(page, index, index - 1), index === 0),
    button('down', fillIn(words.moveDown, { name }), '↓', () => moveStop(page, index, index + 1), index === count - 1),
    button('remove', fillIn(words.remove, { name }), '×', () => dropStop(page, index)),
    element('span', { class: 'plan-drag', title: fillIn(words.drag, { name }), 'aria-hidden': 'true' }, '⠿'),
  );
}

function legOf({ words }: PlanPage, { leg }: DayStop): HTMLElement[] {
  if (leg === null) return [];
  const text =
    leg.minutes !== null && leg.meters !== null
      ? fillIn(words.leg, { n: leg.minutes, m: metersText(words, leg.meters) })
      : leg.countedMinutes > 0
        ? fillIn(words.legCounted, { n: leg.countedMinutes })
        : words.legUnknown;
  return [element('p', { class: `plan-leg note${leg.minutes === null ? ' is-unknown' : ''}` }, text)];
}
