import { levelOf } from '../../domain/map/cluster-level.ts';
import type { Position } from '../../domain/geo.ts';
import type { MapMark, PointSource } from '../../domain/map/point-source.ts';
import { spreadOffsets } from '../../domain/map/stack-spread.ts';
import type { DayButtonWords } from '../../domain/plan/day-words.ts';
import { element } from '../search/element.ts';
import { countOf, fillIn } from '../search/words.ts';
import type { BaseMap } from './base-map.ts';
import { buildMapControls } from './map-controls.ts';
import { buildMapSpeech } from './map-speech.ts';
import { buildMarkDrawing, type DrawnMark } from './mark-drawing.ts';
import { buildItemMaker, entriesOf, type MarkItem } from './mark-item.ts';
import { buildMarkListbox } from './mark-listbox.ts';
import { buildMarkPreview } from './mark-preview.ts';
import type { MarkEntry, WalkStop } from './mark-types.ts';
import { watchPointer } from './pointer.ts';
import { buildMarkPopup } from './popup.ts';
import type { Direction } from './steer.ts';
import type { MarkWords } from './words-marks.ts';

/** What the marks are made of and whom they tell. */
export interface MarkLayerOptions {
  readonly entryOf: (entry: number) => MarkEntry;
  /** The name of an area or district by its id. */
  readonly areaName: (id: string) => string;
  readonly words: MarkWords;
  readonly dayWords: DayButtonWords;
  /** A visitor opened a place. */
  readonly onSelect: (entry: number) => void;
  /** How many are in view, after each movement and each new source. */
  readonly onCount: (count: number) => void;
}

/** All marks over a base map, with their popup, the buttons beside them and what is said to screen readers. */
export interface MarkLayer {
  readonly setSource: (source: PointSource) => void;
  readonly select: (entry: number | null) => void;
  readonly setStops: (stops: readonly WalkStop[]) => void;
  /** Draws the marks of a source where nobody sees them: the browser makes code fast once it has run a few times. */
  readonly rehearse: (source: PointSource) => void;
  readonly remove: () => void;
}

/** More members than this open as a list; the spread of so many would cover the map. */
const mostSpread = 12;
/** At this zoom every cluster is resolved. */
const nearZoom = 15;
const clusterPaddingPixels = 56;
const panShare = 0.4;
const panWays: Readonly<Record<Direction, readonly [number, number]>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** Lays the marks over the map; they follow it until `remove`. */
export function buildMarkLayer(map: BaseMap, options: MarkLayerOptions): MarkLayer {
  const { entryOf, words } = options;
  const maker = buildItemMaker(entryOf, options.areaName, words);
  let source: PointSource | undefined;
  let marks: readonly MapMark[] = [];
  let stops: readonly WalkStop[] = [];
  let chosen: number | null = null;
  let spread: { readonly key: string; readonly entries: readonly number[] } | undefined;
  let level = Number.NaN;
  let turn = 0;
  let isRemoved = false;

  const listbox = buildMarkListbox(words, {
    options: () => drawing.inView().map(({ at, option }) => [at, option]),
    middle: () => drawing.middle(),
    close: closeOne,
    leave: () => controls.focus(),
    pan: (direction) => {
      const { width, height } = map.view();
      map.panBy(panWays[direction][0] * width * panShare, panWays[direction][1] * height * panShare);
    },
  });
  const drawing = buildMarkDrawing(map, listbox.root, words);
  const unseen = buildMarkDrawing(map, element('div'), words);
  const preview = buildMarkPreview(map.container);
  const controls = buildMapControls(map, words);
  const speech = buildMapSpeech();
  const popup = buildMarkPopup(map, words, options.dayWords, (item, hadFocus) => {
    const mark = drawing.byKey(item.key);
    if (hadFocus && mark) listbox.focus(mark.option);
    else if (hadFocus) listbox.settle(true);
  });
  const ground = map.container.querySelector('canvas')?.parentElement ?? map.container;
  ground.append(listbox.root);
  map.container.append(listbox.help, preview.root, controls.root, popup.root, speech.root);

  function allItems(): readonly MarkItem[] {
    const items = marks.map(maker.markItem);
    const opened = spread && items.find(({ key }) => key === spread?.key);
    if (spread && opened) {
      const offsets = spreadOffsets(spread.entries.length);
      items.push(...spread.entries.map((entry, n) => maker.placeItem(entry, opened.position, `m${entry}`, offsets[n])));
    }
    items.push(...stops.map(maker.stopItem));
    const alone = chosen === null || items.some((item) => entriesOf(item).includes(chosen ?? -1)) ? undefined : source?.pointOf?.(chosen);
    if (alone) items.push(maker.placeItem(alone.entry, alone.position, `p${alone.entry}`));
    return items;
  }
  function draw(): void {
    const hadFocus = listbox.hasFocus();
    drawing.draw(allItems(), chosen);
    listbox.settle(hadFocus);
    preview.place();
    popup.place();
  }
  function refresh(): void {
    if (!source) return;
    const view = map.view();
    const mine = (turn += 1);
    level = levelOf(view.zoom);
    whenReady(source.marksIn(view), (found) => {
      if (mine !== turn || isRemoved) return;
      marks = found;
      const stack = marks.find(({ key }) => key === spread?.key);
      spread = stack?.type === 'stack' ? { key: stack.key, entries: stack.entries } : undefined;
      draw();
    });
    whenReady(source.shownIn(view), (count) => {
      if (mine !== turn || isRemoved) return;
      const seen = count + drawing.inView().filter(({ item }) => item.key.startsWith('stop')).length;
      options.onCount(seen);
      speech.say('count', seen === 0 ? words.sayNoneInView : countOf(words.sayInView, seen));
    });
  }
  /** Closes what is open, the innermost first; false when nothing was. */
  function closeOne(): boolean {
    if (popup.item()) popup.close();
    else if (spread) closeSpread();
    else if (preview.isShown()) preview.hide(true);
    else return false;
    return true;
  }
  function closeSpread(): void {
    const stack = drawing.byKey(spread?.key ?? '');
    const hadFocus = listbox.hasFocus();
    spread = undefined;
    draw();
    if (stack && hadFocus) listbox.focus(stack.option);
  }
  function press({ item }: DrawnMark): void {
    preview.hide(true);
    if (item.type === 'cluster') zoomInto(map, item.bounds());
    else if (item.type === 'stack' && item.entries.length <= mostSpread) openSpread(item.key, item.entries);
    else if (item.type === 'place') openPlace(item);
    else {
      const note = item.type === 'area' ? words.popupAreaNote : null;
      const members = (item.type === 'area' ? source?.membersOf?.(item.key) : undefined) ?? item.entries;
      whenReady(members, (entries) =>
        popup.open(item, { title: item.look.title, about: item.look.about, ref: null, url: null, note, members: entries.map(entryOf) }),
      );
    }
  }
  function openSpread(key: string, entries: readonly number[]): void {
    if (spread?.key === key) return closeSpread();
    spread = { key, entries };
    popup.close();
    draw();
    const first = drawing.byKey(`m${entries[0]}`);
    if (first) listbox.focus(first.option);
    speech.say('choice', countOf(words.saySpread, entries.length));
  }
  function openPlace(item: MarkItem & { type: 'place' }): void {
    const { url, ref } = item.entry === null ? { url: null, ref: null } : entryOf(item.entry);
    popup.open(item, { title: item.look.title, about: item.look.about, ref, url, note: item.note, members: [] });
    if (item.entry === null) return;
    choose(item.entry);
    options.onSelect(item.entry);
  }
  function choose(entry: number | null): void {
    chosen = entry;
    draw();
  }
  /** A popup about what the new source no longer shows is gone. */
  function closeStale(): void {
    const item = popup.item();
    if (!item) return;
    const now = drawing.byKey(item.key);
    if (now && entriesOf(now.item).length === entriesOf(item).length) return;
    if (item.type === 'place' && item.entry !== null && source?.pointOf?.(item.entry)) return;
    popup.close();
  }

  watchPointer(listbox.root, drawing, preview, press);
  map.onMove(() => {
    if (isRemoved) return;
    if (levelOf(map.view().zoom) !== level) return refresh();
    drawing.place();
    preview.place();
    popup.place();
  });
  map.onMoveEnd(() => {
    if (!isRemoved) refresh();
  });
  map.onClick(() => {
    if (isRemoved) return;
    if (spread) closeSpread();
    popup.close();
  });

  return {
    setSource(next) {
      source = next;
      refresh();
      closeStale();
    },
    select(entry) {
      if (entry === chosen) return;
      choose(entry);
      if (entry !== null) speech.say('choice', fillIn(words.saySelected, { name: entryOf(entry).title }));
    },
    setStops(next) {
      stops = next;
      draw();
    },
    rehearse(next) {
      whenReady(next.marksIn(map.view()), (found) => unseen.draw(found.map(maker.markItem), null));
    },
    remove() {
      isRemoved = true;
      speech.remove();
      for (const part of [listbox.root, listbox.help, preview.root, controls.root, popup.root, speech.root]) part.remove();
    },
  };
}

/** At once where the answer is there already, so that points on hand are drawn in the same frame. A failed answer leaves the marks as they are. */
function whenReady<T>(answer: T | Promise<T>, use: (value: T) => void): void {
  if (answer instanceof Promise) answer.then(use, () => undefined);
  else use(answer);
}

/** Moves so near that the cluster fills the map, and at least one zoom nearer. */
function zoomInto(map: BaseMap, [[west, south], [east, north]]: readonly [Position, Position]): void {
  const { width, height, zoom } = map.view();
  const [left, bottom] = map.project([west, south]);
  const [right, top] = map.project([east, north]);
  const room = 2 * clusterPaddingPixels;
  const fit = Math.log2(Math.min((width - room) / Math.max(1, right - left), (height - room) / Math.max(1, bottom - top)));
  const nearer = Math.min(nearZoom, zoom + Math.max(1, Number.isFinite(fit) ? fit : 1));
  map.moveTo({ center: map.unproject([(left + right) / 2, (top + bottom) / 2]), zoom: nearer });
}
