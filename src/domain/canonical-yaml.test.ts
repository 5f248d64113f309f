import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from './canonical-yaml.ts';

describe('front matter', () => {
  it('is written with few quotation marks, and with them where a text could be taken for something else', () => {
    const walk = {
      id: 'a-b',
      names: { zh: '罗店：老镇', en: 'Luodian: the old town' },
      topics: [],
      year: 2021,
      organiser: null,
      stops: [{ venue: 'a' }, { venue: 'b', text: { zh: '一', en: 'no' }, learningPoint: true }],
      date: '2021-12-04',
    };
    expect(writeYaml(walk)).toBe(
      [
        'id: a-b',
        'names:',
        '  zh: 罗店：老镇',
        '  en: "Luodian: the old town"',
        'topics: []',
        'year: 2021',
        'organiser: null',
        'stops:',
        '  - venue: a',
        '  - venue: b',
        '    text:',
        '      zh: 一',
        '      en: "no"',
        '    learningPoint: true',
        'date: "2021-12-04"',
        '',
      ].join('\n'),
    );
  });

  it('reads back as the very value, whatever it is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '- a',
        'a: b',
        'a #b',
        '#',
        '~',
        'Null',
        '0x1f',
        '1e3',
        '.5',
        '---',
        '...',
        '<<',
        '=',
        '? a',
        ': a',
        '\u2028',
        '\u0085',
        '\ufeff',
        'a\ud800b',
        'a\nb',
        'a ',
        '\t',
        '2021-12-04',
        '12:30:00',
        '!a',
        '&a',
        '*a',
        '%a',
        'a:',
        'y',
      ),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(
          text.filter((key) => key !== '__proto__'),
          tie('tree'),
          { maxKeys: 3 },
        ),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(
          text.filter((key) => key !== '__proto__'),
          tree,
          { minKeys: 1 },
        ),
        (value) => {
          const written = writeYaml(value);
          expect(parse(written, { version: '1.2', schema: 'core' })).toEqual(value);
          expect(parse(written, { version: '1.1' })).toEqual(value);
        },
      ),
      { numRuns: 200 },
    );
  });
});
