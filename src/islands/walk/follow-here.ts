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
/** Nobody walks farther than this to the first stop. */
const farMeters = 15_000;

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
  const meet = (position: Position, accuracyMeters: number | null): void => {
    const near = nearestOf(stops, position);
    if (near === undefined) return;
    if (near.straightMeters > farMeters) end(words.hereTooFar);
    else found({ ...near, accuracyMeters });
  };
  const watch = watchHere(meet);
  let asked = 0;
  const end = (text: string): void => {
    asked += 1;
    watch.set(false);
    stop.hidden = true;
    tell(said, text);
  };
  const begin = async (): Promise<void> => {
    const mine = (asked += 1);
    tell(said, words.locating);
    const here = await findHere().catch(() => null);
    // Meanwhile the visitor may have chosen a stop.
    if (mine !== asked) return;
    if (here === null) return end(words.hereFailed);
    watch.set(true);
    stop.hidden = false;
    meet(here, null);
  };
  start.addEventListener('click', () => void begin());
  stop.addEventListener('click', () => {
    end(words.hereStopped);
    start.focus();
  });
  const show: FollowHere['show'] = (speaker, near, name, minutes) => {
    if (!stop.hidden) tell(said, fillIn(words.hereFound, { n: near.number, name }));
    tell(detail, distanceWords(speaker, near, minutes));
  };
  const forget = (): void => {
    end('');
    tell(detail, '');
  };
  const buttons = element('p', { class: 'btns' }, start, stop);
  const panel = element('div', { class: 'follow-here' }, buttons, said, detail, element('p', { class: 'note' }, words.hereNote));
  panel.hidden = stops.length === 0 || !('geolocation' in navigator);
  return { panel, show, forget };
}

/** Follows the position while it is set and the page is in sight. */
function watchHere(meet: (position: Position, accuracyMeters: number) => void): { readonly set: (follows: boolean) => void } {
  let watch: number | undefined;
  let isSet = false;
  const update = (): void => {
    if (isSet && !document.hidden)
      watch ??= navigator.geolocation.watchPosition(
        ({ coords }) => meet([coords.longitude, coords.latitude], coords.accuracy),
        () => undefined,
        { enableHighAccuracy: true, maximumAge: 15_000 },
      );
    else if (watch !== undefined) {
      navigator.geolocation.clearWatch(watch);
      watch = undefined;
    }
  };
  document.addEventListener('visibilitychange', update);
  return {
    set: (follows) => {
      isSet = follows;
      update();
    },
  };
}

function distanceWords(speaker: Speaker, { straightMeters, accuracyMeters }: NearestStop, minutes: number): string {
  const { words } = speaker;
  const far = fillIn(words.hereFar, { distance: distanceText(speaker, straightMeters), minutes });
  if (accuracyMeters === null || accuracyMeters <= vagueMeters) return far;
  return `${far} ${fillIn(words.hereVague, { distance: distanceText(speaker, accuracyMeters) })}`;
}

/** Writes a text only where it changed, so that a live region does not repeat itself. */
function tell(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function nearestOf(stops: ReturnType<typeof placedStops>, here: Position): { number: number; straightMeters: number } | undefined {
  const [first, ...others] = stops.map(({ number, position }) => ({ number, straightMeters: distanceMeters(here, position) }));
  return first && others.reduce((best, next) => (next.straightMeters < best.straightMeters ? next : best), first);
}
