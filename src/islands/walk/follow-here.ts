import { distanceMeters, type Position } from '../../domain/geo.ts';
import { unpackStops } from '../../domain/map/walk-stops.ts';
import { element } from '../search/element.ts';
import { findHere } from '../search/here.ts';
import { fillIn } from '../search/words.ts';
import { distanceText, type Speaker } from './say.ts';
import type { WalkTimeWords } from './words.ts';

/** The stop nearest to the visitor; it is kept in this page alone and never written anywhere. */
export interface NearestStop {
  /** In the official order, from 1. */
  readonly number: number;
  readonly straightMeters: number;
  /** How well the device knows where it is; null where it does not say. */
  readonly accuracyMeters: number | null;
}

/** The button that starts from where one stands, the one that stops following, and what is said. */
export interface FollowHere {
  readonly panel: HTMLElement;
  /** Shows the nearest stop with the minutes to it. */
  readonly show: (speaker: Speaker, near: NearestStop, name: string, minutes: number) => void;
  /** Forgets the position and stops following. */
  readonly forget: () => void;
}

const vagueMeters = 150;

/** The stops of the page that have a real position; its map has them too. */
export const placedStops = (): readonly { readonly number: number; readonly position: Position }[] =>
  unpackStops(document.querySelector<HTMLElement>('[data-map-stops]')?.dataset['mapStops'] ?? '').filter((stop) => !stop.isApproximate);

/** Builds the buttons; the position is asked for by the first of them alone, and followed only while the page is in sight. */
export function buildFollowHere(words: WalkTimeWords, found: (near: NearestStop) => void): FollowHere {
  const stops = placedStops();
  const start = element('button', { type: 'button', class: 'btn' }, words.here);
  const stop = element('button', { type: 'button', class: 'btn', hidden: true }, words.hereStop);
  const said = element('p', { role: 'status' });
  const detail = element('p', { class: 'note' });
  let watch: number | undefined;
  let isFollowing = false;

  const meet = (position: Position, accuracyMeters: number | null): void => {
    const near = nearestOf(stops, position);
    if (near !== undefined) found({ ...near, accuracyMeters });
  };
  const listen = (): void => {
    watch ??= navigator.geolocation.watchPosition(
      ({ coords }) => meet([coords.longitude, coords.latitude], coords.accuracy),
      () => undefined,
      { enableHighAccuracy: true, maximumAge: 15_000 },
    );
  };
  const rest = (): void => {
    if (watch !== undefined) navigator.geolocation.clearWatch(watch);
    watch = undefined;
  };
  const setFollowing = (follows: boolean): void => {
    isFollowing = follows;
    stop.hidden = !follows;
    if (follows) listen();
    else rest();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) rest();
    else if (isFollowing) listen();
  });
  const begin = async (): Promise<void> => {
    tell(said, words.locating);
    try {
      meet(await findHere(), null);
      setFollowing(true);
    } catch {
      setFollowing(false);
      tell(said, words.hereFailed);
    }
  };
  start.addEventListener('click', () => void begin());
  stop.addEventListener('click', () => {
    setFollowing(false);
    tell(said, words.hereStopped);
    start.focus();
  });
  const show: FollowHere['show'] = (speaker, near, name, minutes) => {
    tell(said, fillIn(words.hereFound, { n: near.number, name }));
    const vague = near.accuracyMeters !== null && near.accuracyMeters > vagueMeters;
    tell(
      detail,
      fillIn(words.hereFar, { distance: distanceText(speaker, near.straightMeters), minutes }) +
        (vague ? ` ${fillIn(words.hereVague, { distance: distanceText(speaker, near.accuracyMeters) })}` : ''),
    );
  };
  const forget = (): void => {
    setFollowing(false);
    tell(said, '');
    tell(detail, '');
  };
  const panel = element(
    'div',
    { class: 'follow-here' },
    element('p', { class: 'btns' }, start, stop),
    said,
    detail,
    element('p', { class: 'note' }, words.hereNote),
  );
  panel.hidden = stops.length === 0 || !('geolocation' in navigator);
  return { panel, show, forget };
}

/** Writes a text only where it changed, so that a live region does not repeat itself. */
function tell(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function nearestOf(stops: ReturnType<typeof placedStops>, here: Position): { number: number; straightMeters: number } | undefined {
  const [first, ...others] = stops.map(({ number, position }) => ({ number, straightMeters: distanceMeters(here, position) }));
  return first && others.reduce((best, next) => (next.straightMeters < best.straightMeters ? next : best), first);
}
