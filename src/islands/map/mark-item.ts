import type { Position } from '../../domain/geo.ts';
import type { MapMark, MarkShape } from '../../domain/map/point-source.ts';
import type { Offset } from '../../domain/map/stack-spread.ts';
import { countOf, fillIn } from '../search/words.ts';
import type { MarkEntry, WalkStop } from './mark-types.ts';
import type { MarkWords } from './words-marks.ts';

/** What a mark does when it is pressed decides its type. */
export type MarkItem = { readonly key: string; readonly position: Position; readonly offset: Offset; readonly look: MarkLook } & (
  | { readonly type: 'place'; readonly entry: number | null; readonly note: string | null }
  | { readonly type: 'stack'; readonly entries: readonly number[] }
  | { readonly type: 'area'; readonly entries: readonly number[] }
  | { readonly type: 'cluster'; readonly bounds: () => readonly [Position, Position] }
);

/** How a mark looks and what it says. */
export interface MarkLook {
  /** Class of the shape. */
  readonly shape: MarkShape | 'cluster' | 'stack' | 'area' | 'stop' | 'stop-approx';
  /** The number on it; '' for none. */
  readonly digits: string;
  readonly title: string;
  /** A line under the title of the preview. */
  readonly about: string;
}

/** What items are made with. */
export interface ItemMaker {
  readonly markItem: (mark: MapMark) => MarkItem;
  readonly placeItem: (entry: number, position: Position, key: string, offset?: Offset) => MarkItem;
  readonly stopItem: (stop: WalkStop) => MarkItem;
}

const still: Offset = [0, 0];

/** What the reader of a mark hears: its title and what it is. */
export const spokenName = ({ title, about }: MarkLook, words: MarkWords): string => (about === '' ? title : title + words.markJoin + about);

/** The kind, district, state and distance of a venue in one line. */
export const aboutEntry = ({ kind, district, state, distance }: MarkEntry, words: MarkWords): string =>
  [kind, district, state, distance].filter((part) => part !== undefined && part !== '').join(words.markJoin);

/** Makes items of marks; words and names come from outside. */
export function buildItemMaker(entryOf: (entry: number) => MarkEntry, areaName: (id: string) => string, words: MarkWords): ItemMaker {
  const compact = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact', maximumFractionDigits: 1 });
  const digitsOf = (count: number): string => (count < 10_000 ? String(count) : compact.format(count));
  const placeItem: ItemMaker['placeItem'] = (entry, position, key, offset = still) => {
    const venue = entryOf(entry);
    const look = { shape: venue.mark, digits: '', title: venue.title, about: aboutEntry(venue, words) };
    return { type: 'place', key, position, offset, look, entry, note: null };
  };
  const areaTitle = (ids: readonly string[]): string => {
    const area = areaName(ids[0] ?? '');
    return ids.length < 2 ? area : countOf(words.markAreas, ids.length - 1, { area, all: ids.length });
  };

  return {
    placeItem,
    markItem(mark) {
      const { key, position } = mark;
      const shared = { key, position, offset: still };
      if (mark.type === 'point') return placeItem(mark.point.entry, position, key);
      if (mark.type === 'cluster') {
        const look = { shape: mark.type, digits: digitsOf(mark.count), title: countOf(words.markCluster, mark.count), about: '' };
        return { ...shared, type: mark.type, look, bounds: () => mark.bounds };
      }
      const count = mark.type === 'area' ? mark.count : mark.entries.length;
      const [title, about] =
        mark.type === 'stack' ? [countOf(words.markStack, count), ''] : [areaTitle(mark.ids), countOf(words.markArea, count)];
      return { ...shared, type: mark.type, look: { shape: mark.type, digits: digitsOf(count), title, about }, entries: mark.entries };
    },
    stopItem({ number, position, entry, title, isApproximate }) {
      const look = {
        shape: isApproximate ? ('stop-approx' as const) : ('stop' as const),
        digits: String(number),
        title: fillIn(words.markStop, { n: number }) + words.markJoin + title,
        about: isApproximate ? words.markAreaOnly : '',
      };
      const note = isApproximate ? words.popupStopNote : null;
      return { type: 'place', key: `stop${number}`, position, offset: still, look, entry, note };
    },
  };
}

/** The venues that a mark stands for; a cluster does not say. */
export function entriesOf(item: MarkItem): readonly number[] {
  if (item.type === 'cluster') return [];
  if (item.type === 'place') return item.entry === null ? [] : [item.entry];
  return item.entries;
}
