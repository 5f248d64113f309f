import { distanceMeters, type Position } from '../../domain/geo.ts';
import type { MapState, OriginId } from '../../domain/map/map-state.ts';
import { type Answers, pinOf } from '../../domain/map/shown.ts';
import { openFilter } from '../search/open-choice.ts';
import { isHereAllowed } from '../search/here.ts';
import { pageSession } from '../search/page-session.ts';
import type { WalkStop } from '../../domain/map/walk-stops.ts';
import type { MapData } from './map-data.ts';
import type { OriginState } from './near-me.ts';
import { askHere, type Origins } from './origins.ts';
import { loadWalk } from './walk-choice.ts';

/** What a state leads to: the words searched, the origin found, and what may be said of distances. */
export interface Answered extends Answers {
  readonly originState: OriginState;
  /** Metres from an exact origin to a real position; null for all else. */
  readonly metersOf: (entry: number) => number | null;
  /** Where rings may be drawn around; null where none may. */
  readonly ringCenter: Position | null;
  /** The stops of the walk that is asked for. */
  readonly stops: readonly WalkStop[];
  /** How many places have known hours; null where that does not matter. */
  readonly knownHours: number | null;
}

/** Finds what the address cannot hold; `onAsking` is called while the browser asks the visitor. */
export function openAnswers(data: MapData, origins: Origins, onAsking: () => void) {
  let here: Position | null = null;
  let searched: { readonly text: string; readonly found: readonly number[] } | null = null;

  const search = async (text: string): Promise<readonly number[] | null> => {
    if (text === '') return null;
    if (searched?.text !== text) {
      const { hits } = await pageSession().search(text, { type: ['venue'] });
      searched = { text, found: hits.flatMap(({ ref }) => data.placeOf(ref) ?? []) };
    }
    return searched.found;
  };
  const locate = async (mayAsk: boolean): Promise<OriginState> => {
    if (here !== null) return { type: 'here' };
    // An address that somebody sent must not open the browser's question by itself.
    if (!mayAsk && !(await isHereAllowed())) return { type: 'not-asked' };
    onAsking();
    try {
      here = await askHere();
      return { type: here === null ? 'far' : 'here' };
    } catch {
      return { type: 'failed' };
    }
  };
  const findOrigin = async (from: OriginId | null, mayAsk: boolean): Promise<OriginState> => {
    if (from === null) return { type: 'none' };
    if (from === 'here') return locate(mayAsk);
    try {
      const place = await origins.find(from);
      return place === null ? { type: 'unknown', text: from.slice(from.indexOf(':') + 1) } : { type: 'place', place };
    } catch {
      return { type: 'broken' };
    }
  };
  /** The venues of a walk in its order, those among `meant` where that is not null. */
  const alongWalk = (stops: readonly WalkStop[], meant: readonly number[] | null): readonly number[] => {
    const entries = [...new Set(stops.flatMap(({ venue }) => data.placeOf(`venue/${venue}`) ?? []))];
    const wanted = meant === null ? null : new Set(meant);
    return wanted === null ? entries : entries.filter((entry) => wanted.has(entry));
  };
  return async (state: MapState, mayAsk: boolean): Promise<Answered> => {
    const [meant, originState, open, stops] = await Promise.all([
      search(state.text),
      findOrigin(state.from, mayAsk),
      openFilter(state.open),
      state.walk === null ? [] : loadWalk(state.walk),
    ]);
    const onWalk = state.walk === null ? meant : alongWalk(stops, meant);
    const found = open === null ? onWalk : (onWalk ?? data.byRank).filter((entry) => open.isOpen(data.entries[entry]?.ref ?? ''));
    const origin = originState.type === 'here' ? here : originState.type === 'place' ? originState.place.position : null;
    const isExact = originState.type === 'here' || (originState.type === 'place' && originState.place.accuracy === 'exact');
    const ringCenter = isExact ? origin : null;
    const metersOf = (entry: number): number | null => {
      const pin = pinOf(entry, data.places);
      return pin === null || ringCenter === null ? null : distanceMeters(ringCenter, pin);
    };
    return { found, origin, originState, ringCenter, metersOf, stops, knownHours: open?.known ?? null };
  };
}
