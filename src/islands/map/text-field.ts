import { longestQuery, trimQuery } from '../../domain/search/query-text.ts';
import { element } from '../search/element.ts';
import type { PageWords } from './words-page.ts';

/** The field for words; `onSubmit` is told of new ones. */
export function buildTextField(words: PageWords, onSubmit: (text: string) => void) {
  const field = element('input', {
    id: 'map-q',
    type: 'search',
    maxlength: String(longestQuery),
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const form = element(
    'form',
    { class: 'find find-text' },
    element('label', { for: 'map-q' }, words.searchLabel),
    element('div', { class: 'find-row' }, field, element('button', { type: 'submit' }, words.searchSubmit)),
  );
  let shown = '';
  const submit = (): void => {
    const text = trimQuery(field.value);
    if (text !== shown) onSubmit(text);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // A keyboard on the glass would hide the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    submit();
  });
  // The cross in the field empties it without a submit.
  field.addEventListener('search', submit);
  return {
    form,
    show(text: string) {
      shown = text;
      if (trimQuery(field.value) !== text) field.value = text;
    },
  };
}
