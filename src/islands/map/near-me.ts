import { trimQuery } from '../../domain/search/query-text.ts';
import type { MapState, OriginId } from '../../domain/map/map-state.ts';
import type { OriginPlace } from '../../domain/map/near.ts';
import { makeCombobox } from '../search/combobox.ts';
import { element } from '../search/element.ts';
import { locale } from '../search/built-files.ts';
import { fillIn, type SearchLabels } from '../search/words.ts';
import { type Origins, originIdOf } from './origins.ts';
import type { PageWords } from './words-page.ts';

/** What is known of where distances begin. */
export type OriginState =
  | { readonly type: 'none' | 'locating' | 'failed' | 'far' | 'not-asked' | 'here' | 'broken' }
  | { readonly type: 'unknown'; readonly text: string }
  | { readonly type: 'place'; readonly place: OriginPlace };

/** What the visitor can do about where distances begin. */
export interface NearActions {
  readonly start: (from: OriginId) => void;
  readonly leave: () => void;
  readonly setPace: (pace: MapState['pace']) => void;
}

/** The field and the button for an origin, and what is said about the one that is set. */
export interface NearMe {
  readonly panel: HTMLElement;
  readonly show: (origin: OriginState, pace: MapState['pace']) => void;
}

const accuracyTexts = {
  exact: 'fromPlace',
  station: 'fromStation',
  middle: 'fromMiddle',
  centre: 'fromCentre',
} as const satisfies Record<OriginPlace['accuracy'], keyof PageWords>;

/** Builds the panel; the position is asked for by the button alone. */
export function buildNearMe(labels: SearchLabels, words: PageWords, origins: Origins, actions: NearActions): NearMe {
  const field = element('input', {
    id: 'origin',
    type: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    'aria-describedby': 'origin-help',
  });
  const near = element('button', { type: 'button', class: 'btn near-button' }, words.nearMe);
  const submit = element('button', { type: 'submit' }, words.originSubmit);
  const row = element('div', { class: 'find-row' }, field, submit);
  const form = element(
    'form',
    { class: 'find find-origin' },
    element('label', { for: 'origin' }, words.originLabel),
    element('div', { class: 'origin-row' }, row, near),
    element('p', { class: 'note', id: 'origin-help' }, words.originHelp),
  );
  const line = element('p', { class: 'note origin-line', role: 'status' });
  const paces = buildPaces(words, actions.setPace);
  const leave = element('button', { type: 'button', class: 'btn' }, words.leaveOrigin);
  leave.addEventListener('click', actions.leave);
  near.addEventListener('click', () => actions.start('here'));

  const own: SearchLabels = {
    ...labels,
    singles: { ...labels.singles, ...words.originTypes },
    marks: { ...labels.marks, metro: 'ring', subdistrict: 'ring', road: 'ring' },
    words: { ...labels.words, noSuggestion: words.originUnknown.replace('{q}', '…'), suggestFailed: words.originFailed },
  };
  const choose = (ref: string, name: string): void => {
    field.value = name;
    const id = originIdOf(ref);
    if (isChosen(id)) actions.start(id);
  };
  field.addEventListener(
    'focus',
    () =>
      makeCombobox(field, own, {
        suggest: origins.suggest,
        choose: (option) => choose(option.dataset['result'] ?? '', option.querySelector('b')?.textContent ?? ''),
      }),
    { once: true },
  );
  const startFromText = async (): Promise<void> => {
    const text = trimQuery(field.value);
    if (text === '') return actions.leave();
    try {
      const [best] = await origins.suggest(text, 1);
      if (best === undefined) show({ type: 'unknown', text }, 'adult');
      else choose(best.ref, best.title.map((part) => part.text).join(''));
    } catch {
      show({ type: 'broken' }, 'adult');
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void startFromText();
  });

  const ring = element('p', { class: 'note' }, words.ringNote);
  const show = (origin: OriginState, pace: MapState['pace']): void => {
    const isSet = origin.type === 'here' || origin.type === 'place';
    const hasRings = origin.type === 'here' || (origin.type === 'place' && origin.place.accuracy === 'exact');
    if (origin.type === 'place' && document.activeElement !== field) field.value = origin.place.names[locale];
    if (origin.type === 'here' || origin.type === 'none') field.value = '';
    const text = textOf(origin, words);
    if (line.textContent !== text) line.replaceChildren(text);
    leave.hidden = !isSet;
    paces.hidden = !hasRings;
    ring.hidden = !hasRings;
    for (const radio of paces.querySelectorAll('input')) radio.checked = radio.value === pace;
  };
  show({ type: 'none' }, 'adult');
  const choices = element('div', { class: 'near-choices' }, paces, leave);
  return { panel: element('section', { class: 'near-me', 'aria-label': words.originLabel }, form, line, choices, ring), show };
}

const isChosen = (id: string): id is OriginId => /^(?:metro|subdistrict|road|venue):/.test(id);

function buildPaces(words: PageWords, setPace: NearActions['setPace']): HTMLElement {
  const radioOf = (pace: MapState['pace'], text: string): HTMLLabelElement => {
    const radio = element('input', { type: 'radio', name: 'pace', value: pace });
    radio.addEventListener('change', () => setPace(pace));
    return element('label', {}, radio, text);
  };
  return element(
    'div',
    { class: 'choice-row', role: 'radiogroup', 'aria-label': words.pace },
    radioOf('adult', words.paceAdult),
    radioOf('elder', words.paceElder),
  );
}

function textOf(origin: OriginState, words: PageWords): string {
  switch (origin.type) {
    case 'none':
      return '';
    case 'locating':
      return words.locating;
    case 'failed':
      return words.hereFailed;
    case 'far':
      return words.hereFar;
    case 'not-asked':
      return words.hereNotAsked;
    case 'here':
      return words.fromHere;
    case 'broken':
      return words.originFailed;
    case 'unknown':
      return fillIn(words.originUnknown, { q: origin.text });
    case 'place':
      return fillIn(words[accuracyTexts[origin.place.accuracy]], { name: origin.place.names[locale], n: origin.place.of });
  }
}
