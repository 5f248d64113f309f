import type { FacetCounts } from '../../domain/search/facets.ts';
import { searchFilters } from '../../domain/search/record.ts';
import { element } from './element.ts';
import type { FilterName, Filters } from './session-types.ts';
import { fillIn, labelOf, type SearchLabels } from './words.ts';

/** The column of filters with their counts, and the row of those that are chosen. */
export interface FilterPanel {
  readonly panel: HTMLDetailsElement;
  readonly chosen: HTMLUListElement;
  readonly show: (counts: FacetCounts, filters: Filters) => void;
}

/** Open at first where there is room; the rest opens at a touch or when something in it is chosen. */
const openAtFirst: readonly FilterName[] = ['type', 'kind', 'district'];
const roomy = '(min-width: 1024px)';

/** Builds the filters; `onToggle` is told of each touch, `onClear` when all are to go. */
export function buildFilterPanel(
  labels: SearchLabels,
  onToggle: (name: FilterName, value: string) => void,
  onClear: () => void,
): FilterPanel {
  const { words } = labels;
  const isRoomy = matchMedia(roomy).matches;
  const heading = element('summary', {}, words.filters);
  const groups = element('div', {});
  const panel = element('details', { class: 'filters', open: isRoomy, hidden: true }, heading, groups);
  const chosen = element('ul', { class: 'btns chosen' });
  const open = new Set<FilterName>(isRoomy ? openAtFirst : []);

  const choiceOf = (name: FilterName, value: string, count: number, checked: boolean): HTMLLIElement => {
    // The address says what is chosen; a browser that kept a hundred boxes as well would take its time for every step in the history.
    const box = element('input', { type: 'checkbox', name, value, autocomplete: 'off' });
    box.checked = checked;
    box.addEventListener('change', () => onToggle(name, value));
    return element(
      'li',
      {},
      element('label', {}, box, element('span', {}, labelOf(labels, name, value)), element('small', {}, String(count))),
    );
  };
  const groupOf = (name: FilterName, counts: Readonly<Record<string, number>>, set: readonly string[]): HTMLElement[] => {
    const left = new Map(Object.entries(counts).filter(([, count]) => count > 0));
    for (const value of set) left.set(value, left.get(value) ?? 0);
    if (left.size === 0) return [];
    if (set.length > 0) open.add(name);
    const values = [...left].sort(([, a], [, b]) => b - a);
    const title = words.filterNames[name];
    const choices = element('ul', {}, ...values.map(([value, n]) => choiceOf(name, value, n, set.includes(value))));
    const list = element('div', { role: 'group', 'aria-label': title }, choices);
    const group = element('details', { open: open.has(name) }, element('summary', {}, title), list);
    group.addEventListener('toggle', () => (group.open ? open.add(name) : open.delete(name)));
    return [group];
  };
  const chipOf = (name: FilterName, value: string): HTMLLIElement => {
    const label = labelOf(labels, name, value);
    const button = element('button', { type: 'button', class: 'btn chip', 'aria-label': fillIn(words.removeFilter, { label }) }, label);
    button.addEventListener('click', () => onToggle(name, value));
    return element('li', {}, button);
  };

  return {
    panel,
    chosen,
    show(counts, filters) {
      const focused = document.activeElement;
      const key =
        focused instanceof HTMLInputElement && groups.contains(focused) ? `[name="${focused.name}"][value="${focused.value}"]` : null;
      const hadChip = chosen.contains(focused);
      groups.replaceChildren(...searchFilters.flatMap((name) => groupOf(name, counts[name], filters[name] ?? [])));
      const chips = searchFilters.flatMap((name) => (filters[name] ?? []).map((value) => chipOf(name, value)));
      const clear = element('button', { type: 'button', class: 'btn' }, words.clearFilters);
      clear.addEventListener('click', onClear);
      chosen.replaceChildren(...chips, ...(chips.length > 1 ? [element('li', {}, clear)] : []));
      chosen.hidden = chips.length === 0;
      heading.replaceChildren(chips.length === 0 ? words.filters : fillIn(words.filtersChosen, { n: chips.length }));
      panel.hidden = groups.childElementCount === 0;
      // What had the focus was built anew; without this the keyboard would be thrown back to the top.
      if (key !== null) groups.querySelector<HTMLInputElement>(key)?.focus();
      else if (hadChip) (chosen.querySelector('button') ?? heading).focus();
    },
  };
}
