import type { CollectionName } from '../collections.ts';
import type { DistrictOutline } from '../district-lookup.ts';
import type { PolygonRings } from '../geo.ts';
import { allRules } from '../rules/all.ts';
import { danglingReference } from '../rules/dangling-reference.ts';
import { nothingParsed, parseRecord } from '../parse-record.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { type ContentRecord, readRecord, type RecordOf } from './content-record.ts';
import { explainIssues } from './explain-issue.ts';
import { compareFindings, fieldOf, type Finding, type Problem } from './finding.ts';
import { limitPerFile } from './limit.ts';
import type { Rule } from './rule.ts';
import { readBriefly } from './read-briefly.ts';
import { roleOf, type SourceFile } from './source-file.ts';

/** What a check needs: the files under check, the project's own to fall back on, the district outlines and the day. */
export interface CheckInput {
  readonly files: readonly SourceFile[];
  readonly fallback?: readonly SourceFile[];
  readonly outlines?: readonly DistrictOutline[];
  readonly water?: readonly PolygonRings[];
  /** `YYYY-MM-DD` in Shanghai. */
  readonly today: string;
  readonly rules?: readonly Rule[];
  /** Which files to speak of, by path; the others are only read for what these refer to, which is faster. All of them if left out. */
  readonly isWanted?: (path: string) => boolean;
}

/** Checks a content folder and returns every finding in order; never throws. */
export function checkContent({
  files,
  fallback = [],
  outlines = [],
  water = [],
  today,
  rules = allRules,
  isWanted,
}: CheckInput): Finding[] {
  const findings: Finding[] = [];
  const { wanted = [], others = [] } = Object.groupBy(files, ({ path }) => (isWanted?.(path) === false ? 'others' : 'wanted'));
  const read = wanted.flatMap((file) => readGuarded(file, findings));
  const wantedFiles = new Set(read.map(({ file }) => file));
  // Rules blame the later of two files for what is wrong between them: those asked for stand last.
  const records = [...others.flatMap(readBriefly), ...read];
  const spare = fallback.flatMap((file) => readGuarded(file, []));
  const byFile = new Map(records.map((record) => [record.file, record]));
  const catalogue = buildCatalogue(records, spare, outlines, today, water);
  for (const rule of rules) {
    const problems = [...runRule(rule, catalogue, wantedFiles)].filter(({ file }) => wantedFiles.has(file));
    for (const problem of limitPerFile(problems)) findings.push(findingOf(problem, rule.name, byFile.get(problem.file)));
  }
  return withoutEchoes(findings).sort(compareFindings);
}

/** Where a name stands for an id, the schema only says that no id is written so; the rule that knows the id has said more. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ file, line, column, field }: Finding): string => `${file} ${line} ${column} ${field}`;
  const told = new Set(findings.filter(({ rule }) => rule === danglingReference.name).map(keyOf));
  return findings.filter((finding) => finding.rule !== 'schema' || !told.has(keyOf(finding)));
}

/** A rule that breaks down is reported as a finding of its own, so that a bug never looks like a pass. */
function* runRule(rule: Rule, catalogue: Catalogue, wanted: ReadonlySet<string>): Generator<Problem> {
  if (rule.scope === 'record') {
    for (const record of catalogue.records) {
      const { file } = record;
      if (!wanted.has(file)) continue;
      yield* guarded(file, () => [...rule.check(record, catalogue)].map((problem) => ({ ...problem, file })));
    }
    return;
  }
  const [first = ''] = wanted;
  if (rule.scope === 'catalogue') {
    yield* guarded(first, () => [...rule.check(catalogue)]);
    return;
  }
  const collections = Map.groupBy(catalogue.records.filter(isCollectionRecord), (record) => record.kind);
  for (const group of collections.values()) yield* guarded(first, () => [...rule.check(group, catalogue)]);
}

function guarded(file: string, run: () => Problem[]): Problem[] {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const wrong = { zh: `检查程序自己出错了：${reason}`, en: `The check itself broke down: ${reason}` };
    const fix = {
      zh: '不是你的错。请把这份文件和这句话告诉维护者',
      en: 'This is not your fault. Please tell the maintainers of this file and these words',
    };
    return [{ file, path: [], level: 'error', wrong, fix }];
  }
}

function readGuarded(file: SourceFile, findings: Finding[]): ContentRecord[] {
  const records: ContentRecord[] = [];
  const broken = guarded(file.path, () => {
    records.push(...readFile(file, findings));
    return [];
  });
  findings.push(...broken.map((problem) => findingOf(problem, 'syntax', undefined)));
  return records;
}

const unreadable = {
  'not-utf8': {
    wrong: { zh: '文件不是 UTF-8 编码', en: 'The file is not in UTF-8' },
    fix: { zh: '用“UTF-8（无 BOM）”重新保存', en: 'Save it again as “UTF-8 (without BOM)”' },
  },
  'too-large': {
    wrong: { zh: '文件太大，超过 200 kB', en: 'The file is too large: more than 200 kB' },
    fix: {
      zh: '一份文件只写一个地方；图片和附件不要放进来',
      en: 'Write one place in one file, and leave pictures and attachments out',
    },
  },
  'not-a-file': {
    wrong: { zh: '这是链接，不是普通文件', en: 'This is a link, not a plain file' },
    fix: { zh: '换成普通文件', en: 'Put a plain file in its place' },
  },
  'no-access': {
    wrong: { zh: '文件打不开', en: 'The file cannot be opened' },
    fix: { zh: '看看文件的权限，或者重新上传', en: 'Look at its permissions, or upload it again' },
  },
} as const;

function readFile({ path: file, text }: SourceFile, findings: Finding[]): ContentRecord[] {
  const start = { file, line: 1, column: 1, field: '', level: 'error' } as const;
  const role = roleOf(file);
  if (role.role === 'unread')
    findings.push({
      ...start,
      rule: 'unread-file',
      wrong: { zh: '网站不会读这个文件', en: 'The site does not read this file' },
      fix: { zh: `${role.hint.zh}；不需要就删掉`, en: `${role.hint.en}; delete it if it is not needed` },
    });
  if (typeof text !== 'string') findings.push({ ...start, rule: 'syntax', ...unreadable[text.unreadable] });
  if (role.role === 'unread' || role.role === 'geometry' || role.role === 'note') return [];
  const parsed = typeof text === 'string' ? parseRecord(text, file.endsWith('.json') ? 'json' : 'markdown') : nothingParsed;
  for (const { place, path, ...trouble } of limitPerFile(parsed.troubles.map((trouble) => ({ ...trouble, file }))))
    findings.push({ ...trouble, ...place, field: fieldOf(path), rule: 'syntax' });
  const { record, schema, issues } = readRecord(file, role, parsed);
  const explained = explainIssues(issues, schema, record.value).map((explanation) => ({ ...explanation, file, level: 'error' as const }));
  for (const problem of limitPerFile(explained)) findings.push(findingOf(problem, 'schema', record));
  return [record];
}

function findingOf(problem: Problem, rule: string, record: ContentRecord | undefined): Finding {
  const { file, path, offset, atKey, inBody, level, wrong, fix } = problem;
  const options = { ...(offset === undefined ? {} : { offset }), ...(atKey === undefined ? {} : { atKey }) };
  const place = record === undefined ? { line: 1, column: 1 } : inBody ? record.locateInBody(offset ?? 0) : record.locate(path, options);
  return { file, ...place, field: inBody ? '正文 body' : fieldOf(path), rule, level, wrong, fix };
}

const isCollectionRecord = (record: ContentRecord): record is RecordOf<CollectionName> =>
  record.kind !== 'story' && record.kind !== 'page' && record.kind !== 'vocabulary';
