import { element } from './element.ts';
import type { QueryState } from './query-state.ts';
import type { SearchLabels } from './words.ts';

/** What is known of the visitor's position while results are sorted by distance. */
export type HereState = 'off' | 'asking' | 'known' | 'failed' | 'not-asked';

/** The choice of order, with a line that says what happens to the position. */
export interface SortChoice {
  readonly choice: HTMLElement;
  readonly show: (sort: QueryState['sort'], here: HereState) => void;
}

/** Builds the choice; `onChoose` is told of each choice, also when "use my position" is pressed. */
export function buildSortChoice({ words }: SearchLabels, onChoose: (sort: QueryState['sort']) => void): SortChoice {
  const radioOf = (sort: QueryState['sort'], text: string) => {
    const radio = element('input', { type: 'radio', name: 'sort', value: sort });
    radio.addEventListener('change', () => onChoose(sort));
    return { radio, label: element('label', {}, radio, text) };
  };
  const relevance = radioOf('relevance', words.byRelevance);
  const distance = radioOf('distance', words.byDistance);
  const line = element('p', { class: 'note', role: 'status' });
  const ask = element('button', { type: 'button', class: 'btn', hidden: true }, words.locationAsk);
  ask.addEventListener('click', () => onChoose('distance'));
  const choice = element(
    'div',
    { class: 'sort-choice' },
    element('div', { role: 'radiogroup', 'aria-label': words.sort }, relevance.label, distance.label),
    line,
    ask,
  );
  const lines: Readonly<Record<HereState, string>> = {
    off: '',
    asking: words.locating,
    known: words.locationNote,
    failed: words.locationFailed,
    'not-asked': words.locationNote,
  };
  return {
    choice,
    show(sort, here) {
      relevance.radio.checked = sort === 'relevance';
      distance.radio.checked = sort === 'distance';
      if (line.textContent !== lines[here]) line.replaceChildren(lines[here]);
      ask.hidden = here !== 'failed' && here !== 'not-asked';
    },
  };
}
