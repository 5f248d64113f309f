import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv-text.ts';

const textsOf = (csv: string): string[][] => readCsv(csv).rows.map((row) => row.map(({ text }) => text));

describe('CSV', () => {
  it('comes back as it was written, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', "'", "'=a", '+86', '-', '@x', '"', '""', ',', '\r\n', '\n', ' 空 ', '\t', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const filled = rows.filter((row) => row.some((text) => text !== ''));
        expect(textsOf(writeCsv(rows))).toEqual(filled);
        expect(readCsv(writeCsv(rows)).troubles).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never hands a formula to a spreadsheet', () => {
    expect(writeCsv([['=HYPERLINK("http://a.cn")', '+1', '-1', '@a']])).toBe(`\uFEFF"'=HYPERLINK(""http://a.cn"")",'+1,'-1,'@a\r\n`);
  });

  it('takes files with and without a byte order mark, with either line end, without a last one', () => {
    for (const csv of ['a,b\n1,2', '\uFEFFa,b\r\n1,2\r\n', 'a,b\r1,2', 'a,b\n\n1,2\n\n'])
      expect(textsOf(csv)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
  });

  it('knows line and column of a cell after a cell of several lines', () => {
    const [, row] = readCsv('a,b\n"x\ny",z\nq,w').rows;
    expect(row?.[1]).toEqual({ text: 'z', line: 3, column: 4 });
  });

  it('says where a quotation mark is not closed or closed too early', () => {
    expect(readCsv('a,b\n1,"x').troubles).toEqual([
      expect.objectContaining({ line: 2, column: 3, wrong: { zh: '引号没有合上', en: 'A quotation mark is not closed' } }),
    ]);
    expect(readCsv('a\n"x"y').troubles).toEqual([
      expect.objectContaining({ line: 2, column: 1, wrong: { zh: '引号后面多了“y”', en: '“y” stands after the closing quote' } }),
    ]);
  });

  it('reads a megabyte of anything in no time', () => {
    const start = performance.now();
    readCsv('"a""b",'.repeat(100_000));
    readCsv('"'.repeat(1_000_001));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
