import { describe, expect, it } from 'vitest';
import { readGazetteer, readSimplify, readSyllables } from './tables.ts';

const nothing = { district: [], subdistrict: [], metro: [], road: [], topic: [], audience: [], kind: [] };

describe('the tables of search', () => {
  it('pair Traditional with Simplified characters', () => {
    expect(readSimplify({ simplify: '復复館馆' })).toEqual(
      new Map([
        ['復', '复'],
        ['館', '馆'],
      ]),
    );
  });

  it('give each character its syllable', () => {
    expect(readSyllables({ syllables: { shang: '上尚', hai: '海' } }).get('尚')).toBe('shang');
  });

  it('know stations with and without their last word, subdistricts with and without their rank', () => {
    const words = readGazetteer({
      gazetteer: {
        ...nothing,
        metro: [['徐家汇', 'Xujiahui']],
        subdistrict: [['wuliqiao', '五里桥街道', 'Wuliqiao Subdistrict']],
        road: [['武康路']],
      },
    });
    expect(words.map(({ field, id, word }) => `${field} ${id} ${word}`)).toEqual([
      'subdistrict wuliqiao 五里桥街道',
      'subdistrict wuliqiao Wuliqiao Subdistrict',
      'subdistrict wuliqiao 五里桥',
      'subdistrict wuliqiao Wuliqiao',
      'metro 徐家汇 徐家汇',
      'metro 徐家汇 徐家汇站',
      'metro 徐家汇 徐家汇地铁站',
      'metro 徐家汇 Xujiahui',
      'metro 徐家汇 Xujiahui station',
      'road 武康路 武康路',
    ]);
  });

  it('list a word that is id and name only once', () => {
    expect(readGazetteer({ gazetteer: { ...nothing, metro: [['世纪公园', '世纪公园']] } })).toHaveLength(3);
  });
});
