import { bestWindows, type StartProspect, startsToCome, stripTimes } from '../../domain/walk/timed-walk.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { clock, type Speaker, tallyText, windowText } from './say.ts';

/** What the strip shows: the starts of a day, the chosen one, and the time it is, all in local minutes. */
export interface StripModel {
  readonly starts: readonly StartProspect[];
  readonly startsAt: number;
  readonly now: number;
}

/** The strip of the starts of a day. */
export interface StartStrip {
  readonly panel: HTMLElement;
  readonly show: (speaker: Speaker, model: StripModel) => void;
}

const windowsShown = 3;
const hoursNamed = 3;

/** What the slider does: `move` while it is dragged, `settle` when it is let go; both get minutes after midnight. */
export interface StripActions {
  readonly move: (minute: number) => void;
  readonly settle: (minute: number) => void;
}

/** Builds the strip: a slider whose track shows what every start promises, and the best windows as buttons. */
export function buildStartStrip({ words }: Speaker, actions: StripActions): StartStrip {
  const { from, to, step } = stripTimes;
  const slider = buildSlider(words, actions);
  const cells = Array.from({ length: (to - from) / step + 1 }, () => element('i'));
  const hours = Array.from({ length: (to - from) / 60 / hoursNamed + 1 }, (_, n) => element('span', {}, clock(from + n * hoursNamed * 60)));
  const windows = element('div', { class: 'strip-windows' });
  const panel = element(
    'div',
    { class: 'start-strip' },
    element('h3', {}, words.strip),
    element('div', { class: 'strip' }, element('div', { class: 'strip-cells', 'aria-hidden': 'true' }, ...cells), slider),
    element('p', { class: 'strip-hours', 'aria-hidden': 'true' }, ...hours),
    buildLegend(words.legend),
    windows,
  );
  const show: StartStrip['show'] = (speaker, model) => {
    const { starts, startsAt, now } = model;
    panel.hidden = starts.every(({ tally }) => Object.values(tally).every((n) => n === 0));
    starts.forEach((start, index) => {
      const cell = cells[index];
      if (cell !== undefined) cell.className = `is-${start.prospect}${start.startsAt < now ? ' is-past' : ''}`;
    });
    slider.value = String(startsAt % 1440);
    const here = starts.find((start) => start.startsAt === startsAt);
    const tally = here === undefined ? '' : tallyText(speaker, here.tally);
    slider.setAttribute('aria-valuetext', tally === '' ? clock(startsAt) : fillIn(words.stripValue, { t: clock(startsAt), tally }));
    showWindows(windows, speaker, model, actions.settle);
  };
  return { panel, show };
}

function buildSlider(words: Speaker['words'], { move, settle }: StripActions): HTMLInputElement {
  const { from, to, step } = stripTimes;
  const slider = element('input', {
    type: 'range',
    min: String(from),
    max: String(to),
    step: String(step),
    'aria-label': fillIn(words.stripLabel, { from: clock(from), to: clock(to) }),
  });
  slider.addEventListener('input', () => move(Number(slider.value)));
  slider.addEventListener('change', () => settle(Number(slider.value)));
  return slider;
}

function buildLegend(legend: Speaker['words']['legend']): HTMLElement {
  const entries = (['good', 'shut', 'unknown'] as const).map((prospect) =>
    element('span', {}, element('i', { class: `is-${prospect}`, 'aria-hidden': 'true' }), legend[prospect]),
  );
  return element('p', { class: 'strip-legend' }, ...entries);
}

/** The best windows in words; those of today that are over are no help. */
function showWindows(place: HTMLElement, speaker: Speaker, { starts, startsAt, now }: StripModel, settle: StripActions['settle']): void {
  const { words } = speaker;
  const open = startsToCome(starts, now);
  const windows = bestWindows(open).slice(0, windowsShown);
  const rows = windows.map((window) => {
    const isChosen = startsAt >= window.from && startsAt <= window.to;
    const button = element('button', { type: 'button', class: 'btn', 'aria-pressed': String(isChosen) }, windowText(speaker, window));
    button.addEventListener('click', () => settle(window.from % 1440));
    return element('p', {}, button, element('span', {}, `${tallyText(speaker, window.tally)}${words.end}`));
  });
  const [first] = windows;
  const isAnyTime = windows.length === 1 && first?.from === open[0]?.startsAt && first?.to === open.at(-1)?.startsAt;
  const lead = first === undefined ? words.dayOver : isAnyTime ? words.anyTime : words.best;
  const focused = [...place.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  place.replaceChildren(element('p', { class: 'note' }, lead), ...rows);
  if (focused >= 0) place.querySelectorAll('button')[focused]?.focus();
}
