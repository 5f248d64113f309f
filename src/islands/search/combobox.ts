import { trimQuery } from '../../domain/search/query-text.ts';
import { pageLabels, pageSession } from './page-session.ts';
import type { Suggestion } from './session-types.ts';
import { buildSuggestionList, type SuggestionList } from './suggestion-list.ts';
import type { SearchLabels } from './words.ts';

const mostSuggestions = 8;

/** Where a combobox gets its suggestions, and what it does with the one that is chosen. */
export interface ComboboxUse {
  /** Rejects when the network fails. */
  readonly suggest: (text: string, limit: number) => Promise<readonly Suggestion[]>;
  /** `aside` is a touch that asks for a new tab. */
  readonly choose: (option: HTMLElement, aside: boolean) => void;
}

/** Makes a search field a combobox whose suggestions are names on this site and lead to their pages. */
export async function enhance(field: HTMLInputElement): Promise<void> {
  // The names come while the first letter is typed.
  void pageSession()
    .names()
    .catch(() => undefined);
  const labels = await pageLabels();
  makeCombobox(field, labels, { suggest: (text, limit) => pageSession().suggest(text, limit), choose: open });
}

/** Makes a field an editable combobox with a list of suggestions (WAI-ARIA 1.2, 6.4.4 combobox with listbox popup). */
export function makeCombobox(field: HTMLInputElement, labels: SearchLabels, use: ComboboxUse): void {
  const form = field.form;
  if (form === null || field.getAttribute('role') === 'combobox') return;
  const list = buildSuggestionList(form, field, labels);
  const combobox = comboboxOf(field, list, use);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');

  // Between compositionstart and compositionend the text is half a word of pinyin, which nobody meant to look for.
  let composing = false;
  field.addEventListener('compositionstart', () => {
    composing = true;
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    void combobox.update();
  });
  field.addEventListener('input', (event) => {
    if (!composing && !(event instanceof InputEvent && event.isComposing)) void combobox.update();
  });
  field.addEventListener('keydown', (event) => {
    // Safari ends a composition before the Enter that ended it; 229 is the only trace.
    if (composing || event.isComposing || event.keyCode === 229) return;
    if (combobox.press(event)) event.preventDefault();
  });
  field.addEventListener('blur', () => combobox.close());
  form.addEventListener('submit', () => combobox.close());
  // The field keeps the focus while somebody presses on the list.
  form.addEventListener('pointerdown', (event) => {
    if (list.contains(event.target)) event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option === null) return;
    use.choose(option, event.ctrlKey || event.metaKey);
    if (!(event.ctrlKey || event.metaKey)) combobox.close();
  });
  if (!composing && document.activeElement === field && field.value !== '') void combobox.update();
}

function open(option: HTMLElement, aside: boolean): void {
  const { url } = option.dataset;
  if (url === undefined) return;
  if (aside) window.open(url, '_blank', 'noopener');
  else location.assign(url);
}

function comboboxOf(field: HTMLInputElement, list: SuggestionList, { suggest, choose }: ComboboxUse) {
  let active = -1;
  let asked = 0;

  const point = (index: number): void => {
    active = index;
    list.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.options[index];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
    field.setAttribute('aria-expanded', String(list.options.length > 0));
  };
  const close = (): void => {
    asked += 1;
    list.close();
    point(-1);
  };
  const update = async (): Promise<void> => {
    const text = trimQuery(field.value);
    if (text === '') return close();
    const turn = (asked += 1);
    list.wait();
    try {
      const suggestions = await suggest(text, mostSuggestions);
      if (turn !== asked) return;
      list.show(suggestions);
    } catch {
      if (turn !== asked) return;
      list.fail();
    }
    point(-1);
  };
  /** Acts on a key; says whether the key is used up. */
  const press = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    const last = list.options.length - 1;
    if (ctrlKey || metaKey || shiftKey) return false;
    if (key === 'Escape') {
      const wasOpen = list.isOpen();
      close();
      return wasOpen;
    }
    if (key === 'ArrowUp' && altKey) {
      close();
      return true;
    }
    if (key === 'ArrowDown' && last < 0) {
      void update();
      return true;
    }
    if (last < 0) return false;
    if (key === 'ArrowDown' && !altKey) point(active >= last ? 0 : active + 1);
    else if (key === 'ArrowUp') point(active <= 0 ? last : active - 1);
    else if (active < 0) return false;
    else if (key === 'Home') point(0);
    else if (key === 'End') point(last);
    else if (key === 'Enter') {
      const option = list.options[active];
      if (option !== undefined) {
        choose(option, false);
        close();
      }
    } else {
      // Any other key edits the text; the list follows with the next input.
      if (key === 'ArrowLeft' || key === 'ArrowRight') point(-1);
      return false;
    }
    return true;
  };
  return { update, close, press };
}
