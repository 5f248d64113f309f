import { pageLabels, pageSession } from './page-session.ts';
import { trimQuery } from './query-state.ts';
import { buildSuggestionList, type SuggestionList } from './suggestion-list.ts';

const mostSuggestions = 8;

/** Makes a search field an editable combobox with a list of suggestions (WAI-ARIA 1.2, 6.4.4 combobox with listbox popup). */
export async function enhance(field: HTMLInputElement): Promise<void> {
  const form = field.form;
  if (form === null || field.getAttribute('role') === 'combobox') return;
  const list = buildSuggestionList(form, field, await pageLabels());
  const combobox = comboboxOf(field, list);
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
    if (option !== null) open(option, event.ctrlKey || event.metaKey);
  });
  if (!composing && document.activeElement === field && field.value !== '') void combobox.update();
}

function open(option: HTMLElement, aside: boolean): void {
  const { url } = option.dataset;
  if (url === undefined) return;
  if (aside) window.open(url, '_blank', 'noopener');
  else location.assign(url);
}

function comboboxOf(field: HTMLInputElement, list: SuggestionList) {
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
      const suggestions = await pageSession().suggest(text, mostSuggestions);
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
      if (option !== undefined) open(option, false);
    } else {
      // Any other key edits the text; the list follows with the next input.
      if (key === 'ArrowLeft' || key === 'ArrowRight') point(-1);
      return false;
    }
    return true;
  };
  return { update, close, press };
}
