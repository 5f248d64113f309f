import { isoOfDay, parseClock, parseDay } from '../../domain/shanghai-time.ts';
import { orderOf } from '../../domain/walk/timed-walk.ts';
import type { WalkChoice } from '../../domain/walk/walk-choice.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { clock } from './say.ts';
import type { WalkTimeWords } from './words.ts';

/** The fields with which one chooses, and how to show what is chosen. */
export interface WalkControls {
  readonly panel: HTMLElement;
  /** `near` is the stop nearest to the visitor, which then is the first. */
  readonly show: (choice: WalkChoice, startsAt: number, near: number | null) => void;
}

type Change = (change: Partial<WalkChoice>) => void;

const labelled = (text: string, field: HTMLElement, className = 'field'): HTMLElement =>
  element('label', { class: className }, element('span', {}, text), field);

/** Builds the fields for day, time, pace and part of the walk; `change` gets what the visitor sets. */
export function buildControls(words: WalkTimeWords, stopNames: readonly string[], startsAt: () => number, change: Change): WalkControls {
  const day = element('input', { type: 'date', required: true });
  const time = element('input', { type: 'time', required: true });
  const now = element('button', { type: 'button', class: 'btn' }, words.now);
  const setStart = (): void => {
    const [onDay, minute] = [parseDay(day.value), parseClock(time.value)];
    if (onDay !== null && minute !== null && onDay * 1440 + minute !== startsAt()) change({ at: onDay * 1440 + minute });
  };
  day.addEventListener('change', setStart);
  time.addEventListener('change', setStart);
  now.addEventListener('click', () => change({ at: null }));
  const pace = buildPace(words, change);
  const part = buildPart(words, stopNames, change);
  const panel = element(
    'div',
    { class: 'time-fields' },
    element('div', { class: 'field-row' }, labelled(words.day, day), labelled(words.time, time), now, pace.box),
    part.box,
  );
  const show: WalkControls['show'] = (choice, at, near) => {
    day.value = isoOfDay(Math.floor(at / 1440));
    time.value = clock(at).padStart(5, '0');
    now.setAttribute('aria-pressed', String(choice.at === null));
    pace.show(choice);
    part.show(choice, near);
  };
  return { panel, show };
}

function buildPace(words: WalkTimeWords, change: Change) {
  const radios = (['adult', 'elder'] as const).map((value) => {
    const radio = element('input', { type: 'radio', name: 'walk-pace', value });
    radio.addEventListener('change', () => change({ pace: value }));
    return radio;
  });
  const labels = radios.map((radio) => element('label', {}, radio, radio.value === 'elder' ? words.paceElder : words.paceAdult));
  const box = element('fieldset', { class: 'pace-field' }, element('legend', {}, words.pace), element('div', {}, ...labels));
  const show = ({ pace }: WalkChoice): void => {
    for (const radio of radios) radio.checked = radio.value === pace;
  };
  return { box, show };
}

function buildPart(words: WalkTimeWords, stopNames: readonly string[], change: Change) {
  const options = stopNames.map((name, index) => element('option', { value: String(index + 1) }, `${index + 1} ${name}`));
  const first = element('select', {}, ...options);
  const reverse = element('input', { type: 'checkbox' });
  const minutes = element('input', { type: 'number', min: '1', max: '1440', step: '1', inputmode: 'numeric' });
  const ends = (isReversed: boolean): number => (orderOf(stopNames.length, null, isReversed)[0] ?? 0) + 1;
  first.addEventListener('change', () => {
    const number = Number(first.value);
    change({ first: number === ends(reverse.checked) ? null : number });
  });
  reverse.addEventListener('change', () => change({ isReversed: reverse.checked }));
  minutes.addEventListener('change', () => {
    if (minutes.validity.valid) change({ minutes: minutes.value === '' ? null : Number(minutes.value) });
  });
  const box = element(
    'div',
    { class: 'field-row', role: 'group', 'aria-label': words.part },
    labelled(words.first, first, 'field field-wide'),
    element('label', { class: 'check' }, reverse, words.reverse),
    labelled(words.minutes, minutes, 'field field-wide'),
  );
  const show = (choice: WalkChoice, near: number | null): void => {
    first.value = String(near ?? choice.first ?? ends(choice.isReversed));
    reverse.checked = choice.isReversed;
    minutes.value = choice.minutes === null ? '' : String(choice.minutes);
  };
  return { box, show };
}

/** The name of a stop with its number, for sentences. */
export const stopText = (words: WalkTimeWords, stopNames: readonly string[], place: number): string =>
  fillIn(words.stop, { n: place + 1, name: stopNames[place] ?? '' });
