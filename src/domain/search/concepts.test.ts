import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSimplify, sampleSyllables } from '../../tests/fixtures/search/sample-names.ts';
import { planQuery } from './concepts.ts';
import { buildGazetteer, otherWords } from './gazetteer.ts';
import { normalizeQuery } from './normalize.ts';
import { splitQuery } from './split-query.ts';
import type { GazetteerWord } from './tables.ts';

const words: readonly GazetteerWord[] = [
  { word: '徐汇', field: 'district', id: 'xuhui' },
  { word: '徐汇区', field: 'district', id: 'xuhui' },
  { word: 'Xuhui', field: 'district', id: 'xuhui' },
  { word: '陶艺', field: 'topic', id: 'ceramics' },
  { word: 'Ceramics', field: 'topic', id: 'ceramics' },
  { word: '老城', field: 'topic', id: 'old-town' },
  { word: '武康路', field: 'road', id: '武康路' },
  { word: '外滩', field: 'subdistrict', id: 'waitan' },
  { word: 'The Bund', field: 'subdistrict', id: 'waitan' },
  { word: '亲子', field: 'audience', id: 'families' },
  { word: '亲子', field: 'topic', id: 'family-learning' },
  { word: 'Campuses', field: 'kind', id: 'campus' },
];
const gazetteer = buildGazetteer(words, sampleSimplify, sampleSyllables);
const split = (text: string) => splitQuery(normalizeQuery(text, sampleSimplify), gazetteer);
const texts = (text: string) => split(text).map((part) => (part.meanings.length > 0 ? `[${part.text}]` : part.text));
const plan = (text: string) => planQuery(split(text), (part) => otherWords(part, true, gazetteer));
const wishes = (text: string) => plan(text).concepts.map((concept) => concept.text);

describe('a query in parts', () => {
  it.for([
    ['徐汇陶艺', ['[徐汇]', '[陶艺]']],
    ['Xuhui ceramics', ['[xuhui]', '[ceramics]']],
    ['xuhui taoyi', ['[xuhui]', '[taoyi]']],
    ['Xuhui campus', ['[xuhui]', '[campus]']],
    ['free museum near the Bund', ['[free]', '[museum]', '[the bund]']],
    ['museum on Bund', ['[museum]', '[bund]']],
    ['周末 带孩子 免费 徐汇', ['[孩子]', '[免费]', '[徐汇]']],
    ['武康路附近的小店', ['[武康路]', '小店']],
    ['上海的陶艺', ['[陶艺]']],
    ['哪里可以体验扎染', ['[体验]', '[扎染]']],
    ['陶行知', ['陶行知']],
    ['怎么把学分存起来', ['学分', '存']],
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

describe('the wishes of a query', () => {
  it('weigh the place and the subject more than the conditions', () => {
    const [free, subject, place] = plan('free ceramics near the Bund').concepts.map(({ weight }) => weight);
    expect(free).toBeLessThan(subject ?? 0);
    expect(place).toBeGreaterThan(subject ?? 0);
  });

  it('know a place by its name in the language of the page too', () => {
    expect(plan('museum near the Bund').concepts[1]).toMatchObject({ words: ['the bund', '外滩'], isSpot: true, mayBeNear: true });
  });

  it('ask the full text for nothing that a filter knows for sure', () => {
    expect(plan('徐汇陶艺').concepts.map((concept) => concept.words)).toEqual([[], ['陶艺']]);
  });

  it('do not count what lies near when nothing but a road is typed', () => {
    expect([plan('武康路'), plan('武康路小店')].map(({ concepts }) => concepts[0]?.mayBeNear)).toEqual([false, true]);
  });

  it('are one for two words of the same condition', () => {
    expect(wishes('退休 奶奶')).toEqual(['退休', '奶奶']);
    expect(wishes('爷爷奶奶')).toEqual(['爷爷']);
  });

  it('look for a word that was cut in two, and for a name of several Latin words side by side', () => {
    expect(wishes('老城墙')).toEqual(['老城', '城墙']);
    expect(plan('lu xun').concepts.at(-1)).toMatchObject({ text: 'lu xun', words: ['"lu xun"'] });
  });

  it('know a query of known words only, and one that is a place', () => {
    expect([plan('徐汇陶艺'), plan('武康路'), plan('武康路小店')]).toMatchObject([
      { isExplained: true, isPlace: false },
      { isExplained: true, isPlace: true },
      { isExplained: false, isPlace: false },
    ]);
  });

  it('are few, whatever was typed', () => {
    const word = fc.constantFrom('亲子', '徐汇', '陶艺', 'kids', '免费', '武康路', 'the bund', '小店', 'xyz', '墙');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        expect(plan(list.join(' ')).concepts.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
