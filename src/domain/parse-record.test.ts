import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from './parse-record.ts';

const wrongs = (text: string, format: 'json' | 'markdown' = 'json'): string[] =>
  parseRecord(text, format).troubles.map(({ wrong, place }) => `${place.line}:${place.column} ${wrong.zh}`);

describe('parsing JSON', () => {
  it('reads what the platform reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        const { value, troubles } = parseRecord(text, 'json');
        if (troubles.length === 0) expect(value).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('lets nothing pass that the platform refuses', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '01',
        '1.',
        '-',
        'null',
        'tru',
        ' ',
        '\n',
        '\t',
        '//x\n',
        '\u00a0',
        '\\',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        if (parseRecord(text, 'json').troubles.length === 0) expect(() => void JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it('reports every syntax error, each at its place', () => {
    const places = wrongs('{\n  "a": 1,,\n  "b": tru\n}').map((wrong) => wrong.split(' ')[0]);
    expect(places).toEqual(expect.arrayContaining(['2:10', '3:8']));
    expect(new Set(places).size).toBe(places.length);
  });

  it('points into a text past its escapes', () => {
    const { locate } = parseRecord('{"a": "\\u0041\\n\\"bc"}', 'json');
    expect(locate(['a'], { offset: 0 })).toEqual({ line: 1, column: 8 });
    expect(locate(['a'], { offset: 3 })).toEqual({ line: 1, column: 18 });
  });

  it('points at the thing around what is missing, and at keys when asked', () => {
    const { locate } = parseRecord('{\n  "names": {\n    "zh": "甲"\n  }\n}', 'json');
    expect(locate(['names', 'en'])).toEqual({ line: 2, column: 12 });
    expect(locate(['names', 'zh'], { atKey: true })).toEqual({ line: 3, column: 5 });
  });
});

describe('parsing front matter', () => {
  it('keeps dates and numbers apart from texts as YAML 1.2 does', () => {
    expect(parseRecord('---\na: 2024-08-05\nb: 2024\nc: no\n---\n', 'markdown').value).toEqual({ a: '2024-08-05', b: 2024, c: 'no' });
  });

  it('counts lines from the start of the file, in the front matter and in the body', () => {
    const { locate, locateInBody, body } = parseRecord('---\na: 1\nb:\n  - x\n---\nHello\nworld', 'markdown');
    expect(locate(['b', 0])).toEqual({ line: 4, column: 5 });
    expect(locateInBody(body?.indexOf('world') ?? 0)).toEqual({ line: 7, column: 1 });
  });

  it('takes a rule below the front matter for part of the body', () => {
    expect(parseRecord('---\na: 1\n---\none\n\n---\n\ntwo\n', 'markdown').body).toBe('one\n\n---\n\ntwo\n');
  });

  it('refuses number keys, null keys and lists as keys', () => {
    expect(wrongs('---\n1: a\n---\n', 'markdown')).toEqual(['2:1 名称必须是文字']);
    expect(wrongs('---\n? [a]\n: b\n---\n', 'markdown').join()).toContain('名称必须是文字');
  });

  it('stops at nesting without end', () => {
    expect(wrongs(`---\na: ${'['.repeat(3000)}\n---\n`, 'markdown').length).toBeGreaterThan(0);
    expect(wrongs(`---\n${'- '.repeat(3000)}x\n---\n`, 'markdown').length).toBeGreaterThan(0);
  });
});
