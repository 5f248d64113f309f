import { isDayOff } from '../../domain/holidays.ts';
import { dayMinutes, dayOf, isoOfDay, parseClock, parseDay } from '../../domain/shanghai-time.ts';
import { element } from '../search/element.ts';
import type { PlanPage, PlanPart } from './page-context.ts';
import { clockOf } from './plan-data.ts';

/** Day, time of the start and pace. */
export function buildDayForm({ words, store, data }: PlanPage): PlanPart {
  const date = element('input', { type: 'date', id: 'plan-date' });
  const time = element('input', { type: 'time', id: 'plan-time', step: '300' });
  const holiday = element('p', { class: 'note', hidden: true }, words.holiday);
  const paces = (['adult', 'elder'] as const).map((pace) => {
    const radio = element('input', { type: 'radio', name: 'plan-pace', value: pace });
    radio.addEventListener('change', () => store.set({ ...store.plan(), pace }));
    return { pace, radio, label: element('label', { class: 'check' }, radio, element('span', {}, words[pace])) };
  });
  const setStart = (): void => {
    const at = store.startsAt();
    const day = parseDay(date.value) ?? dayOf(at);
    const minutes = parseClock(time.value) ?? at % dayMinutes;
    store.set({ ...store.plan(), startsAt: day * dayMinutes + minutes });
  };
  date.addEventListener('change', setStart);
  time.addEventListener('change', setStart);
  return {
    root: element(
      'div',
      { class: 'plan-form' },
      element('p', { class: 'plan-field' }, element('label', { for: 'plan-date' }, words.date), date),
      element('p', { class: 'plan-field' }, element('label', { for: 'plan-time' }, words.time), time),
      element('fieldset', {}, element('legend', {}, words.pace), ...paces.map(({ label }) => label)),
      holiday,
    ),
    show(day) {
      date.value = isoOfDay(dayOf(day.startsAt));
      time.value = clockOf(day.startsAt).padStart(5, '0');
      holiday.hidden = isDayOff(data.file.holidays, dayOf(day.startsAt)) !== true;
      for (const { pace, radio } of paces) radio.checked = store.plan().pace === pace;
    },
  };
}
