import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSyllables, sampleSimplify } from '../../tests/fixtures/search/sample-names.ts';
import { buildGazetteer, wordFor } from './gazetteer.ts';
import { normalizeQuery } from './normalize.ts';
import { planQuery } from './plan-query.ts';
import { splitQuery } from './split-query.ts';
import type { GazetteerWord } from './tables.ts';

const words: readonly GazetteerWord[] = [
  { word: '徐汇', field: 'district', id: 'xuhui' },
  { word: '徐汇区', field: 'district', id: 'xuhui' },
  { word: 'Xuhui', field: 'district', id: 'xuhui' },
  { word: '陶艺', field: 'topic', id: 'ceramics' },
  { word: 'Ceramics', field: 'topic', id: 'ceramics' },
  { word: '武康路', field: 'road', id: '武康路' },
  { word: '外滩', field: 'subdistrict', id: 'waitan' },
  { word: 'The Bund', field: 'subdistrict', id: 'waitan' },
  { word: '亲子', field: 'audience', id: 'families' },
  { word: '带孩子', field: 'audience', id: 'families' },
  { word: '亲子', field: 'topic', id: 'family-learning' },
];
const gazetteer = buildGazetteer(words, sampleSimplify, sampleSyllables);
const split = (text: string) => splitQuery(normalizeQuery(text, sampleSimplify), gazetteer);
const texts = (text: string) => split(text).map((part) => (part.meanings.length > 0 ? `[${part.text}]` : part.text));
const plan = (text: string) => planQuery(text, split(text), (meaning) => wordFor(meaning, true, gazetteer));

describe('a query in parts', () => {
  it.for([
    ['徐汇陶艺', ['[徐汇]', '[陶艺]']],
    ['徐匯區陶藝', ['[徐汇]', '區', '陶藝']],
    ['Xuhui ceramics', ['[xuhui]', '[ceramics]']],
    ['xuhui taoyi', ['[xuhui]', '[taoyi]']],
    ['free museum near the Bund', ['[free]', '[museum]', '[the bund]']],
    ['museum on Bund', ['[museum]', '[bund]']],
    ['周末 带孩子 免费 徐汇', ['[带孩子]', '[免费]', '[徐汇]']],
    ['武康路附近的小店', ['[武康路]', '小店']],
    ['上海的陶艺', ['[陶艺]']],
  ] as const)('%s', ([text, expected]) => {
    expect(texts(text)).toEqual(expected);
  });

  it('holds nothing that is not in the query, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.string({ unit: fc.constantFrom('徐', '汇', '陶', '艺', '的', ' ', 'free', '\ud800'), maxLength: 30 }),
        ),
        (text) => {
          const query = normalizeQuery(text, sampleSimplify);
          for (const part of splitQuery(query, gazetteer)) {
            expect(part.text).not.toBe('');
            expect(query).toContain(part.text);
          }
        },
      ),
    );
  });
});

describe('the searches for a query', () => {
  it('use the filters that the words stand for, all together first', () => {
    expect(plan('徐汇陶艺').steps[0]).toEqual([{ text: null, filters: { district: ['xuhui'], topic: ['ceramics'] } }]);
  });

  it('take free admission as a hint: wanted first, then left out', () => {
    const [first, second] = plan('免费 陶艺').steps;
    expect(first?.[0]?.filters).toEqual({ free: ['yes'], topic: ['ceramics'] });
    expect(second?.[0]?.filters).toEqual({ topic: ['ceramics'] });
  });

  it('look for places that are no filter as words, in the language of the page too', () => {
    expect(plan('museum near the Bund').steps[0]?.map(({ text }) => text)).toEqual(['the bund', '外滩']);
  });

  it('look around a place for what is sought there, with the hint first and then without', () => {
    const { around } = plan('free ceramics near the Bund');
    expect(around?.words).toEqual(['the bund', '外滩']);
    expect(around?.steps.map(([rung]) => rung?.filters)).toEqual([{ free: ['yes'], topic: ['ceramics'] }, { topic: ['ceramics'] }]);
    expect([plan('徐汇陶艺').around, plan('the Bund').around]).toEqual([null, null]);
  });

  it('try each reading of a word that may stand for different things', () => {
    expect(plan('亲子').steps[0]?.map(({ filters }) => Object.keys(filters))).toEqual([['audience'], ['topic']]);
  });

  it('are only those of the words themselves when no word is known', () => {
    expect(plan('罗曼罗兰')).toMatchObject({ steps: [], isExplained: false, isPlace: false });
  });

  it('know a query that is nothing but a place', () => {
    expect([plan('武康路').isPlace, plan('徐汇陶艺').isPlace, plan('武康路小店').isPlace]).toEqual([true, false, false]);
  });

  it('leave out one character between known words, but do not call the query explained', () => {
    expect(plan('学陶艺')).toMatchObject({ whole: '陶艺', isExplained: false });
  });

  it('are few, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('亲子', '徐汇', '陶艺', 'kids', '免费', '武康路', 'the bund', '小店'), { maxLength: 30 }),
        (list) => {
          const { steps } = plan(list.join(' '));
          expect(steps.length).toBeLessThanOrEqual(7);
          for (const rungs of steps) expect(rungs.length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
