import { describe, expect, it } from 'vitest';
import { limitPerFile, mostPerFile } from './limit.ts';

const told = (file: string, level: 'error' | 'warning', wrong = '') => ({
  ...{ file, level },
  wrong: { zh: wrong, en: wrong },
  fix: { zh: '', en: '' },
});
const many = (file: string, level: 'error' | 'warning') => Array.from({ length: mostPerFile + 20 }, () => told(file, level));

describe('the limit of findings for a file', () => {
  it('leaves few findings alone', () => {
    const few = [told('a', 'error'), told('b', 'warning')];
    expect(limitPerFile(few)).toEqual(few);
  });

  it('says how many it left out', () => {
    const limited = limitPerFile(many('a', 'error'));
    expect(limited).toHaveLength(mostPerFile + 1);
    expect([limited.at(-1)?.wrong.zh, limited.at(-1)?.wrong.en]).toEqual([expect.stringContaining('20'), expect.stringContaining('20')]);
  });

  it('never lets warnings push an error out', () => {
    const limited = limitPerFile([...many('a', 'warning'), told('a', 'error', 'the error')]);
    expect(limited[0]?.wrong.en).toBe('the error');
  });

  it('counts each file by itself', () => {
    expect(limitPerFile([...many('a', 'error'), told('b', 'error')]).filter(({ file }) => file === 'b')).toHaveLength(1);
  });
});
