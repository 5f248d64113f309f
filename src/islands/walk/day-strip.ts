import { prospectOf, type Tally } from '../../domain/plan/timeline.ts';
import { calendarOf } from '../../domain/shanghai-time.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { dayText, type Speaker, tallyText, weekdayText } from './say.ts';

/** The strip of the next fourteen days. */
export interface DayStrip {
  readonly panel: HTMLElement;
  /** Marks the chosen day, and what each day promises at its best. */
  readonly show: (speaker: Speaker, bestOf: (day: number) => Tally | undefined, chosen: number) => void;
}

const count = 14;

/** The days of the strip, by number. */
export const stripDays = (today: number): readonly number[] => Array.from({ length: count }, (_, n) => today + n);

/** Builds the strip as a group of radio buttons, one Tab stop and the arrow keys. */
export function buildDayStrip(speaker: Speaker, choose: (day: number) => void): DayStrip {
  const { words } = speaker;
  const cells = stripDays(speaker.today).map((day) => {
    const radio = element('input', { type: 'radio', name: 'walk-day', value: String(day) });
    radio.addEventListener('change', () => choose(day));
    const told = element('span', { class: 'day-told' });
    const inFull = element('span', { class: 'vh' });
    const name = day === speaker.today ? words.today : weekdayText(speaker, day, 'short');
    const face = element(
      'span',
      { class: 'day-face' },
      element('span', {}, name),
      element('b', {}, String(calendarOf(day).day)),
      told,
      inFull,
    );
    return { day, radio, told, inFull, label: element('label', {}, radio, face) };
  });
  const group = element(
    'fieldset',
    { class: 'day-strip' },
    element('legend', {}, words.days),
    element('div', {}, ...cells.map(({ label }) => label)),
  );
  const show: DayStrip['show'] = (said, bestOf, chosen) => {
    for (const { day, radio, told, inFull, label } of cells) {
      const tally = bestOf(day);
      radio.checked = day === chosen;
      if (tally === undefined) continue;
      inFull.textContent = `${words.comma}${dayText(said, day)}${words.comma}${tallyText(said, tally)}`;
      label.className = `is-${prospectOf(tally)}`;
      told.replaceChildren(...shortTally(said, tally).map((line) => element('span', {}, line)));
    }
  };
  return { panel: group, show };
}

function shortTally({ words }: Speaker, tally: Tally): readonly string[] {
  const shut = tally.closed + tally['opens-later'];
  const lines = [
    ...(tally.open === 0 ? [] : [fillIn(words.dayOpen, { n: tally.open })]),
    ...(shut === 0 ? [] : [fillIn(words.dayShut, { n: shut })]),
  ];
  return lines.length > 0 ? lines : [tally.unknown > 0 ? words.dayNone : words.dayStreet];
}
