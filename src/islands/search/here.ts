import type { Position } from '../../domain/geo.ts';
import { fetchBuilt } from './built-files.ts';

const mostMinutesOld = 5;
const patienceSeconds = 15;

let positions: Promise<ReadonlyMap<string, Position>> | undefined;

/** Where the visitor is, asked of the browser and kept in this page alone; rejects when it is refused or not known. */
export const findHere = (): Promise<Position> =>
  new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.longitude, coords.latitude]),
      (error) => reject(new Error(error.message)),
      { maximumAge: mostMinutesOld * 60_000, timeout: patienceSeconds * 1000 },
    );
  });

/** Has the visitor allowed this site the position before, so that asking for it opens no question? */
export async function isHereAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}

/** The exact places of the results by ref, loaded once. */
export function exactPlaces(): Promise<ReadonlyMap<string, Position>> {
  positions ??= fetchBuilt<Readonly<Record<string, Position>>>('positions.json')
    .then((places) => new Map(Object.entries(places)))
    .catch((error: unknown) => {
      positions = undefined;
      throw error;
    });
  return positions;
}
