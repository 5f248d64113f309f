import { openDayButtons } from '../plan/day-buttons.ts';
import { afterPaint } from './after-paint.ts';
import type { Placed } from './distance-order.ts';
import { element, langOf, markedText, plainText } from './element.ts';
import { pageStep } from './query-state.ts';
import type { SearchHit } from './session-types.ts';
import { aboutText, distanceText, fillIn, type SearchLabels } from './words.ts';

/** A hit with its distance; undefined where nothing is sorted by distance. */
export type Row = Placed<SearchHit> | { readonly item: SearchHit; readonly meters?: undefined };

/** The list of results; rows are drawn in steps, and excerpts fetched when their row comes near the screen. */
export interface ResultList {
  readonly list: HTMLOListElement;
  /** What is said of the buttons in it. */
  readonly said: HTMLElement;
  /** Draws the first `count` rows anew. */
  readonly show: (rows: readonly Row[], count: number) => void;
  /** Draws further rows up to `count` and puts the focus on the first of them. */
  readonly extend: (rows: readonly Row[], count: number) => void;
}

const excerptMargin = '200px 0px';
/** So many rows are more than a screen; the others of the first step follow after these have been drawn. */
const rowsAtOnce = 12;

/** Builds the empty list. */
export function buildResultList(labels: SearchLabels): ResultList {
  const { words, marks } = labels;
  const list = element('ol', { class: 'places plain results', 'data-search-state': 'loading' });
  const day = openDayButtons(list, labels.day);
  const hits = new WeakMap<Element, SearchHit>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        void addExcerpt(target, hits.get(target));
      }
    },
    { rootMargin: excerptMargin },
  );
  const placeOf = ({ meters }: Row): string[] => {
    if (meters === undefined) return [];
    return [meters === null ? words.noPlace : fillIn(words.away, { d: distanceText(words, meters) })];
  };
  const rowOf = (row: Row): HTMLLIElement => {
    const { ref, url, title, kind } = row.item;
    const link = element('a', { href: url, lang: langOf(plainText(title)) }, ...markedText(title));
    const made = element(
      'li',
      { 'data-result': ref },
      element('span', { class: `row-mark mark mark-${marks[kind] ?? 'none'}`, 'aria-hidden': 'true' }),
      element('h3', { class: 'song' }, link),
      element('p', {}, [aboutText(labels, row.item), ...placeOf(row)].join(' · ')),
    );
    if (/^(?:venue|walk)\//.test(ref)) {
      const button = day.make();
      day.fill(button, ref, plainText(title));
      made.append(button);
    }
    hits.set(made, row.item);
    watcher.observe(made);
    return made;
  };
  /** Counts the lists shown, so that rows of one before are not added to the next. */
  let turn = 0;
  const addUpTo = (rows: readonly Row[], count: number): void => list.append(...rows.slice(list.childElementCount, count).map(rowOf));
  return {
    list,
    said: day.said,
    show(rows, count) {
      watcher.disconnect();
      const mine = (turn += 1);
      // On the way back the page is as long as it was, at once.
      const first = count > pageStep ? count : rowsAtOnce;
      list.replaceChildren(...rows.slice(0, Math.min(first, count)).map(rowOf));
      if (first < count)
        afterPaint(() => {
          if (mine === turn) addUpTo(rows, count);
        });
    },
    extend(rows, count) {
      turn += 1;
      const before = list.childElementCount;
      addUpTo(rows, count);
      list.children[before]?.querySelector('a')?.focus();
    },
  };
}

/** An excerpt that does not come leaves its row as it is: name, kind and district are there. */
async function addExcerpt(row: Element, hit: SearchHit | undefined): Promise<void> {
  const parts = await hit?.excerpt().catch(() => []);
  if (parts !== undefined && parts.length > 0) row.append(element('p', { class: 'excerpt' }, ...markedText(parts)));
}
