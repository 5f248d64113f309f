import type { z } from 'zod';
import type { Path } from '../check/finding.ts';
import { type FieldShape, keysOf, schemaAt, shapeOf } from '../check/schema-fields.ts';
import { isObject } from '../check/texts.ts';
import type { Text } from '../schema/parts.ts';

/** A column of a table of records: a field, named by its dotted path. */
export interface RecordColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly shape: FieldShape;
}

const listSign = '；';

/** One column for each text, number and list of a schema, in its order. */
export function columnsOf(schema: z.ZodType, path: readonly string[] = []): RecordColumn[] {
  return keysOf(schemaAt(schema, path)).flatMap((key) => {
    const column = columnAt(schema, [...path, key].join('.'));
    return column?.shape.type === 'object' ? columnsOf(schema, column.path) : column === null ? [] : [column];
  });
}

/** The column of a name, also of a whole object, whose cells are JSON; null if the schema has no such field. */
export function columnAt(schema: z.ZodType, name: string): RecordColumn | null {
  const path = name.split('.');
  const field = path.every((key, index) => keysOf(schemaAt(schema, path.slice(0, index))).includes(key)) ? schemaAt(schema, path) : null;
  return field === null ? null : { name, path, shape: shapeOf(field) };
}

/**
 * The text of a field of a record. An empty cell is a field left out, or null where it may not be left out; lists of texts stand with
 * `；` between them, other lists are JSON; a text that could be misread is JSON too.
 */
export function cellOf(record: unknown, { path, shape }: RecordColumn): string {
  const value = valueAt(record, path);
  if (value === undefined || (shape.type === 'object' && isObject(value) && Object.keys(value).length > 0)) return '';
  if (value === null) return shape.isOptional ? 'null' : '';
  if (shape.type === 'text' && typeof value === 'string') return isMisread(value) ? JSON.stringify(value) : value;
  if (shape.type === 'texts' && Array.isArray(value) && value.length > 0 && value.every(isListable)) return value.join(listSign);
  return JSON.stringify(value);
}

const isMisread = (text: string): boolean => text === '' || text === 'null' || text.startsWith('"') || text.trim() !== text;
const isListable = (item: unknown): item is string =>
  typeof item === 'string' && !isMisread(item) && !item.includes(listSign) && !item.includes(';') && !item.startsWith('[');

/** What a cell holds: a value, nothing (the field is left out), or a text that cannot be read. */
export type CellValue = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly wrong: Text; readonly fix: Text };

/** Reads a cell back; undefined stands for a field that is left out. */
export function valueOfCell(text: string, { shape }: RecordColumn): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: blankOf(shape) };
  if (trimmed === 'null') return { ok: true, value: null };
  if (shape.type === 'text' && !trimmed.startsWith('"')) return { ok: true, value: trimmed };
  if (shape.type === 'texts' && !trimmed.startsWith('[')) {
    const items = trimmed.split(/[；;]/).map((item) => item.trim());
    return { ok: true, value: items.filter((item) => item !== '') };
  }
  try {
    return { ok: true, value: JSON.parse(trimmed) };
  } catch {
    const start = trimmed.slice(0, 40);
    return { ok: false, wrong: { zh: `读不出“${start}”`, en: `“${start}” cannot be read` }, fix: fixes[shape.type] };
  }
}

const fixes: Record<FieldShape['type'], Text> = {
  text: {
    zh: '开头的英文双引号去掉，或者两头都写',
    en: 'Delete the straight double quote at the start, or write one at the end too',
  },
  texts: {
    zh: '几项之间写分号：021-12345678；021-87654321',
    en: 'Write semicolons between several items: 021-12345678; 021-87654321',
  },
  list: {
    zh: '写 JSON，例如 [{"zh": "……", "en": "..."}]；先从 npm run export 的表里抄一格',
    en: 'Write JSON, such as [{"zh": "……", "en": "..."}]; copy a cell of the table that npm run export makes',
  },
  object: {
    zh: '写 JSON，例如 {"zh": "……", "en": "..."}；先从 npm run export 的表里抄一格',
    en: 'Write JSON, such as {"zh": "……", "en": "..."}; copy a cell of the table that npm run export makes',
  },
  other: { zh: '写数字，或者 true、false', en: 'Write a number, or true or false' },
};

/** One cell of a row with the field it stands for. */
export interface FieldValue {
  readonly column: RecordColumn;
  readonly value: unknown;
}

/** A record with the fields of a row put in; fields without a column stay, an object left without parts goes. */
export function recordWith(record: unknown, fields: readonly FieldValue[], schema: z.ZodType): unknown {
  const isWhole = ({ column }: FieldValue): boolean => column.shape.type === 'object';
  // A whole object with an empty cell says nothing; its parts may.
  const said = [...fields.filter((field) => !isWhole(field)), ...fields.filter((field) => isWhole(field) && field.value !== undefined)];
  const written = said.reduce((whole, { column, value }) => withValue(whole, column.path, value), record);
  const stated = said.filter(isStated).map(({ column }) => column.name);
  const isSpokenOf = (name: string): boolean => stated.some((other) => other === name || other.startsWith(`${name}.`));
  return headsOf(said, schema).reduce<unknown>((whole, { name, path, shape }) => {
    const value = valueAt(whole, path);
    const isEmpty = value === undefined || (isObject(value) && Object.values(value).every((part) => part === null));
    const blank = blankOf(shape);
    return isEmpty && value !== blank && !isSpokenOf(name) ? withValue(whole, path, blank) : whole;
  }, written);
}

/** Did the row say something of the field, if only `null` where it could have been left out? */
const isStated = ({ column, value }: FieldValue): boolean => value !== undefined && (value !== null || column.shape.isOptional);

const blankOf = ({ isOptional, isNullable }: FieldShape): null | undefined => (!isOptional && isNullable ? null : undefined);

/** The objects around the columns, the innermost first. */
function headsOf(fields: readonly FieldValue[], schema: z.ZodType): RecordColumn[] {
  const names = fields.flatMap(({ column: { path } }) => path.slice(1).map((_, index) => path.slice(0, index + 1).join('.')));
  const columns = [...new Set(names)].flatMap((name) => columnAt(schema, name) ?? []);
  return columns.sort((a, b) => b.path.length - a.path.length);
}

function withValue(record: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const parts = isObject(record) ? record : {};
  const inner = withValue(parts[key], rest, value);
  const others = Object.entries(parts).filter(([name]) => name !== key);
  const isEmptied = inner === undefined || (rest.length > 0 && isObject(inner) && Object.keys(inner).length === 0);
  return Object.fromEntries(isEmptied ? others : [...others, [key, inner]]);
}

function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined),
    record,
  );
}

/** The columns that a table of these records needs: those of the schema, and whole objects where one stands that has no parts. */
export function columnsFor(records: readonly unknown[], schema: z.ZodType): RecordColumn[] {
  const columns = columnsOf(schema);
  const heads = headsOf(
    columns.map((column) => ({ column, value: undefined })),
    schema,
  );
  const isBare = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;
  return [...columns, ...heads.filter(({ path }) => records.some((record) => isBare(valueAt(record, path))))];
}
