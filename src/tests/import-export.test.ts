import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/lib/read-content.ts';
import { canonicalJson } from '../domain/canonical.ts';
import { collectionDefinitions } from '../domain/collections.ts';
import { readCsv, writeCsv } from '../domain/csv/csv-text.ts';
import { exportVenues, planImport } from '../domain/csv/import-records.ts';
import { cellOf, columnsFor, recordWith, valueOfCell } from '../domain/csv/record-cells.ts';

const project = join(import.meta.dirname, '..', '..', 'content');
const content = readContent(project);
const good = readContent(join(import.meta.dirname, 'fixtures', 'good'));
const today = '2026-11-22';
const { schema } = collectionDefinitions.venues;
const shared = content.filter(({ path }) => /^(?:districts|subdistricts\/huangpu|vocabulary)\//.test(path));
const goodFiles = { files: good, fallback: shared, today };

const table = (...rows: string[][]): string => writeCsv(rows);
const plan = (...rows: string[][]) => planImport(table(...rows), 'a.csv', goodFiles);

describe('export and import', () => {
  it('bring all real content back as it was, into a folder that has none of it', () => {
    const venues = content.filter(({ path }) => path.startsWith('venues/'));
    const csv = writeCsv(exportVenues(content));
    const others = content.filter(({ path }) => !path.startsWith('venues/'));
    const { changes, findings } = planImport(csv, 'all.csv', { files: others, today });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(new Map(changes.map(({ path, text }) => [path, text]))).toEqual(new Map(venues.map(({ path, text }) => [path, text])));
  });

  it('change nothing where the content is already there', () => {
    const { changes, findings, rows } = planImport(writeCsv(exportVenues(content)), 'all.csv', { files: content, today });
    expect([changes, findings, rows > 700]).toEqual([[], [], true]);
  });

  it('keep every value a record may hold, however odd', () => {
    const text = fc.constantFrom('null', '"a"', ' a', '=1', '[1]', '；', 'a;b', '', '-', '甲');
    const both = fc.record({ zh: text, en: text });
    const record = fc.record(
      {
        id: text,
        subdistrict: fc.option(text),
        address: fc.option(both),
        hours: fc.option(
          fc.record(
            { rule: fc.option(text), date: fc.option(text), source: both, note: both },
            { requiredKeys: ['rule', 'date', 'source'] },
          ),
        ),
        phone: fc.option(fc.array(text, { maxLength: 3 })),
        booking: fc.option(fc.record({ walkIn: text, advanceDays: fc.option(fc.nat(9)), note: both }, { requiredKeys: [] })),
        facts: fc.record({ zh: fc.array(text, { maxLength: 2 }), en: fc.array(text, { maxLength: 2 }) }),
        notes: fc.array(both, { maxLength: 2 }),
        formerIds: fc.array(text, { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'subdistrict', 'address', 'hours', 'phone', 'booking'] },
    );
    fc.assert(
      fc.property(record, (value) => {
        const columns = columnsFor([value], schema);
        const [row = []] = readCsv(writeCsv([columns.map((column) => cellOf(value, column))])).rows;
        const fields = columns.flatMap((column, index) => {
          const read = valueOfCell(row[index]?.text ?? '', column);
          if (!read.ok) throw new Error(read.wrong.en);
          // Fields that these records never have would come back as null.
          return Object.hasOwn(value, column.path[0] ?? '') ? [{ column, value: read.value }] : [];
        });
        expect(recordWith({}, fields, schema)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('an import', () => {
  it('changes only the columns it has, and shows what was and what will be', () => {
    const { changes, findings } = plan(['id', 'phone', 'hours.date'], ['tide-museum', '021-12345678；021-87654321', '2026-11']);
    expect(findings).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      path: 'venues/huangpu/tide-museum.json',
      isNew: false,
      fields: [
        { field: 'hours.date', before: '2025-09-12', after: '2026-11' },
        { field: 'phone', before: '021-12345678', after: '021-12345678；021-87654321' },
      ],
    });
    expect(canonicalJson(changes[0]?.text ?? '', schema)).toEqual({ ok: true, text: changes[0]?.text });
  });

  it.for([
    [
      'a column that does not exist',
      [
        ['id', 'webiste'],
        ['tide-museum', ''],
      ],
      1,
      'webiste',
      '没有“webiste”这一列',
      '是不是 website',
    ],
    ['no id', [['phone'], ['021']], 1, 'id', '没有 id 这一列', '加上一列 id'],
    [
      'one column twice',
      [
        ['id', 'phone', 'phone'],
        ['tide-museum', '', ''],
      ],
      1,
      'phone',
      '有两列',
      '只留一列',
    ],
    [
      'a way out of the folder',
      [
        ['id', 'district'],
        ['../../x', 'huangpu'],
      ],
      2,
      'id',
      '不能做编号',
      '小写字母',
    ],
    [
      'a way out by the district',
      [
        ['id', 'district'],
        ['new-house', '../x'],
      ],
      2,
      'district',
      '没有“../x”这个区',
      'huangpu',
    ],
    [
      'a new place without a district',
      [
        ['id', 'names.zh'],
        ['new-house', '新馆'],
      ],
      2,
      'district',
      '没有写 district',
      'huangpu',
    ],
    [
      'a venue of another district',
      [
        ['id', 'district'],
        ['tide-museum', 'xuhui'],
      ],
      2,
      'district',
      '不在 xuhui',
      'venues/xuhui/',
    ],
    ['one id twice', [['id'], ['tide-museum'], ['tide-museum']], 3, 'id', '第 2 行已经有了', '只留一行'],
    ['more cells than columns', [['id'], ['tide-museum', 'x']], 2, '', '比第一行多', '双引号'],
    [
      'broken JSON in a cell',
      [
        ['id', 'notes'],
        ['tide-museum', '[{'],
      ],
      2,
      'notes',
      '读不出',
      '写 JSON',
    ],
    [
      'a number that is none',
      [
        ['id', 'position.lng'],
        ['tide-museum', '东经121度'],
      ],
      2,
      'position.lng',
      '读不出',
      '写数字',
    ],
    [
      'a kind that does not exist',
      [
        ['id', 'kind'],
        ['tide-museum', 'musuem'],
      ],
      2,
      'kind',
      '没有“musuem”这个选项',
      '是不是 museum',
    ],
    [
      'a date that Excel has rewritten',
      [
        ['id', 'hours.date'],
        ['tide-museum', '2025/9/12'],
      ],
      2,
      'hours.date',
      '2025/9/12',
      '写 "2025-09-12"',
    ],
    [
      'hours that cannot be read',
      [
        ['id', 'hours.rule'],
        ['tide-museum', '9-17'],
      ],
      2,
      'hours.rule',
      '9-17',
      '09:00',
    ],
    [
      'a new place with half its fields',
      [
        ['id', 'district'],
        ['new-house', 'huangpu'],
      ],
      2,
      'kind',
      '缺少“kind”',
      '写法例',
    ],
  ] as const)('refuses %s, at its line', ([, rows, line, field, wrong, fix]) => {
    const { findings } = plan(...rows.map((row) => [...row]));
    const hit = findings.find((finding) => finding.field === field && finding.wrong.zh.includes(wrong));
    if (hit === undefined) throw new Error(JSON.stringify(findings, null, 1));
    expect(hit).toMatchObject({ file: 'a.csv', line, level: 'error' });
    expect(hit.fix.zh).toContain(fix);
  });

  it('never breaks down, whatever the table holds', () => {
    const bit = fc.constantFrom(
      'id',
      'district',
      'notes',
      'tide-museum',
      'huangpu',
      ',',
      '"',
      '\n',
      '\r\n',
      '{}',
      '[',
      '__proto__',
      '\0',
      '\uFEFF',
      '😀',
      'null',
      '=',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
        for (const { line, column, wrong, fix } of planImport(bits.join(''), 'a.csv', goodFiles).findings)
          expect([line >= 1, column >= 1, wrong.en !== '', fix.en !== '']).toEqual([true, true, true, true]);
      }),
      { numRuns: 60 },
    );
  });
});
