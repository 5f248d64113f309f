import type { MarkShape } from '../../domain/map/point-source.ts';
import { element } from '../search/element.ts';
import type { MarkWords } from './words-marks.ts';

/** A kind of venue with the number that choosing it would leave. */
export interface LegendKind {
  readonly value: string;
  readonly label: string;
  readonly mark: MarkShape;
  readonly count: number;
}

/** The legend that is also the filter by kind. */
export interface Legend {
  readonly root: HTMLDetailsElement;
  /** Shows the kinds in their order; none chosen means that all are shown. */
  readonly show: (kinds: readonly LegendKind[], chosen: readonly string[]) => void;
}

/** Open at first where there is room. */
const roomy = '(min-width: 1024px)';

/** Builds the legend; `onToggle` is told of each kind pressed, `onAll` when all are to be shown again. */
export function buildLegend(words: MarkWords, onToggle: (kind: string) => void, onAll: () => void): Legend {
  const kinds = element('div', { role: 'group', 'aria-label': words.legendKinds });
  const all = element('button', { type: 'button', class: 'legend-kind legend-all', 'aria-pressed': 'true' }, words.legendAll);
  const buttons = new Map<string, HTMLButtonElement>();
  all.addEventListener('click', onAll);

  const buttonOf = ({ value, mark, label }: LegendKind): HTMLButtonElement => {
    const known = buttons.get(value);
    if (known) return known;
    const shape = element('span', { class: `mark mark-${mark}`, 'aria-hidden': 'true' });
    const made = element('button', { type: 'button', class: 'legend-kind' }, shape, element('span', {}, label), element('small'));
    made.addEventListener('click', () => onToggle(value));
    buttons.set(value, made);
    return made;
  };
  return {
    root: element(
      'details',
      { class: 'map-legend', open: matchMedia(roomy).matches },
      element('summary', {}, words.legendTitle),
      element('p', { class: 'note' }, words.legendNote),
      kinds,
      explained(words),
    ),
    show(rows, chosen) {
      all.setAttribute('aria-pressed', String(chosen.length === 0));
      const wanted = rows.filter(({ value, count }) => count > 0 || chosen.includes(value));
      const items = wanted.map((row) => {
        const button = buttonOf(row);
        button.setAttribute('aria-pressed', String(chosen.includes(row.value)));
        button.querySelector('small')?.replaceChildren(String(row.count));
        return button;
      });
      const rowsNow = [all, ...items];
      // Moving a button that has the focus would take the focus from it.
      if (rowsNow.length !== kinds.children.length || rowsNow.some((row, index) => kinds.children[index] !== row)) refill(kinds, rowsNow);
    },
  };
}

function refill(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const hadFocus = focused instanceof HTMLElement && list.contains(focused) ? focused : undefined;
  list.replaceChildren(...rows);
  if (hadFocus) (hadFocus.isConnected ? hadFocus : list.querySelector('button'))?.focus();
}

/** The marks that are no kind. */
function explained(words: MarkWords): HTMLElement {
  const rows = [
    ['cluster', words.legendCluster],
    ['stack', words.legendStack],
    ['area', words.legendArea],
  ] as const;
  const sampleOf = (shape: string): HTMLElement =>
    element('span', { class: `legend-sample map-mark-${shape}`, 'aria-hidden': 'true' }, element('span', {}, '3'));
  return element(
    'ul',
    { class: 'legend-signs' },
    ...rows.map(([shape, text]) => element('li', {}, sampleOf(shape), element('span', {}, text))),
  );
}
