import type { z } from 'zod';
import { nearestWord } from '../nearest-word.ts';
import { fieldOf, type Path } from './finding.ts';
import { exampleOf, guideOf, keysOf, schemaAt } from './schema-fields.ts';

/** A schema issue put for a person; the path leads to the wrong key where `atKey` is true. */
export interface Explanation {
  readonly path: Path;
  readonly atKey: boolean;
  readonly wrong: string;
  readonly fix: string;
  /** The key that an unknown one was probably meant to be. */
  readonly meansKey?: string;
  readonly isMissing?: boolean;
}

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '一组“名称: 值”',
  array: '一个列表',
  null: 'null',
};

/** Explains all issues of a value; a missing field whose name is there misspelt is not reported twice. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, value: unknown): readonly Explanation[] {
  const explanations = issues.flatMap((issue) => explainIssue(issue, schema, value));
  const meant = new Set(
    explanations.flatMap(({ path, meansKey }) => (meansKey === undefined ? [] : [fieldOf([...path.slice(0, -1), meansKey])])),
  );
  return explanations.filter(({ path, isMissing }) => !(isMissing === true && meant.has(fieldOf(path))));
}

/** Says what is wrong with a value that its schema refuses, and what to write instead; one explanation for each wrong key. */
function explainIssue(issue: Issue, schema: z.ZodType, value: unknown): readonly Explanation[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, keysOf(field)));
  const found = valueAt(value, path);
  const how = adviceAt(schema, path);
  const at = { path, atKey: false };
  if (found === undefined) return [missing(at, field, how)];
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          ...at,
          wrong: `应是${typeNames[issue.expected] ?? issue.expected}，现在是${shown(found)}`,
          fix: typeFix(issue.expected, found) + how,
        },
      ];
    case 'invalid_union':
      return [{ ...at, wrong: `应是文字或数字，现在是${shown(found)}`, fix: how }];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof found === 'string' ? nearestWord(found, allowed) : null;
      return [
        {
          ...at,
          wrong: `没有${quoted(found)}这个选项`,
          fix: `${near === null ? '' : `是不是 ${near}？`}可选：${allowed.join('、')}。${meaningOf(field)}`,
        },
      ];
    }
    case 'invalid_format':
      return [{ ...at, wrong: `${quoted(found)}写法不对`, fix: `${sentence(issue.message)}${how}` }];
    case 'too_small':
    case 'too_big':
      return [{ ...at, wrong: sizeWrong(issue, found), fix: how }];
    default:
      return [{ ...at, wrong: issue.message, fix: how }];
  }
}

function missing(at: { path: Path; atKey: boolean }, field: z.ZodType | null, how: string): Explanation {
  const meaning = field === null ? undefined : guideOf(field)?.meaning;
  return {
    ...at,
    isMissing: true,
    wrong: `缺少“${at.path.at(-1) ?? ''}”${meaning === undefined ? '' : `（${meaning}）`}`,
    fix: `加上这一项。${how}`,
  };
}

function unknownKey(key: string, path: Path, allowed: readonly string[]): Explanation {
  const near = nearestWord(key, allowed);
  const fix = near === null ? `这里可以写：${allowed.join('、')}；别的删掉` : `改成 ${near}；不是这个意思就删掉`;
  return { path: [...path, key], atKey: true, wrong: `不认识“${key}”这一项`, fix, ...(near === null ? {} : { meansKey: near }) };
}

/** The example of the field, or of the nearest thing around it that has one. */
function adviceAt(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const field = schemaAt(schema, path.slice(0, length));
    const name = path[length - 1];
    const guide = field === null ? null : guideOf(field);
    if (field === null || guide === null || guide.example === '') continue;
    const example = exampleOf(field);
    return `写法例：${example === undefined || typeof name !== 'string' ? guide.example : `"${name}": ${JSON.stringify(example)}`}`;
  }
  return '照着同一文件夹里别的文件改';
}

function meaningOf(field: z.ZodType | null): string {
  const meaning = field === null ? undefined : guideOf(field)?.meaning;
  // A bare word such as “种类” tells no more than the field's name.
  return meaning === undefined || !meaning.includes('；') ? '' : sentence(meaning);
}

function typeFix(expected: string, found: unknown): string {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) return `加上英文双引号："${String(found)}"。`;
  if ((expected === 'number' || expected === 'int') && typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found)))
    return `去掉引号：${found.trim()}。`;
  if (expected === 'boolean' && typeof found === 'string') return '去掉引号，只写 true 或 false。';
  if (expected === 'array' && typeof found === 'string') return `放进方括号：[${JSON.stringify(found)}]。`;
  return '';
}

function sizeWrong(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  if (typeof found !== 'number') return issue.code === 'too_big' ? `太长，最多 ${limit} 个字符` : issue.message;
  return issue.code === 'too_small' ? `${found} 太小，最小是 ${limit}` : `${found} 太大，最大是 ${limit}`;
}

function shown(value: unknown): string {
  if (value === null) return ' null（空）';
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '一组“名称: 值”';
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' ? `文字“${short}”` : ` ${short}`;
}

const quoted = (value: unknown): string => (typeof value === 'string' ? shown(value).slice(2) : shown(value));

const sentence = (text: string): string => (text === '' || text.endsWith('。') ? text : `${text}。`);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null ? Object.entries(current).find(([key]) => key === String(step))?.[1] : undefined,
    value,
  );
}
