import { describe, expect, it } from 'vitest';
import { planGaps } from '../domain/plan/plan-words.ts';
import { planPageWords, planWords } from './plan-words.ts';

const gapsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the words of the planner', () => {
  it.for(['zh', 'en'] as const)('have their gaps in %s', (locale) => {
    const words = Object.entries(planWords(locale));
    expect(Object.fromEntries(words.map(([key, text]) => [key, gapsIn(text)]))).toEqual(
      Object.fromEntries(Object.entries(planGaps).map(([key, gaps]) => [key, [...gaps].sort()])),
    );
  });
  it('of the pages have the same gaps in both languages', () => {
    const gaps = (locale: 'zh' | 'en') => Object.entries(planPageWords(locale)).map(([key, text]) => [key, gapsIn(text)]);
    expect(gaps('en')).toEqual(gaps('zh'));
  });
});
