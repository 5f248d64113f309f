import { describe, expect, it } from 'vitest';
import { translate } from '../../i18n/translate.ts';
import { countOf, distanceText, fillIn } from './words.ts';

describe('the words of the search', () => {
  it('take a number in its own form', () => {
    const { words } = translate('en').search;
    expect(countOf(words.found, 1, { q: 'tea' })).toBe('“tea”: 1 result');
    expect(countOf(words.found, 3, { q: 'tea' })).toBe('“tea”: 3 results');
  });
  it('take a query as it is, even one that looks like a gap', () => {
    expect(fillIn('“{q}”', { q: '{n} $& {q}' })).toBe('“{n} $& {q}”');
  });
  it('say a distance no more exactly than it is', () => {
    const { words } = translate('zh').search;
    expect([3, 96, 994, 996, 12_345].map((meters) => distanceText(words, meters))).toEqual([
      '10 米',
      '100 米',
      '990 米',
      '1.0 公里',
      '12.3 公里',
    ]);
  });
  it('have the same gaps in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const [zh, en] = [translate('zh').search.words, translate('en').search.words];
    for (const key of ['none', 'noneLeft', 'more', 'filtersChosen', 'removeFilter', 'away', 'meters', 'kilometers', 'pageTitle'] as const)
      expect(gaps(en[key]), key).toEqual(gaps(zh[key]));
    for (const key of ['suggestionCount', 'found', 'listed'] as const) expect(gaps(en[key].many), key).toEqual(gaps(zh[key].many));
  });
});
