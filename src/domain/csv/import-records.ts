import { canonicalJson } from '../canonical.ts';
import { checkContent, type CheckInput } from '../check/check-content.ts';
import { fieldOf, type Finding } from '../check/finding.ts';
import type { SourceFile } from '../check/source-file.ts';
import { isObject } from '../check/texts.ts';
import { collectionDefinitions } from '../collections.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Text } from '../schema/parts.ts';
import { type CsvCell, readCsv } from './csv-text.ts';
import { cellOf, columnAt, columnsFor, columnsOf, type FieldValue, recordWith, type RecordColumn, valueOfCell } from './record-cells.ts';

/** A field that a row changes, as cells of a table show it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A file that a table makes or changes; nothing of it is written yet. */
export interface FileChange {
  readonly path: string;
  readonly isNew: boolean;
  readonly text: string;
  readonly fields: readonly FieldChange[];
}

/** What a table would change, and what stands against it; with an error among the findings nothing may be written. */
export interface ImportPlan {
  readonly changes: readonly FileChange[];
  readonly findings: readonly Finding[];
  readonly rows: number;
}

interface Row {
  readonly id: string;
  readonly cells: ReadonlyMap<string, CsvCell>;
  readonly start: CsvCell;
  readonly path: string;
  readonly old: string | null;
  readonly text: string;
}

const { schema } = collectionDefinitions.venues;
const idOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
const isVenue = ({ path }: SourceFile): boolean => /^venues\/[^/]+\/[^/]+\.json$/.test(path);

/** A table of the venues among the files; those that cannot be read are left out. */
export function exportVenues(files: readonly SourceFile[]): string[][] {
  const records = files.filter(isVenue).flatMap(({ text }) => (typeof text === 'string' ? [parsed(text)] : []));
  const columns = columnsFor(records, schema);
  return [columns.map(({ name }) => name), ...records.map((record) => columns.map((column) => cellOf(record, column)))];
}

/** Plans what a table of venues changes in the content; rows that are not in the table stay as they are. */
export function planImport(csv: string, file: string, content: Omit<CheckInput, 'isWanted' | 'rules'>): ImportPlan {
  const { rows, troubles } = readCsv(csv);
  const [head = [], ...body] = rows;
  const findings: Finding[] = troubles.map((trouble) => ({ file, field: '', rule: 'csv', level: 'error', ...trouble }));
  const columns = readHead(head, file, findings);
  if (columns === null || findings.length > 0) return { changes: [], findings, rows: body.length };
  const homes = new Map(content.files.filter(isVenue).map((source) => [idOfPath(source.path), source]));
  const read = body.flatMap((cells) => readRow(cells, columns, homes, file, findings) ?? []);
  findings.push(...repeatedIds(read, file));
  if (findings.length > 0) return { changes: [], findings, rows: body.length };
  const changed = read.filter(({ old, text }) => old !== text);
  return { changes: changed.map(changeOf), findings: checkRows(changed, content, file), rows: body.length };
}

const errorAtCell = ({ line, column }: CsvCell, file: string, field: string, wrong: Text, fix: Text): Finding => ({
  ...{ file, line, column, field, wrong, fix },
  rule: 'csv',
  level: 'error',
});

const unknownColumn: RecordColumn = { name: '', path: [''], shape: { type: 'text', isOptional: true, isNullable: false } };

function readHead(head: readonly CsvCell[], file: string, findings: Finding[]): RecordColumn[] | null {
  const names = columnsOf(schema).map(({ name }) => name);
  const seen = new Set<string>();
  const columns = head.map((cell) => {
    const name = cell.text.trim();
    const column = columnAt(schema, name);
    const near = nearestWord(name, names);
    if (column === null)
      findings.push(
        errorAtCell(
          cell,
          file,
          name,
          { zh: `没有“${name}”这一列`, en: `There is no column “${name}”` },
          {
            zh: `${near === null ? '' : `是不是 ${near}？`}不需要就删掉这一列`,
            en: `${near === null ? '' : `Did you mean ${near}? `}Delete the column if it is not needed`,
          },
        ),
      );
    if (seen.has(name))
      findings.push(
        errorAtCell(
          cell,
          file,
          name,
          { zh: `“${name}”有两列`, en: `There are two columns “${name}”` },
          { zh: '只留一列', en: 'Keep one of them and delete the other' },
        ),
      );
    seen.add(name);
    return column ?? unknownColumn;
  });
  const [first = { text: '', line: 1, column: 1 }] = head;
  if (!seen.has('id'))
    findings.push(
      errorAtCell(
        first,
        file,
        'id',
        { zh: '没有 id 这一列', en: 'There is no column id' },
        { zh: '加上一列 id，每行写地点的编号', en: 'Add a column id with the id of the place in each row' },
      ),
    );
  return seen.has('id') ? columns : null;
}

function readRow(
  cells: readonly CsvCell[],
  columns: readonly RecordColumn[],
  homes: ReadonlyMap<string, SourceFile>,
  file: string,
  findings: Finding[],
): Row | null {
  const before = findings.length;
  const [start = { text: '', line: 1, column: 1 }] = cells;
  const extra = cells[columns.length];
  if (extra !== undefined)
    findings.push(
      errorAtCell(
        extra,
        file,
        '',
        { zh: '这一行的格子比第一行多', en: 'This row has more cells than the first' },
        {
          zh: '有逗号的文字放进英文双引号；多出来的格子删掉',
          en: 'Put texts with commas between straight double quotes; delete cells that are too many',
        },
      ),
    );
  const named = new Map(columns.flatMap(({ name }, index) => (cells[index] === undefined ? [] : [[name, cells[index]] as const])));
  const fields = columns.flatMap((column) => readCell(column, named.get(column.name), file, findings));
  const idCell = named.get('id') ?? start;
  const id = idCell.text.trim();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60)
    findings.push(
      errorAtCell(
        idCell,
        file,
        'id',
        { zh: `“${id.slice(0, 60)}”不能做编号`, en: `“${id.slice(0, 60)}” cannot be an id` },
        {
          zh: '只用小写字母、数字和单个连字符，最多 60 个，例如 xuhui-library',
          en: 'Write lower-case letters, digits and single hyphens only, at most 60 of them, such as xuhui-library',
        },
      ),
    );
  if (findings.length > before) return null;
  const home = homes.get(id);
  const old = typeof home?.text === 'string' ? home.text : null;
  const record = recordWith(old === null ? {} : parsed(old), fields, schema);
  const path = placeOf(record, id, home, named.get('district') ?? idCell, file, findings);
  const canonical = canonicalJson(JSON.stringify(record), schema);
  if (!canonical.ok) findings.push(errorAtCell(start, file, '', canonical.wrong, canonical.fix));
  return path === null || !canonical.ok ? null : { id, cells: named, start, path, old, text: canonical.text };
}

function readCell(column: RecordColumn, cell: CsvCell | undefined, file: string, findings: Finding[]): FieldValue[] {
  if (cell === undefined) return [];
  const read = valueOfCell(cell.text, column);
  if (read.ok) return [{ column, value: read.value }];
  findings.push(errorAtCell(cell, file, column.name, read.wrong, read.fix));
  return [];
}

/** The file of a record; none, with the reason, where its district names no folder or another one than where it stands. */
function placeOf(
  record: unknown,
  id: string,
  home: SourceFile | undefined,
  cell: CsvCell,
  file: string,
  findings: Finding[],
): string | null {
  const district = isObject(record) && typeof record['district'] === 'string' ? record['district'] : '';
  const folder = home?.path.split('/')[1];
  if (!/^[a-z]+(-[a-z]+)*$/.test(district)) {
    const wrong =
      district === ''
        ? { zh: '没有写 district，不知道放在哪里', en: 'There is no district, so nobody knows where to put it' }
        : { zh: `没有“${district.slice(0, 40)}”这个区`, en: `There is no district “${district.slice(0, 40)}”` };
    findings.push(
      errorAtCell(cell, file, 'district', wrong, { zh: '写区的编号，例如 huangpu', en: 'Write the id of the district, such as huangpu' }),
    );
    return null;
  }
  if (home !== undefined && folder !== district) {
    const wrong = { zh: `${id} 在 ${home.path}，不在 ${district}`, en: `${id} is in ${home.path}, not in ${district}` };
    const fix = {
      zh: `district 写 ${folder ?? ''}；真的换了区，先把文件移到 venues/${district}/`,
      en: `Write the district ${folder ?? ''}; if the district really is another, move the file to venues/${district}/ first`,
    };
    findings.push(errorAtCell(cell, file, 'district', wrong, fix));
    return null;
  }
  return `venues/${district}/${id}.json`;
}

function repeatedIds(rows: readonly Row[], file: string): Finding[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ id, cells, start }) => {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, start.line);
    return first === undefined
      ? []
      : [
          errorAtCell(
            cells.get('id') ?? start,
            file,
            'id',
            { zh: `编号“${id}”在第 ${first} 行已经有了`, en: `The id “${id}” stands in row ${first} already` },
            { zh: '只留一行', en: 'Keep one of the rows and delete the other' },
          ),
        ];
  });
}

function changeOf({ path, old, text }: Row): FileChange {
  const [before, after] = [old === null ? {} : parsed(old), parsed(text)];
  const columns = columnsFor([before, after], schema);
  const fields = columns.flatMap((column) => {
    const [from, to] = [cellOf(before, column), cellOf(after, column)];
    return from === to ? [] : [{ field: column.name, before: from, after: to }];
  });
  return { path, isNew: old === null, text, fields };
}

/** Runs the gate over the content as it would be; what it finds is told at the cell it comes from. */
function checkRows(rows: readonly Row[], content: Omit<CheckInput, 'isWanted' | 'rules'>, file: string): Finding[] {
  const byPath = new Map(rows.map((row) => [row.path, row]));
  const kept = content.files.filter(({ path }) => !byPath.has(path));
  const files = [...kept, ...rows.map(({ path, text }) => ({ path, text }))];
  return checkContent({ ...content, files, isWanted: (path) => byPath.has(path) }).map((finding) => {
    const row = byPath.get(finding.file);
    const cell = row === undefined ? undefined : (cellFor(finding.field, row.cells) ?? row.start);
    return cell === undefined ? finding : { ...finding, file, line: cell.line, column: cell.column };
  });
}

function cellFor(field: string, cells: ReadonlyMap<string, CsvCell>): CsvCell | undefined {
  const path = field.replaceAll(/\[\d+\]/g, '').split('.');
  const names = path.map((_, index) => fieldOf(path.slice(0, path.length - index)));
  const inside = [...cells.keys()].find((name) => name.startsWith(`${field}.`));
  return cells.get(names.find((name) => cells.has(name)) ?? inside ?? '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
