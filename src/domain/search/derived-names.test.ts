import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packEnglish, packId, packOther, unpackEnglish, unpackId, unpackOther } from './derived-names.ts';

const syllables = ['san', 'lin', 'zhen', 'rui', 'he', 'hua', 'yuan', 'xue', 'xi', 'dian'];
const plain = (text: string): string => text.replace(/[\ue000-\ue1ff]/g, ' ');
const english = fc.oneof(
  fc.string({ unit: 'grapheme' }).map(plain),
  fc
    .array(
      fc.constantFrom(
        'Ruihe',
        'Huayuan',
        'Sanlin',
        'SanLin',
        'Lin',
        'Zhen',
        'Town,',
        'rui',
        'Café',
        'd’Or',
        '(2)',
        'Xuexidian',
        "People's",
      ),
    )
    .map((words) => words.join(' ')),
);

describe('an English name that spells the Chinese one', () => {
  it('is little more than where its words are', () => {
    const packed = packEnglish('Ruihe Huayuan Learning Point, Sanlin Town', syllables);
    expect(packed).toMatch(/^. . Learning Point, . Town$/);
    expect(unpackEnglish(packed, () => syllables)).toBe('Ruihe Huayuan Learning Point, Sanlin Town');
  });

  it('asks for the syllables only if it needs them', () => {
    const refuse = (): never => {
      throw new Error('asked');
    };
    expect(unpackEnglish('Tide House', refuse)).toBe('Tide House');
    expect(() => unpackEnglish(packEnglish('Ruihe House', syllables), refuse)).toThrow('asked');
  });

  it('comes back whatever it is', () => {
    fc.assert(
      fc.property(english, fc.array(fc.constantFrom(...syllables, ''), { maxLength: 40 }), (name, spelt) => {
        expect(unpackEnglish(packEnglish(name, spelt), () => spelt)).toBe(name);
      }),
    );
  });
});

describe('an id made of words of the English name', () => {
  it.for([
    ['the whole name', 'xujiahui-library', 'Xujiahui Library', 0],
    ['its beginning', 'ruihe-huayuan-learning', 'Ruihe Huayuan Learning Point, Sanlin Town', 1],
    ['words in another order', 'chen-zilong-tomb', 'Tomb of Chen Zilong', 3],
    ['a word of its own and a number', 'lib-pudong-heqing-2', 'Heqing Town Library, Pudong', 9],
  ] as const)('that is %s is short', ([, id, name, length]) => {
    const packed = packId(id, name);
    expect(packed.length).toBe(length);
    expect(unpackId(packed, name)).toBe(id);
  });

  it('comes back whatever it is', () => {
    const id = fc.oneof(
      fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/),
      fc
        .array(fc.constantFrom('ruihe', 'huayuan', 'sanlin', 'lin', 'town', 'cafe', '2'), { minLength: 1, maxLength: 12 })
        .map((words) => words.join('-')),
    );
    fc.assert(
      fc.property(id, english, (written, name) => {
        expect(unpackId(packId(written, name), name)).toBe(written);
      }),
    );
  });
});

describe('another name', () => {
  it('is little more than where its parts are in the Chinese one', () => {
    const packed = packOther('上博东馆', '上海博物馆东馆');
    expect(packed).toMatch(/^上博.$/);
    expect(unpackOther(packed, '上海博物馆东馆')).toBe('上博东馆');
  });

  it('comes back whatever it is', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }).map(plain),
      fc.string({ unit: fc.constantFrom('上', '海', '博', '物', '馆', '𠮷', 'a'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(name, name, (other, chinese) => {
        expect(unpackOther(packOther(other, chinese), chinese)).toBe(other);
      }),
    );
  });
});
