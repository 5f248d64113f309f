import { type DayButtons, openDayButtons } from '../plan/day-buttons.ts';
import type { DayButtonWords } from '../../domain/plan/day-words.ts';
import { element, langOf } from '../search/element.ts';
import type { BaseMap } from './base-map.ts';
import { aboutEntry, type MarkItem } from './mark-item.ts';
import type { MarkEntry } from './mark-types.ts';
import type { MarkWords } from './words-marks.ts';

/** What a popup says: one place, or a list of them. */
export interface PopupContent {
  readonly title: string;
  /** The place; null for lists, and for stops without a page. */
  readonly ref: string | null;
  /** Page of the place; null for lists, and for stops without a page. */
  readonly url: string | null;
  readonly about: string;
  readonly note: string | null;
  readonly members: readonly MarkEntry[];
}

/** The popup of a mark: beside it where there is room, at the foot of the map on phones. */
export interface MarkPopup {
  readonly root: HTMLElement;
  readonly open: (item: MarkItem, content: PopupContent) => void;
  /** The mark it was opened from; undefined while closed. */
  readonly item: () => MarkItem | undefined;
  readonly place: () => void;
  /** Closes it; the focus is to go back to its mark if it was in the popup. */
  readonly close: () => void;
}

const sheetPixels = 560;
const gapPixels = 32;
const edgePixels = 8;
let popups = 0;

/** Builds the popup, hidden at first; `onClose` is told the mark and whether the focus was inside. */
export function buildMarkPopup(
  map: BaseMap,
  words: MarkWords,
  dayWords: DayButtonWords,
  onClose: (item: MarkItem, hadFocus: boolean) => void,
): MarkPopup {
  popups += 1;
  const titleId = `map-popup-${popups}`;
  const body = element('div', { class: 'map-popup-body' });
  const shut = element('button', { type: 'button', class: 'map-button map-popup-close', 'aria-label': words.popupClose }, '×');
  const root = element('div', { class: 'map-popup', role: 'dialog', 'aria-labelledby': titleId, tabindex: '-1', hidden: true }, body, shut);
  const day = openDayButtons(body, dayWords);
  root.append(day.said);
  let opened: MarkItem | undefined;

  const place = (): void => {
    if (!opened) return;
    const { width, height } = map.view();
    root.classList.toggle('is-sheet', width < sheetPixels);
    if (width < sheetPixels) {
      root.style.transform = '';
      return;
    }
    const [markX, markY] = map.project(opened.position);
    const [x, y] = [markX + opened.offset[0], markY + opened.offset[1]];
    const [wide, high] = [root.offsetWidth, root.offsetHeight];
    const above = y - gapPixels - high;
    const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
    const left = x - wide / 2;
    const top = above < edgePixels ? y + gapPixels : above;
    // While its mark is seen the popup stays inside the map; then it leaves together with the mark.
    const [toX, toY] = isSeen ? [within(left, width - wide), within(top, height - high)] : [left, top];
    root.style.transform = `translate(${Math.round(toX)}px, ${Math.round(toY)}px)`;
  };
  const close = (): void => {
    if (!opened) return;
    const [item, hadFocus] = [opened, root.contains(document.activeElement)];
    opened = undefined;
    root.hidden = true;
    onClose(item, hadFocus);
  };
  shut.addEventListener('click', close);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });

  return {
    root,
    place,
    close,
    item: () => opened,
    open(item, content) {
      opened = item;
      body.replaceChildren(...partsOf(content, titleId, words, day));
      root.hidden = false;
      body.scrollTop = 0;
      place();
      root.focus({ preventScroll: true });
    },
  };
}

const within = (value: number, most: number): number => Math.max(edgePixels, Math.min(most - edgePixels, value));

function partsOf(
  { title, ref, url, about, note, members }: PopupContent,
  titleId: string,
  words: MarkWords,
  day: DayButtons,
): HTMLElement[] {
  const addOf = (place: string, name: string): HTMLElement => {
    const button = day.make();
    day.fill(button, place, name);
    return button;
  };
  const name = url === null ? element('span', {}, title) : element('a', { href: url }, title);
  const heading = element('p', { class: 'map-popup-name', id: titleId, lang: langOf(title) }, name);
  const lines = [about, note ?? ''].filter((line) => line !== '').map((line) => element('p', {}, line));
  const rows = members.map((member) =>
    element(
      'li',
      {},
      element('span', { class: `mark mark-${member.mark}`, 'aria-hidden': 'true' }),
      element('a', { href: member.url, lang: langOf(member.title) }, member.title),
      element('small', {}, aboutEntry(member, words)),
      addOf(member.ref, member.title),
    ),
  );
  const add = ref === null ? [] : [element('p', {}, addOf(ref, title))];
  return [heading, ...lines, ...add, ...(rows.length === 0 ? [] : [element('ul', {}, ...rows)])];
}
