import type { Arrival } from '../../domain/plan/timeline.ts';
import type { TimedWalk, WalkRun } from '../../domain/walk/timed-walk.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { classOf, clockFrom, spanText, type Speaker, statesOf } from './say.ts';
import { stopText } from './walk-controls.ts';
import type { WalkTimeWords } from './words.ts';

/** A run of a walk with what is needed to tell of it. */
export interface ToldRun {
  readonly walk: TimedWalk;
  readonly run: WalkRun;
  readonly startsAt: number;
  /** The start is now, not a chosen time: nothing to print. */
  readonly isNow: boolean;
  /** The way to the first stop, in minutes. */
  readonly approachMinutes: number;
}

/** The times stop by stop: a list, and a line at each chapter of the page. */
export interface ArrivalList {
  readonly panel: HTMLElement;
  readonly show: (speaker: Speaker, told: ToldRun) => void;
}

/** Builds the list, and a line in the margin of each chapter. */
export function buildArrivalList(words: WalkTimeWords, stopNames: readonly string[]): ArrivalList {
  const list = element('ol', { class: 'arrivals' });
  list.addEventListener('click', goToChapter);
  const sums = element('div');
  const panel = element('div', {}, element('h3', {}, words.list), list, sums);
  const lines = stopNames.map((_, place) => {
    const line = element('span', { class: 'arrive' });
    document.querySelector(`#stop-${place + 1} .meta`)?.prepend(line);
    return line;
  });
  const show: ArrivalList['show'] = (speaker, told) => {
    const items: HTMLElement[] = [];
    const met = new Set<number>();
    told.run.order.forEach((place, step) => {
      const arrival = told.run.arrivals[step];
      const stop = told.walk.stops[place];
      if (arrival === undefined || stop === undefined) return;
      const time = arrivalTime(speaker, told, arrival, step);
      const states = statesOf(speaker, stop, arrival, told.walk.holidays);
      const stay = arrival.leaves === arrival.arrives ? words.passes : fillIn(words.stays, { n: arrival.leaves - arrival.arrives });
      items.push(
        element(
          'li',
          {},
          element('span', { class: 'no', 'aria-hidden': 'true' }, String(place + 1)),
          element('a', { href: `#stop-${place + 1}` }, element('span', { class: 'vh' }, `${place + 1} `), stopNames[place] ?? ''),
          element('b', {}, time),
          element('span', { class: 'arrive-state' }, stateOf(arrival, states, `${words.comma}${stay}`)),
        ),
      );
      lines[place]?.replaceChildren(element('b', {}, time), ' ', stateOf(arrival, states, ''));
      met.add(place);
    });
    list.replaceChildren(...items);
    lines.forEach((line, place) => {
      if (!met.has(place)) line.replaceChildren(words.skipped);
    });
    for (const part of [panel, ...lines]) part.classList.toggle('as-of-now', told.isNow);
    sums.replaceChildren(...sumsOf(speaker, told, stopNames).map((text) => element('p', { class: 'note' }, text)));
  };
  return { panel, show };
}

/** Leads to a chapter without a word in the address, which holds what was chosen. */
function goToChapter(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const chapter = link === null ? null : document.querySelector(link.hash);
  if (chapter === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  chapter.scrollIntoView();
  chapter.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
}

/** Is a leg before a step unknown, so that its time is only the earliest? */
const isEarliest = (run: WalkRun, step: number): boolean => run.legMinutes.slice(0, step).includes(null);

const arrivalTime = (speaker: Speaker, { run, startsAt }: ToldRun, { arrives }: Arrival, step: number): string =>
  fillIn(isEarliest(run, step) ? speaker.words.arrivesEarliest : speaker.words.arrives, { t: clockFrom(speaker, arrives, startsAt) });

function stateOf(arrival: Arrival, [state, ...warnings]: readonly [string, ...string[]], stay: string): HTMLElement {
  const mark = classOf(arrival);
  const label =
    mark === null
      ? element('span', { class: 'soft' }, state)
      : element('span', { class: `state ${mark}` }, element('i', { 'aria-hidden': 'true' }), state);
  const box = element('span', {}, label, element('span', { class: 'soft' }, stay));
  for (const warning of warnings) box.append(element('span', { class: 'warn' }, warning));
  return box;
}

function sumsOf(speaker: Speaker, { run, startsAt, approachMinutes }: ToldRun, stopNames: readonly string[]): readonly string[] {
  const { words } = speaker;
  const last = run.arrivals.at(-1);
  const unknown = run.legMinutes.filter((minutes) => minutes === null).length;
  const staying = run.arrivals.reduce((sum, { arrives, leaves }) => sum + leaves - arrives, 0);
  const walking = run.legMinutes.reduce<number>((sum, minutes) => sum + (minutes ?? 0), approachMinutes);
  const values = last && {
    end: clockFrom(speaker, last.leaves, startsAt),
    total: spanText(speaker, last.leaves - startsAt),
    walking: spanText(speaker, walking),
    staying: spanText(speaker, staying),
  };
  const names = run.leftOut.map((place) => stopText(words, stopNames, place)).join(words.listComma);
  return [
    ...(values === undefined ? [words.noStops] : [fillIn(unknown > 0 ? words.sumEarliest : words.sum, values)]),
    ...(names === '' ? [] : [fillIn(words.leftOut, { stops: names })]),
    ...(unknown > 0 ? [fillIn(words.unknownLegs, { n: unknown })] : []),
  ];
}
