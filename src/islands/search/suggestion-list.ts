import { element, langOf, markedText, plainText } from './element.ts';
import type { Suggestion } from './session-types.ts';
import { aboutText, countOf, type SearchLabels } from './words.ts';

type ListState = 'loading' | 'ready' | 'empty' | 'failed';

/** The popup of suggestions below a search field: a listbox, a line for when it is empty, and a spoken count. */
export interface SuggestionList {
  readonly id: string;
  readonly options: readonly HTMLLIElement[];
  readonly isOpen: () => boolean;
  readonly show: (suggestions: readonly Suggestion[]) => void;
  readonly fail: () => void;
  readonly wait: () => void;
  readonly close: () => void;
  readonly contains: (target: EventTarget | null) => boolean;
}

/** How long typing must rest before the count is spoken, so that a reader is not told of every letter. */
const speechDelayMilliseconds = 500;

/** Builds the popup below a field, which its row holds; it stays hidden until there is something to show. */
export function buildSuggestionList(form: HTMLFormElement, field: HTMLInputElement, labels: SearchLabels): SuggestionList {
  const { words } = labels;
  const id = `${field.id}-list`;
  const list = element('ul', { role: 'listbox', id, 'aria-label': words.suggestions, 'data-search-state': 'empty' });
  const line = element('p', { class: 'note', hidden: true });
  const popup = element('div', { class: 'find-list', hidden: true }, list, line);
  const spoken = element('p', { class: 'vh', role: 'status' });
  (field.parentElement ?? form).append(popup);
  form.append(spoken);
  let options: HTMLLIElement[] = [];
  let speech = 0;

  const speak = (text: string): void => {
    clearTimeout(speech);
    speech = window.setTimeout(() => spoken.replaceChildren(text), speechDelayMilliseconds);
  };
  const set = (state: ListState, text: string): void => {
    list.dataset['searchState'] = state;
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    line.replaceChildren(text);
    line.hidden = text === '';
    popup.hidden = list.hidden && line.hidden;
  };
  const optionOf = (suggestion: Suggestion, index: number): HTMLLIElement => {
    const title = element('b', { lang: langOf(plainText(suggestion.title)) }, ...markedText(suggestion.title));
    const alias = suggestion.alias === undefined ? [] : [' ', element('i', { lang: langOf(suggestion.alias) }, suggestion.alias)];
    const mark = element('span', { class: `mark mark-${labels.marks[suggestion.kind] ?? 'none'}`, 'aria-hidden': 'true' });
    return element(
      'li',
      { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false', 'data-result': suggestion.ref, 'data-url': suggestion.url },
      mark,
      element('span', {}, title, ...alias, ' ', element('small', {}, aboutText(labels, suggestion))),
    );
  };

  return {
    id,
    get options() {
      return options;
    },
    isOpen: () => !popup.hidden,
    show(suggestions) {
      options = suggestions.map(optionOf);
      const text = options.length === 0 ? words.noSuggestion : '';
      set(options.length === 0 ? 'empty' : 'ready', text);
      speak(text === '' ? countOf(words.suggestionCount, options.length) : text);
      popup.scrollTop = 0;
    },
    fail() {
      options = [];
      set('failed', words.suggestFailed);
      speak(words.suggestFailed);
    },
    wait() {
      list.dataset['searchState'] = 'loading';
    },
    close() {
      options = [];
      set('empty', '');
      clearTimeout(speech);
      spoken.replaceChildren();
    },
    contains: (target) => target instanceof Node && popup.contains(target),
  };
}
