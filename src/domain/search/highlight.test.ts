import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, findRanges, passageWith } from './highlight.ts';

const simplify = new Map([['復', '复']]);
const marked = (text: string, ...words: string[]) =>
  cutAt(text, findRanges(text, words, simplify))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('the words of a query in a text', () => {
  it.for([
    ['上海科技馆', ['科技'], '上海[科技]馆'],
    ['Shanghai MUSEUM, East', ['museum'], 'Shanghai [MUSEUM], East'],
    ['復旦大学', ['复旦'], '[復旦]大学'],
    ['Lu Xun’s luxury', ['lu'], '[Lu] Xun’s [lu]xury'],
    ['Smart art', ['art'], 'Smart [art]'],
    ['武康路武康大楼', ['武康', '康路'], '[武康路武康]大楼'],
    ['馆', [''], '馆'],
  ] as const)('are marked in %s', ([text, words, expected]) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  const texts = fc.string({ unit: fc.constantFrom('上', '海', 'a', 'B', ' ', '。', '\ud83d', '😀', '<', 'é', '復'), maxLength: 200 });

  it('leave the text as it was, in pieces, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.constantFrom('上', '海a', 'b', '复', 'e', '<'), { maxLength: 4 }), (text, words) => {
        const pieces = cutAt(text, findRanges(text, words, simplify));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('choose the passage that is shown, a part of the text and not longer than asked for by much', () => {
    const text = `${'开头。'.repeat(40)}这里做陶艺，也能拉坯。${'结尾。'.repeat(40)}`;
    const passage = passageWith(text, ['陶艺', '拉坯'], simplify, 40);
    expect(passage.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['陶艺', '拉坯']);
    expect(passageWith(text, ['没有'], simplify, 40)).toEqual([]);
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (any, length) => {
        const shown = passageWith(any, ['上', 'a'], simplify, length)
          .map((piece) => piece.text)
          .join('')
          .replaceAll('…', '');
        expect(any).toContain(shown);
        expect(shown.length).toBeLessThanOrEqual(length * 2 + 14);
      }),
    );
  });
});
