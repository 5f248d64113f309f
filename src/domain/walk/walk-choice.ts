import { formatLocalTime, parseLocalTime } from '../shanghai-time.ts';
import type { WalkPart } from './timed-walk.ts';

/** All that the visitor chose for a walk; a link holds it in its fragment, and never a position. */
export interface WalkChoice extends WalkPart {
  /** Start in local minutes; null for now. */
  readonly at: number | null;
}

/** What holds until something is chosen. */
export const plainChoice: WalkChoice = { at: null, pace: 'adult', first: null, isReversed: false, minutes: null };

const mostMinutes = 1440;
const names = ['at', 'pace', 'from', 'back', 'min'];

const wholeBetween = (text: string | null, least: number, most: number): number | null => {
  const number = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
};

/** Reads the fragment of an address, with its `#`, for a walk of `count` stops; null where it names something else, such as `#stop-3`. */
export function readChoice(fragment: string, count: number): WalkChoice | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  if (![...parameters.keys()].every((name) => names.includes(name))) return null;
  return {
    at: parseLocalTime(parameters.get('at') ?? ''),
    pace: parameters.get('pace') === 'elder' ? 'elder' : 'adult',
    first: wholeBetween(parameters.get('from'), 1, count),
    isReversed: parameters.get('back') === '1',
    minutes: wholeBetween(parameters.get('min'), 1, mostMinutes),
  };
}

/** The fragment of a choice, with its `#`; empty for the plain one, and the same choice always gives the same one. */
export function writeChoice({ at, pace, first, isReversed, minutes }: WalkChoice): string {
  const parts = [
    ...(at === null ? [] : [`at=${formatLocalTime(at)}`]),
    ...(pace === 'adult' ? [] : [`pace=${pace}`]),
    ...(first === null ? [] : [`from=${first}`]),
    ...(isReversed ? ['back=1'] : []),
    ...(minutes === null ? [] : [`min=${minutes}`]),
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
