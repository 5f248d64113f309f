import type { CollectionName } from '../collections.ts';
import type { Text } from '../schema/parts.ts';
import type { Catalogue } from './catalogue.ts';
import type { ContentRecord, RecordOf } from './content-record.ts';
import type { Path, Problem } from './finding.ts';

/** Trouble as a rule of one record reports it: the file is known. */
export type RecordProblem = Omit<Problem, 'file'>;

interface RuleCommon {
  /** Kebab-case, equal to the file's name. */
  readonly name: string;
  /** One sentence in Chinese for the editors' guide. */
  readonly description: string;
}

/** Looks at each record by itself. */
export interface RecordRule extends RuleCommon {
  readonly scope: 'record';
  readonly check: (record: ContentRecord, catalogue: Catalogue) => Iterable<RecordProblem>;
}

/** Looks at all records of each collection together. */
export interface CollectionRule extends RuleCommon {
  readonly scope: 'collection';
  readonly check: (records: readonly RecordOf<CollectionName>[], catalogue: Catalogue) => Iterable<Problem>;
}

/** Looks at everything at once. */
export interface CatalogueRule extends RuleCommon {
  readonly scope: 'catalogue';
  readonly check: (catalogue: Catalogue) => Iterable<Problem>;
}

/** A rule of the check gate. */
export type Rule = RecordRule | CollectionRule | CatalogueRule;

/** An error at a field. */
export const errorAt = (path: Path, wrong: Text, fix: Text): RecordProblem => ({ path, level: 'error', wrong, fix });

/** A warning at a field. */
export const warningAt = (path: Path, wrong: Text, fix: Text): RecordProblem => ({ path, level: 'warning', wrong, fix });
