import { describe, expect, it } from 'vitest';
import { fieldOf } from '../check/finding.ts';
import { changedFields } from './changed-fields.ts';
import { joinWithin } from './limits.ts';
import { recordChange } from './record-change.ts';

describe('the fields that changed', () => {
  it('are the smallest that differ', () => {
    const before = { id: 'a', names: { zh: '甲', en: 'A' }, phone: ['021-1'], sources: [{ date: '2024' }] };
    const after = { id: 'a', names: { zh: '乙', en: 'A' }, phone: ['021-1', '021-2'], sources: [{ date: '2025' }], visit: 'inside' };
    expect(changedFields(before, after).map(({ path }) => fieldOf(path))).toEqual(['names.zh', 'phone', 'sources[0].date', 'visit']);
  });
  it('take keys such as __proto__ for names like any other', () => {
    const after: unknown = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(changedFields({}, after).map(({ path }) => fieldOf(path))).toEqual(['__proto__', 'constructor']);
  });
});

describe('what happened to a record', () => {
  const path = 'venues/huangpu/a.json';
  it('is told by the file before and after', () => {
    const text = '{"id": "a", "names": {"zh": "甲", "en": "A"}, "offers": {"zh": "看"}}';
    expect(recordChange({ path, before: null, after: text })).toMatchObject({
      state: 'added',
      kind: 'venues',
      names: { zh: '甲', en: 'A' },
      lacksEnglish: ['offers'],
    });
    expect(recordChange({ path, before: text, after: null })).toMatchObject({ state: 'removed', names: { zh: '甲' }, fields: [] });
  });
  it('can be told of files that cannot be read', () => {
    expect(recordChange({ path, before: '{', after: { unreadable: 'not-utf8' } })).toMatchObject({ state: 'changed', kind: 'venues' });
    expect(recordChange({ path: 'notes.txt', before: null, after: 'x' })).toMatchObject({ kind: 'other', record: null });
  });
});

describe('joining parts within a limit', () => {
  it('leaves out whole parts and says how many', () => {
    expect(joinWithin(['aaaa', 'bbbb', 'cccc'], (left) => `${left} more`, 14)).toBe('aaaa\n\nbbbb\n\n1 more');
    expect(joinWithin(['a', 'b'], () => 'more')).toBe('a\n\nb');
  });
});
