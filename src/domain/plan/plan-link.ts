import type { Pace } from '../map/near.ts';

/** A stop as a link or the browser's storage keeps it. */
export interface PlannedStop {
  /** `codeOf` the venue's id. */
  readonly code: string;
  /** Minutes of the stay as the visitor set it; null for the usual ones of its kind. */
  readonly dwellMinutes: number | null;
}

/** A day as it is kept and sent: nothing in it but stops, times and choices. */
export interface Plan {
  readonly stops: readonly PlannedStop[];
  /** Arrival at the first stop, in local minutes; null where none is chosen yet. */
  readonly startsAt: number | null;
  readonly pace: Pace;
  readonly isFirstFixed: boolean;
  readonly isLastFixed: boolean;
  readonly budgetMinutes: number | null;
}

/** What is wrong with a text that should be a plan: nothing in it, written by a newer site, or cut off or changed on its way. */
export type PlanFault = 'empty' | 'newer' | 'damaged';

/** A plan out of a link. With a fault it holds what could still be read, which may be nothing. */
export interface DecodedPlan {
  readonly plan: Plan;
  readonly fault: PlanFault | null;
}

/** A day without stops. */
export const emptyPlan: Plan = { stops: [], startsAt: null, pace: 'adult', isFirstFixed: false, isLastFixed: false, budgetMinutes: null };

/** More stops than anyone sees in a day; a link with more is not one of ours. */
export const mostStops = 40;
export const longestDwellMinutes = 720;

const version = '1';
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codeLength = 6;
/** Start (5), flags (1) and budget (2). */
const headLength = 8;
const stopLength = codeLength + 2;
const checkLength = 2;

/** A whole number as so many characters that are safe in a fragment, six bits each. */
function written(value: number, length: number): string {
  let text = '';
  for (let rest = value, place = 0; place < length; place += 1, rest = Math.floor(rest / 64)) text = (digits[rest % 64] ?? 'A') + text;
  return text;
}

/** The number in a text; null where a character does not belong. */
function read(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return value;
}

/** FNV-1a with a seed, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return (value ^ (value >>> 15)) >>> 0;
}

/** A venue's id in six characters (36 bits of two hashes); the build checks that no two venues share one. */
export const codeOf = (id: string): string => written(hash(id, 0x811c9dc5) % 2 ** 18, 3) + written(hash(id, 0x1b873593) % 2 ** 18, 3);

/** The ids among these whose codes clash with another's, in pairs; empty if all is well. */
export function clashingCodes(ids: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  return ids.flatMap((id) => {
    const other = seen.get(codeOf(id));
    seen.set(codeOf(id), id);
    return other === undefined || other === id ? [] : [[other, id] as const];
  });
}

const flagsOf = ({ pace, isFirstFixed, isLastFixed }: Plan): number =>
  (pace === 'elder' ? 1 : 0) + (isFirstFixed ? 2 : 0) + (isLastFixed ? 4 : 0);

/** A plan as the fragment of a link (without #), about eight characters a stop; the last two tell whether it arrived whole. */
export function encodePlan(plan: Plan): string {
  const stops = plan.stops
    .slice(0, mostStops)
    .map(({ code, dwellMinutes }) => code + written(dwellMinutes === null ? 0 : dwellMinutes + 1, 2));
  const head =
    written(plan.startsAt === null ? 0 : plan.startsAt + 1, 5) + written(flagsOf(plan), 1) + written((plan.budgetMinutes ?? -1) + 1, 2);
  const body = version + head + stops.join('');
  return body + written(hash(body, 0x811c9dc5) % 4096, checkLength);
}

/** Reads a fragment, with or without #. Never throws; whatever cannot be read is left out and said. */
export function decodePlan(fragment: string): DecodedPlan {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return { plan: emptyPlan, fault: 'empty' };
  if (/^[2-9][\w-]*$/.test(text)) return { plan: emptyPlan, fault: 'newer' };
  const body = text.slice(0, -checkLength);
  const isWhole =
    text.startsWith(version) &&
    (body.length - 1 - headLength) % stopLength === 0 &&
    body.length <= 1 + headLength + mostStops * stopLength &&
    written(hash(body, 0x811c9dc5) % 4096, checkLength) === text.slice(-checkLength);
  // Of a damaged link the stops that are still whole are offered; no visitor would want to look them all up again.
  const plan = planIn((isWhole ? body : text).slice(1));
  if (!isWhole) return { plan: text.startsWith(version) ? plan : emptyPlan, fault: 'damaged' };
  return { plan, fault: plan.stops.length === 0 ? 'empty' : null };
}

function planIn(text: string): Plan {
  const startsAt = read(text.slice(0, 5)) ?? 0;
  const flags = read(text.slice(5, 6)) ?? 0;
  const budget = read(text.slice(6, headLength)) ?? 0;
  return {
    stops: stopsIn(text.slice(headLength)),
    startsAt: startsAt === 0 || text.length < headLength ? null : startsAt - 1,
    pace: (flags & 1) === 1 ? 'elder' : 'adult',
    isFirstFixed: (flags & 2) === 2,
    isLastFixed: (flags & 4) === 4,
    budgetMinutes: budget === 0 ? null : budget - 1,
  };
}

function stopsIn(text: string): readonly PlannedStop[] {
  const count = Math.min(mostStops, Math.floor(text.length / stopLength));
  return Array.from({ length: count }, (_, at) => text.slice(at * stopLength, (at + 1) * stopLength)).flatMap((stop) => {
    const code = stop.slice(0, codeLength);
    const dwell = read(stop.slice(codeLength));
    if (read(code) === null || dwell === null) return [];
    return [{ code, dwellMinutes: dwell === 0 ? null : Math.min(longestDwellMinutes, dwell - 1) }];
  });
}
