import { describe, expect, it } from 'vitest';
import { plainLatin, plainPinyin, spellName } from './spell-name.ts';

const table = new Map([
  ['上', 'shang'],
  ['海', 'hai'],
  ['创', 'chuang'],
]);

describe('spelling a name', () => {
  it('keeps Latin words and digits and drops signs', () => {
    expect(spellName('“M50”上海（创）·1933', (character) => table.get(character))).toBe('m50 shang hai chuang 1933');
  });

  it('keeps a character that nobody can spell', () => {
    expect(spellName('上䶮', (character) => table.get(character))).toBe('shang 䶮');
  });

  it('drops tones and writes ü as it is typed', () => {
    expect(plainPinyin('Lǜ sè, nǚ ér, lüè')).toBe('lv se, nv er, lve');
  });

  it('drops the marks of other languages', () => {
    expect(plainLatin('Café Künstler')).toBe('cafe kunstler');
  });
});
