import type { Finding } from '../../../src/domain/check/finding.ts';
import { joinWithin } from '../../../src/domain/review/limits.ts';
import { linkTo } from '../../../src/domain/review/quote.ts';
import type { RecordChange } from '../../../src/domain/review/record-change.ts';
import { reviewWords as words } from '../../../src/i18n/review-words.ts';
import type { ReviewGround } from './review-ground.ts';
import { writeRecord } from './write-record.ts';

/** By this line the workflow finds its own comment again. */
export const reviewMark = '<!-- learn-everywhere-review -->';

export interface ReviewInput {
  readonly changes: readonly RecordChange[];
  /** Findings of the whole folder after the change; files count from the content folder. */
  readonly findings: readonly Finding[];
  readonly ground: ReviewGround;
  readonly otherFiles: number;
  /** Address of the run that holds the preview; null outside a workflow. */
  readonly preview: string | null;
}

/** The whole comment in Markdown: what changed in all, each record, where the preview is. */
export function writeComment({ changes, findings, ground, otherFiles, preview }: ReviewInput): string {
  const count = (state: RecordChange['state']): number => changes.filter((change) => change.state === state).length;
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const touched = new Set(changes.map(({ path }) => path));
  const records = changes.map((change) => writeRecord(change, byFile.get(change.path) ?? [], ground));
  const head = [
    reviewMark,
    `## ${words.title}`,
    changes.length === 0 ? words.nothing : words.counts(count('added'), count('changed'), count('removed')),
    ...(otherFiles === 0 ? [] : [words.others(otherFiles)]),
    ...verdict(findings, touched),
    ...(preview === null ? [] : [linkTo(words.preview, preview)]),
  ];
  return `${joinWithin([head.join('\n\n'), ...records], words.left)}\n\n---\n\n${words.robot}\n`;
}

function verdict(findings: readonly Finding[], touched: ReadonlySet<string>): string[] {
  const here = findings.filter(({ file }) => touched.has(file));
  const errors = here.filter(({ level }) => level === 'error').length;
  const elsewhere = findings.filter(({ file, level }) => level === 'error' && !touched.has(file)).length;
  const notes = here.length - errors;
  const { gate } = words;
  const own = errors > 0 ? gate.errors(errors, notes) : elsewhere > 0 ? [] : notes > 0 ? gate.warnings(notes) : gate.clean;
  return [own, elsewhere > 0 ? gate.elsewhere(elsewhere) : []].flat();
}
