import { type Outcome, score } from '../../../src/tests/search/evaluate.ts';
import type { Costs } from './measure.ts';
import { reported, type Timing, undisturbedShare } from './stolen-time.ts';

/** The value below which the given share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

/** Rows of cells as a table of equal columns, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2))).join(''),
    )
    .join('\n');
}

/** Undisturbed times as "median / nine in ten". */
export function timesText(times: readonly Timing[]): string {
  const milliseconds = reported(times);
  return `${median(milliseconds).toFixed(0)} / ${quantile(milliseconds, 0.9).toFixed(0)}`;
}

/** One engine's line in the comparison. */
export interface EngineFigures {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  readonly costs: Costs;
}

/** Engines side by side: quality, kilobytes of the first and (median) of later queries, milliseconds (median / nine in ten). */
export function engineTable(engines: readonly EngineFigures[]): string {
  return table([
    ['engine', 'recall@10', 'MRR', 'held recall', 'held MRR', 'first kB', 'most kB', 'later kB', 'first ms', 'later ms', 'undisturbed'],
    ...engines.map(({ name, outcomes, costs }) => {
      const all = score(outcomes);
      const held = score(outcomes.filter(({ query }) => query.held));
      return [
        name,
        all.recall.toFixed(3),
        all.reciprocalRank.toFixed(3),
        held.count === 0 ? '-' : held.recall.toFixed(3),
        held.count === 0 ? '-' : held.reciprocalRank.toFixed(3),
        kilobytes(median(costs.firstBytes)),
        kilobytes(Math.max(0, ...costs.firstBytes)),
        kilobytes(median(costs.laterBytes)),
        timesText(costs.firstTimes),
        timesText(costs.laterTimes),
        `${undisturbedShare(costs.firstTimes)}, ${undisturbedShare(costs.laterTimes)}`,
      ];
    }),
  ]);
}
