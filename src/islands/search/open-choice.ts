import { localMinutesOf, dayOf, isoOfDay } from '../../domain/shanghai-time.ts';
import { type OpenHours, openTest, type OpenWhen } from '../../domain/search/open-filter.ts';
import { element } from './element.ts';
import { fetchBuilt } from './built-files.ts';
import { countOf, type SearchLabels } from './words.ts';

let loading: Promise<OpenHours> | undefined;

const loadHours = (): Promise<OpenHours> =>
  (loading ??= fetchBuilt<OpenHours>('hours.json').catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

/** The test for what is open, and how many places have known hours; null where it does not matter. Rejects when the network fails. */
export async function openFilter(when: OpenWhen): Promise<{ readonly isOpen: (ref: string) => boolean; readonly known: number } | null> {
  if (when === null) return null;
  const file = await loadHours();
  return { isOpen: openTest(file, when, localMinutesOf(Date.now())), known: Object.keys(file.hours).length };
}

/** The choice of when a place is to be open. */
export interface OpenChoice {
  readonly choice: HTMLElement;
  /** `known` is the number of places whose hours are known; null while it does not matter. */
  readonly show: (when: OpenWhen, known: number | null) => void;
}

/** Builds the choice; `onChoose` is told of each. */
export function buildOpenChoice({ words }: SearchLabels, onChoose: (when: OpenWhen) => void): OpenChoice {
  const today = isoOfDay(dayOf(localMinutesOf(Date.now())));
  const day = element('input', { type: 'date', min: today, 'aria-label': words.openDay });
  day.value = today;
  const radioOf = (text: string, when: () => OpenWhen) => {
    const radio = element('input', { type: 'radio', name: 'open' });
    radio.addEventListener('change', () => onChoose(when()));
    return { radio, label: element('label', {}, radio, text) };
  };
  const any = radioOf(words.openAny, () => null);
  const now = radioOf(words.openNow, () => 'now');
  const on = radioOf(words.openOn, () => day.value || today);
  day.addEventListener('change', () => {
    if (day.value !== '') onChoose(day.value);
  });
  const row = element('div', { class: 'open-row', role: 'radiogroup', 'aria-label': words.open }, any.label, now.label, on.label, day);
  const line = element('p', { class: 'note', role: 'status' });
  return {
    choice: element('div', { class: 'open-choice' }, row, line),
    show(when, known) {
      any.radio.checked = when === null;
      now.radio.checked = when === 'now';
      on.radio.checked = when !== null && when !== 'now';
      day.hidden = !on.radio.checked;
      if (on.radio.checked && when !== null) day.value = when;
      const text = known === null ? '' : countOf(words.openKnown, known);
      if (line.textContent !== text) line.replaceChildren(text);
    },
  };
}
