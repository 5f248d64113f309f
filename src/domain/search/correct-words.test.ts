import { describe, expect, it } from 'vitest';
import { samplePrepared, sampleSimplify, sampleSyllables } from '../../tests/fixtures/search/sample-names.ts';
import { correctWords } from './correct-words.ts';
import { buildGazetteer } from './gazetteer.ts';

const gazetteer = buildGazetteer([], sampleSimplify, sampleSyllables);
const correct = (query: string, known = '') => correctWords(query, samplePrepared, gazetteer, (word) => Promise.resolve(word === known));

describe('misspelt words of a query', () => {
  it.for([
    ['shanghai museeum', 'shanghai museum'],
    ['astronmy', 'astronomy'],
    ['museum', 'museum'],
    ['astro', 'astro'],
    ['科枝馆 museuum', '科枝馆 museum'],
    ['zzzzzz', 'zzzzzz'],
    ['', ''],
  ] as const)('%s: %s', async ([query, expected]) => {
    expect(await correct(query)).toBe(expected);
  });

  it('stay when the full text has them', async () => {
    expect(await correct('museeum', 'museeum')).toBe('museeum');
  });
});
