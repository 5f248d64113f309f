import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** How long something took, and the share of the processors' time that the host of this virtual machine gave to others meanwhile. */
export interface Timing {
  readonly milliseconds: number;
  readonly stolen: number;
}

const jiffyMilliseconds = 10;
/** Up to this share a time is called undisturbed; the system counts in steps of 10 ms. */
const mostStolen = 0.05;

/** The column "steal" of the first line of /proc/stat, in milliseconds over all processors; 0 where the line has none. */
export function stolenIn(stat: string): number {
  const line = /^cpu\s(.*)$/m.exec(stat)?.[1] ?? '';
  return Number(line.trim().split(/\s+/)[7] ?? 0) * jiffyMilliseconds;
}

function stolenSoFar(): number {
  try {
    return stolenIn(readFileSync('/proc/stat', 'utf8'));
  } catch {
    // Only Linux tells.
    return 0;
  }
}

/** Does some work that tells its own milliseconds, and notes what was stolen while it ran. */
export async function timed<Value extends { readonly milliseconds: number }>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly timing: Timing }> {
  const before = stolenSoFar();
  const started = performance.now();
  const value = await work();
  const available = (performance.now() - started) * availableParallelism();
  return { value, timing: { milliseconds: value.milliseconds, stolen: Math.min(1, (stolenSoFar() - before) / Math.max(available, 1)) } };
}

/** Milliseconds of the times during which the processors were this machine's own. */
export const undisturbed = (times: readonly Timing[]): number[] =>
  times.flatMap(({ milliseconds, stolen }) => (stolen <= mostStolen ? [milliseconds] : []));

/** The milliseconds to report: the undisturbed ones, or all where there is none. */
export function reported(times: readonly Timing[]): number[] {
  const own = undisturbed(times);
  return own.length > 0 ? own : times.map(({ milliseconds }) => milliseconds);
}

/** How many of the times were undisturbed, as "18 of 60". */
export const undisturbedShare = (times: readonly Timing[]): string => `${undisturbed(times).length} of ${times.length}`;
