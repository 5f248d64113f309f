import type { z } from 'zod';
import { nearestWord } from '../nearest-word.ts';
import { type Advice, likeTheOthers } from '../parse/syntax-tree.ts';
import { fieldInEnglish } from '../schema/field-words.ts';
import type { Text } from '../schema/parts.ts';
import { refusalOf } from '../schema/refusal.ts';
import { fieldOf, type Path } from './finding.ts';
import { exampleOf, fullExampleOf, guideOf, keysOf, schemaAt } from './schema-fields.ts';

/** A schema issue put for a person; the path leads to the wrong key where `atKey` is true. */
export interface Explanation {
  readonly path: Path;
  readonly atKey: boolean;
  readonly wrong: Text;
  readonly fix: Text;
  /** The key that an unknown one was probably meant to be. */
  readonly meansKey?: string;
  readonly isMissing?: boolean;
}

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, Text> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '一组“名称: 值”', en: 'a group of “name: value”' },
  array: { zh: '一个列表', en: 'a list' },
  null: { zh: 'null', en: 'null' },
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
  const at = { path, atKey: false };
  if (found === undefined) return [missing(at, field, adviceAt(schema, path, 'shortest'))];
  const how = joined(nullFix(field, found), adviceAt(schema, path, 'fullest'));
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          ...at,
          wrong: typeWrong(typeNames[issue.expected], found),
          fix: joined(isUnknown(found) ? nothing : typeFix(issue.expected, found), how),
        },
      ];
    case 'invalid_union':
      return [{ ...at, wrong: typeWrong({ zh: '文字或数字', en: 'text or a number' }, found), fix: how }];
    case 'invalid_value':
      return [{ ...at, ...otherChoice(issue.values.map(String), found, field) }];
    case 'invalid_format': {
      const name = quoted(found);
      const wrong = { zh: `${name.zh}写法不对`, en: `${name.en} is not written as it should be` };
      return [{ ...at, wrong, fix: dateFix(field, found) ?? joined(sentence(refusalOf(issue.message)), how) }];
    }
    case 'too_small':
    case 'too_big':
      return [{ ...at, wrong: sizeWrong(issue, found), fix: joined(swapFix(path.at(-1), found), how) }];
    default:
      return [{ ...at, wrong: refusalOf(issue.message) ?? { zh: '这样写不对', en: 'This cannot stand here' }, fix: how }];
  }
}

function typeWrong(expected: Text | undefined, found: unknown): Text {
  const now = shown(found);
  return expected === undefined
    ? { zh: `不能写${now.zh}`, en: `This cannot be ${now.en}` }
    : { zh: `应是${expected.zh}，现在是${now.zh}`, en: `This should be ${expected.en}, and is ${now.en}` };
}

function otherChoice(allowed: readonly string[], found: unknown, field: z.ZodType | null): Advice {
  const meant = typeof found === 'boolean' ? (found ? 'yes' : 'no') : found;
  const near = typeof meant === 'string' ? nearestWord(meant, allowed) : null;
  const name = quoted(found);
  const choices = { zh: `可选：${allowed.join('、')}。`, en: `Choose from: ${allowed.join(', ')}.` };
  return {
    wrong: { zh: `没有${name.zh}这个选项`, en: `There is no choice ${name.en}` },
    fix: joined(near === null ? nothing : { zh: `是不是 ${near}？`, en: `Did you mean ${near}?` }, choices, choicesOf(field)),
  };
}

function missing(at: { path: Path; atKey: boolean }, field: z.ZodType | null, how: Text): Explanation {
  const { zh, en } = meaningOf(field);
  const key = at.path.at(-1) ?? '';
  return {
    ...at,
    isMissing: true,
    wrong: { zh: `缺少“${key}”${zh === '' ? '' : `（${zh}）`}`, en: `“${key}” is missing${en === '' ? '' : ` (${en})`}` },
    fix: joined({ zh: '加上这一项。', en: 'Add it.' }, how),
  };
}

function unknownKey(key: string, path: Path, allowed: readonly string[]): Explanation {
  const near = nearestWord(key, allowed);
  const fix =
    near === null
      ? {
          zh: `这里可以写：${allowed.join('、')}；别的删掉`,
          en: `These can stand here: ${allowed.join(', ')}; delete anything else`,
        }
      : { zh: `改成 ${near}；不是这个意思就删掉`, en: `Write ${near} instead; if you did not mean that, delete it` };
  const wrong = { zh: `不认识“${key}”这一项`, en: `“${key}” is not known here` };
  return { path: [...path, key], atKey: true, wrong, fix, ...(near === null ? {} : { meansKey: near }) };
}

/** The example of the field, or of the nearest thing around it that has one. */
function adviceAt(schema: z.ZodType, path: Path, wanted: 'shortest' | 'fullest'): Text {
  for (let length = path.length; length > 0; length -= 1) {
    const field = schemaAt(schema, path.slice(0, length));
    const name = path[length - 1];
    const guide = field === null ? null : guideOf(field);
    if (field === null || guide === null || guide.example === '') continue;
    const example = wanted === 'fullest' ? fullExampleOf(field) : exampleOf(field);
    const written = example === undefined ? guide.example : `${typeof name === 'string' ? `"${name}": ` : ''}${JSON.stringify(example)}`;
    return { zh: `写法例：${written}`, en: `Write, for example: ${written}` };
  }
  return likeTheOthers;
}

/** What the schema says of a field; the English is empty where it has not been translated. */
function meaningOf(field: z.ZodType | null): Text {
  const zh = (field === null ? undefined : guideOf(field)?.meaning) ?? '';
  return { zh, en: fieldInEnglish(zh) ?? '' };
}

function choicesOf(field: z.ZodType | null): Text {
  const meaning = meaningOf(field);
  // A bare word such as “种类” tells no more than the field's name.
  return meaning.zh.includes('；') ? sentence(meaning) : nothing;
}

/** What people write where they know nothing. */
const isUnknown = (found: unknown): boolean =>
  typeof found === 'string' && /^(?:null|none|n\/?a|unknown|未知|不知道|不详|无|没有|[-—?？]*)$/i.test(found.trim());

const nullFix = (field: z.ZodType | null, found: unknown): Text =>
  isUnknown(found) && field?.safeParse(null).success === true
    ? { zh: '查不到就写 null，不加引号。', en: 'If it is not known, write null without quotes.' }
    : nothing;

function typeFix(expected: string, found: unknown): Text {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return { zh: `加上英文双引号："${String(found)}"。`, en: `Add straight double quotes: "${String(found)}".` };
  if ((expected === 'number' || expected === 'int') && typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found)))
    return { zh: `去掉引号：${found.trim()}。`, en: `Take the quotes away: ${found.trim()}.` };
  if (expected === 'boolean' && typeof found === 'string')
    return { zh: '去掉引号，只写 true 或 false。', en: 'Take the quotes away and write only true or false.' };
  if (expected === 'array' && typeof found === 'string') {
    const list = `[${JSON.stringify(found)}]`;
    return { zh: `放进方括号：${list}。`, en: `Put it between brackets: ${list}.` };
  }
  return nothing;
}

/** A date that people write in their own way, such as 2026/10/5 or 2026年10月, as the schema takes it. */
function dateFix(field: z.ZodType | null, found: unknown): Text | null {
  const [, year = '', month = '', day] =
    typeof found === 'string' ? (/^(\d{4})\D(\d{1,2})(?:\D(\d{1,2}))?\D?$/.exec(found.trim()) ?? []) : [];
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  if (year === '' || field?.safeParse(date).success !== true) return null;
  return { zh: `写 "${date}"`, en: `Write "${date}" instead` };
}

function sizeWrong(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): Text {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  if (typeof found === 'number')
    return isSmall
      ? { zh: `${found} 太小，最小是 ${limit}`, en: `${found} is too small; the least is ${limit}` }
      : { zh: `${found} 太大，最大是 ${limit}`, en: `${found} is too large; the most is ${limit}` };
  const unit = Array.isArray(found) ? { zh: '项', en: 'items' } : { zh: '个字符', en: 'characters' };
  if (!isSmall) return { zh: `太长，最多 ${limit} ${unit.zh}`, en: `This is too long: at most ${limit} ${unit.en}` };
  const own = refusalOf(issue.message);
  return (
    own ??
    (limit === 1 ? { zh: '不能空', en: 'This cannot be empty' } : { zh: `至少 ${limit} ${unit.zh}`, en: `At least ${limit} ${unit.en}` })
  );
}

/** Longitude and latitude are easily changed about: Shanghai lies near 121 and 31. */
function swapFix(key: string | number | undefined, found: unknown): Text {
  const isSwapped =
    typeof found === 'number' && ((key === 'lng' && Math.abs(found - 31) < 1) || (key === 'lat' && Math.abs(found - 121) < 1.5));
  return isSwapped
    ? {
        zh: '经度和纬度写反了，对调：lng 约 121，lat 约 31。',
        en: 'Longitude and latitude are changed about; swap them: lng is near 121, lat near 31.',
      }
    : nothing;
}

function shown(value: unknown): Text {
  if (value === null) return { zh: ' null（空）', en: 'null (nothing)' };
  if (Array.isArray(value)) return { zh: '一个列表', en: 'a list' };
  if (typeof value === 'object') return { zh: '一组“名称: 值”', en: 'a group of “name: value”' };
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' ? { zh: `文字“${short}”`, en: `the text “${short}”` } : { zh: ` ${short}`, en: short };
}

function quoted(value: unknown): Text {
  const { zh, en } = shown(value);
  return typeof value === 'string' ? { zh: zh.slice('文字'.length), en: en.slice('the text '.length) } : { zh: `${zh} `, en };
}

const nothing: Text = { zh: '', en: '' };

/** Chinese sentences stand without spaces between them, English ones with. */
const joined = (...texts: readonly Text[]): Text => ({
  zh: texts.map(({ zh }) => zh).join(''),
  en: texts.flatMap(({ en }) => (en === '' ? [] : [en])).join(' '),
});

const ended = (text: string, stop: string): string => (text === '' || text.endsWith(stop) ? text : `${text}${stop}`);
const sentence = (text: Text | null): Text => ({ zh: ended(text?.zh ?? '', '。'), en: ended(text?.en ?? '', '.') });

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null ? Object.entries(current).find(([key]) => key === String(step))?.[1] : undefined,
    value,
  );
}
