/**
 * Words or characters that repeat those of another text: in their stead stands one character for where the run begins there and how
 * long it is. These marks are of the private use area, which no name has.
 */
const first = 0xe000;
const mostWords = 16;
const mostPlaces = 32;
const last = first + mostPlaces * mostWords - 1;

/** A run of words or characters of the other text. */
export interface WordRun {
  readonly place: number;
  readonly count: number;
}

/** Finds one of these marks; has no state, as it is not global. */
export const wordRunMark = /[\ue000-\ue1ff]/;

/** The character for a run; null for one that is too far or too long to have one. */
export function markOf({ place, count }: WordRun): string | null {
  if (place >= mostPlaces || count < 1 || count > mostWords) return null;
  return String.fromCharCode(first + place * mostWords + count - 1);
}

/** The run that a character stands for; null for any other character. */
export function runOf(mark: string): WordRun | null {
  const code = mark.charCodeAt(0);
  if (!(code >= first && code <= last)) return null;
  return { place: Math.floor((code - first) / mostWords), count: 1 + ((code - first) % mostWords) };
}

/** The places of a text in the order in which the next run is likely to begin: on from the last one, then from the start. */
export function placesFrom(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => (start + index) % length);
}
