import type { StartProspect } from '../../domain/walk/timed-walk.ts';
import { bestWindows, stripTimes } from '../../domain/walk/timed-walk.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { clock, type Speaker, tallyText, windowText } from './say.ts';

/** The strip of the starts of a day. */
export interface StartStrip {
  readonly panel: HTMLElement;
  readonly show: (speaker: Speaker, starts: readonly StartProspect[], startsAt: number) => void;
}

const windowsShown = 3;
const hoursNamed = 3;

/** What the slider does: `move` while it is dragged, `settle` when it is let go; both get minutes after midnight. */
export interface StripActions {
  readonly move: (minute: number) => void;
  readonly settle: (minute: number) => void;
}

/** Builds the strip: a slider whose track shows what every start promises, and the best windows as buttons. */
export function buildStartStrip({ words }: Speaker, { move, settle }: StripActions): StartStrip {
  const { from, to, step } = stripTimes;
  const slider = element('input', {
    type: 'range',
    min: String(from),
    max: String(to),
    step: String(step),
    'aria-label': fillIn(words.stripLabel, { from: clock(from), to: clock(to) }),
  });
  const cells = Array.from({ length: (to - from) / step + 1 }, () => element('i'));
  const track = element('div', { class: 'strip-cells', 'aria-hidden': 'true' }, ...cells);
  const hours = Array.from({ length: (to - from) / 60 / hoursNamed + 1 }, (_, n) => element('span', {}, clock(from + n * hoursNamed * 60)));
  const windows = element('div', { class: 'strip-windows' });
  slider.addEventListener('input', () => move(Number(slider.value)));
  slider.addEventListener('change', () => settle(Number(slider.value)));
  const panel = element(
    'div',
    { class: 'start-strip' },
    element('h3', {}, words.strip),
    element('div', { class: 'strip' }, track, slider),
    element('p', { class: 'strip-hours', 'aria-hidden': 'true' }, ...hours),
    buildLegend(words.legend),
    windows,
  );
  const show = (speaker: Speaker, starts: readonly StartProspect[], startsAt: number): void => {
    panel.hidden = starts.every(({ tally }) => Object.values(tally).every((n) => n === 0));
    starts.forEach(({ prospect }, index) => {
      const cell = cells[index];
      if (cell !== undefined) cell.className = `is-${prospect}`;
    });
    slider.value = String(startsAt % 1440);
    const here = starts.find((start) => start.startsAt === startsAt);
    const tally = here === undefined ? '' : tallyText(speaker, here.tally);
    slider.setAttribute('aria-valuetext', tally === '' ? clock(startsAt) : fillIn(words.stripValue, { t: clock(startsAt), tally }));
    showWindows(windows, speaker, starts, startsAt, settle);
  };
  return { panel, show };
}

function buildLegend(legend: Speaker['words']['legend']): HTMLElement {
  const entries = (['good', 'shut', 'unknown'] as const).map((prospect) =>
    element('span', {}, element('i', { class: `is-${prospect}`, 'aria-hidden': 'true' }), legend[prospect]),
  );
  return element('p', { class: 'strip-legend' }, ...entries);
}

function showWindows(
  place: HTMLElement,
  speaker: Speaker,
  starts: readonly StartProspect[],
  startsAt: number,
  settle: StripActions['settle'],
): void {
  const windows = bestWindows(starts).slice(0, windowsShown);
  const buttons = windows.map((window) => {
    const button = element('button', {
      type: 'button',
      class: 'btn',
      'aria-pressed': String(startsAt >= window.from && startsAt <= window.to),
    });
    button.append(windowText(speaker, window));
    button.addEventListener('click', () => settle(window.from % 1440));
    return element('p', {}, button, element('span', {}, `${tallyText(speaker, window.tally)}${speaker.words.end}`));
  });
  const isAnyTime = windows.length === 1 && windows[0]?.from === starts[0]?.startsAt && windows[0]?.to === starts.at(-1)?.startsAt;
  const focused = [...place.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  place.replaceChildren(element('p', { class: 'note' }, isAnyTime ? speaker.words.anyTime : speaker.words.best), ...buttons);
  if (focused >= 0) place.querySelectorAll('button')[focused]?.focus();
}
