import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/lib/read-content.ts';
import { checkContent } from '../domain/check/check-content.ts';

const good = readContent(join(import.meta.dirname, 'fixtures', 'good'));
const texts = good.flatMap(({ path, text }) => (typeof text === 'string' ? [{ path, text }] : []));

/** Characters that matter to one of the parsers or rules. */
const spice = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\n',
  '\r',
  '\0',
  '---\n',
  '\t',
  '&a',
  '*a',
  '!!x',
  '<b>',
  '\uD800',
  '\u202E',
  '\uFEFF',
  '9',
  '潮',
  '|',
  '>',
  '#',
  '- ',
  '\\u00',
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.record({ kind: fc.constantFrom('cut', 'drop', 'insert', 'double'), at: place, length: fc.nat(40), spice });

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(text: string, { kind, at, length, spice: what }: Mutation): string {
  const from = Math.floor(at * text.length);
  switch (kind) {
    case 'cut':
      return text.slice(0, from);
    case 'drop':
      return text.slice(0, from) + text.slice(from + length);
    case 'double':
      return text.slice(0, from + length) + text.slice(from);
    default:
      return text.slice(0, from) + what + text.slice(from);
  }
}

describe('the check gate under random damage', () => {
  it('never breaks down, and says file, line, rule and remedy in all it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 3 }), ({ path, text }, mutations) => {
        const broken = mutations.reduce(mutate, text);
        const findings = checkContent({ files: [{ path, text: broken }], today: '2026-11-21' });
        for (const { file, line, column, rule, wrong, fix } of findings) {
          expect(file).toBe(path);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(broken.split('\n').length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(rule).not.toBe('');
          expect(wrong.zh).not.toContain('检查程序自己出错了');
          expect([fix.zh, fix.en]).not.toContain('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never passes a JSON file that was cut short', () => {
    const json = texts.filter(({ path }) => path.endsWith('.json'));
    fc.assert(
      fc.property(fc.constantFrom(...json), place, ({ path, text }, at) => {
        const short = text.slice(0, Math.floor(at * (text.length - 2)));
        expect(
          checkContent({ files: [{ path, text: short }], today: '2026-11-21' }).some(
            ({ level, rule }) => level === 'error' && rule === 'syntax',
          ),
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
