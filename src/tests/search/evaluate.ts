/** One query of the set: what somebody types, on which language's page, and every answer that is right. */
export interface Query {
  readonly id: string;
  readonly query: string;
  readonly locale: 'zh' | 'en';
  /** What is hard about it: "initials", "former-name", "district-topic" ... */
  readonly kind: string;
  /** Refs of the right answers, as a visitor would judge them. */
  readonly expect: readonly string[];
  /** The name in full or in its usual short form: the first result must be one of the right answers. */
  readonly first: boolean;
  /** Not looked at while tuning. */
  readonly held: boolean;
}

/** How one query went. */
export interface Outcome {
  readonly query: Query;
  /** Right answers in the first ten / min(10, right answers): 0 to 1. */
  readonly recall: number;
  /** 1 / rank of the first right answer among the first ten, 0 where there is none. */
  readonly reciprocalRank: number;
  readonly isFirstRight: boolean;
}

/** The means over a group of queries. */
export interface Score {
  readonly count: number;
  readonly recall: number;
  readonly reciprocalRank: number;
  /** Share of queries whose first result is right. */
  readonly firstHitRate: number;
}

/** Results below this rank do not count: few people read on. */
export const ranksThatCount = 10;

/** Judges the ranked refs that an engine gave for a query; a ref that comes twice counts once, at its first rank. */
export function judge(query: Query, results: readonly string[]): Outcome {
  const top = [...new Set(results)].slice(0, ranksThatCount);
  const right = new Set(query.expect);
  const found = top.filter((ref) => right.has(ref)).length;
  const rank = top.findIndex((ref) => right.has(ref)) + 1;
  return {
    query,
    recall: found / Math.min(ranksThatCount, right.size),
    reciprocalRank: rank === 0 ? 0 : 1 / rank,
    isFirstRight: rank === 1,
  };
}

/** The means of some outcomes; all 0 for none. */
export function score(outcomes: readonly Outcome[]): Score {
  const mean = (measure: (outcome: Outcome) => number) =>
    outcomes.length === 0 ? 0 : outcomes.reduce((sum, outcome) => sum + measure(outcome), 0) / outcomes.length;
  return {
    count: outcomes.length,
    recall: mean(({ recall }) => recall),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    firstHitRate: mean(({ isFirstRight }) => (isFirstRight ? 1 : 0)),
  };
}

/** The score of each kind of query, in the order in which the kinds first come. */
export function scoreByKind(outcomes: readonly Outcome[]): ReadonlyMap<string, Score> {
  const groups = Map.groupBy(outcomes, ({ query }) => query.kind);
  return new Map([...groups].map(([kind, group]) => [kind, score(group)]));
}

const figure = (value: number) => value.toFixed(3).padStart(8);
const row = (label: string, { count, recall, reciprocalRank, firstHitRate }: Score) =>
  `${label.padEnd(20)}${String(count).padStart(5)}${figure(recall)}${figure(reciprocalRank)}${figure(firstHitRate)}`;

/** The scores as a text table: all, the half seen while tuning, the half held back, then each kind. */
export function scoreTable(outcomes: readonly Outcome[]): string {
  const half = (held: boolean) => score(outcomes.filter(({ query }) => query.held === held));
  return [
    `${'kind'.padEnd(20)}${'n'.padStart(5)}${'recall'.padStart(8)}${'MRR'.padStart(8)}${'first'.padStart(8)}`,
    row('all', score(outcomes)),
    row('seen half', half(false)),
    row('held half', half(true)),
    ...[...scoreByKind(outcomes)].map(([kind, value]) => row(kind, value)),
  ].join('\n');
}
