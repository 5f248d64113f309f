import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimQuery } from '../../domain/search/query-text.ts';
import { searchFilters } from '../../domain/search/record.ts';
import { chosenValues, readQuery, toggleFilter, writeQuery } from './query-state.ts';

const nothing = { text: '', filters: {}, open: null, sort: 'relevance', shown: 20 } as const;

describe('the address of a search', () => {
  it('is empty for no search', () => {
    expect(writeQuery(nothing)).toBe('');
    expect(readQuery('')).toEqual(nothing);
  });
  it('names the words, the filters, the order and how many are shown', () => {
    const state = {
      text: '徐汇 陶艺',
      filters: { kind: ['museum', 'workshop'], free: ['yes'] },
      open: 'now',
      sort: 'distance',
      shown: 40,
    } as const;
    const address = writeQuery(state);
    expect(address).toBe('?q=%E5%BE%90%E6%B1%87+%E9%99%B6%E8%89%BA&kind=museum&kind=workshop&free=yes&open=now&sort=distance&n=40');
    expect(readQuery(address)).toEqual(state);
  });
  it('reads back whatever was written', () => {
    const value = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const filters = fc
      .record(Object.fromEntries(searchFilters.map((name) => [name, fc.uniqueArray(value, { minLength: 1, maxLength: 5 })])), {
        requiredKeys: [],
      })
      .map((chosen) => ({ ...chosen }));
    const state = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 50 }).map(trimQuery),
      filters,
      open: fc.constantFrom(null, 'now', '2026-11-24'),
      sort: fc.constantFrom('relevance' as const, 'distance' as const),
      shown: fc.integer({ min: 1, max: 50 }).map((steps) => steps * 20),
    });
    fc.assert(
      fc.property(state, (written) => {
        expect(readQuery(writeQuery(written))).toEqual(written);
      }),
    );
  });
  it('never fails, whatever somebody writes into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const state = readQuery(text);
        expect(readQuery(writeQuery(state))).toEqual(state);
      }),
    );
  });
  it('leaves out what makes no sense', () => {
    expect(readQuery('?n=-3&sort=price&kind=%3Cscript%3E&kind=museum&kind=museum&colour=red')).toEqual({
      ...nothing,
      filters: { kind: ['museum'] },
    });
    expect(readQuery('?n=21').shown).toBe(40);
    expect(readQuery('?n=1e9').shown).toBe(20);
  });
});

describe('a query in an address', () => {
  it('may hold half a character without harm', () => {
    expect(readQuery(writeQuery({ ...nothing, text: trimQuery(' a\ud800 ') })).text).toBe('a\ufffd');
  });
});

describe('a filter', () => {
  it('is added by one touch and taken away by the next', () => {
    const once = toggleFilter({ district: ['xuhui'] }, 'kind', 'museum');
    expect(once).toEqual({ district: ['xuhui'], kind: ['museum'] });
    expect(toggleFilter(once, 'kind', 'museum')).toEqual({ district: ['xuhui'] });
  });
  it('holds several values, listed in the order of the filters', () => {
    expect(chosenValues({ district: ['xuhui', 'huangpu'], type: ['walk'] })).toEqual([
      { name: 'type', value: 'walk' },
      { name: 'district', value: 'xuhui' },
      { name: 'district', value: 'huangpu' },
    ]);
  });
});
