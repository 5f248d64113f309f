import { distanceMeters } from '../../domain/geo.ts';
import { passes } from '../../domain/search/facets.ts';
import { matchNames } from '../../domain/search/match-names.ts';
import type { TextEntry } from '../../domain/search/merge-results.ts';
import { tiers } from '../../domain/search/name-match.ts';
import type { Plan, Rung } from '../../domain/search/plan-query.ts';
import { type SearchData, searchText } from './search-text.ts';

/** Steps are taken until so many entries are found. */
const enough = 10;
/** How far "near" reaches, in metres as the crow flies. */
const reachMeters = 1200;
/** Names that show where a place is. */
const mostAnchors = 30;

/**
 * Takes the steps of the plan until there are enough entries; in each step first those that the words of the subject name, and
 * after them what lies near a place that the query names. Rejects when the network fails.
 */
export async function climb(
  plan: Plan,
  whole: readonly TextEntry[],
  data: SearchData,
  prominenceOf: (entry: number) => number,
): Promise<number[][]> {
  const subject = plan.subject === null ? whole : (await searchText(plan.subject, data)).hits;
  const best = Math.max(...subject.map(({ score }) => score), Number.MIN_VALUE);
  const scores = new Map(subject.map(({ entry, score }) => [entry, score / best]));
  const inWhole = new Set(whole.map(({ entry }) => entry));
  const rank = (entry: number): number => prominenceOf(entry) + (inWhole.has(entry) ? 1 : 0) + 2 * (scores.get(entry) ?? 0);
  const ordered = (sets: readonly (readonly number[])[]): number[] => [...new Set(sets.flat())].sort((a, b) => rank(b) - rank(a) || a - b);
  const steps: number[][] = [];
  const seen = new Set<number>();
  for (const [index, rungs] of plan.steps.entries()) {
    const found = ordered(await Promise.all(rungs.map((rung) => entriesOf(rung, data))));
    const near =
      found.length < enough ? ordered([await entriesAround(plan.around?.words ?? [], plan.around?.steps[index] ?? [], data)]) : [];
    steps.push([...found, ...near]);
    for (const entry of [...found, ...near]) seen.add(entry);
    if (seen.size >= enough) break;
  }
  return steps;
}

async function entriesOf({ text, filters }: Rung, data: SearchData): Promise<number[]> {
  const candidates = text === null ? [...data.index.entries.keys()] : (await searchText(text, data)).hits.map(({ entry }) => entry);
  return candidates.filter((entry) => passes(entry, filters, data.pages.filters));
}

/** Entries that lie near those whose names begin with the words of a place. Only pins count, in both. */
async function entriesAround(words: readonly string[], rungs: readonly Rung[], data: SearchData): Promise<number[]> {
  if (rungs.length === 0) return [];
  const positions = await data.positions();
  const pinOf = (ref: string) => positions.get(ref) ?? [];
  const anchors = words
    .flatMap((word) => matchNames(word, data.prepared, mostAnchors))
    .flatMap(({ tier, entry }) => (tier <= tiers.prefix ? [pinOf(entry.ref)] : []));
  const candidates = new Set((await Promise.all(rungs.map((rung) => entriesOf(rung, data)))).flat());
  return [...candidates].filter((place) => {
    const [lng, lat] = pinOf(data.index.entries[place]?.ref ?? '');
    if (lng === undefined || lat === undefined) return false;
    return anchors.some(
      ([east, north]) => east !== undefined && north !== undefined && distanceMeters([lng, lat], [east, north]) <= reachMeters,
    );
  });
}
