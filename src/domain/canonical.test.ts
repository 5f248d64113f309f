import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalMarkdown, canonicalMarkdownRecord } from './canonical.ts';
import { collectionDefinitions } from './collections.ts';

const { schema } = collectionDefinitions.venues;

function textOf(text: string): string {
  const result = canonicalJson(text, schema);
  if (!result.ok) throw new Error(result.wrong.en);
  return result.text;
}

describe('the canonical form of a record', () => {
  it('puts keys in the order of the schema at every level', () => {
    expect(textOf('{"names":{"en":"A","zh":"甲"},"id":"a"}')).toBe(
      '{\n  "id": "a",\n  "names": {\n    "zh": "甲",\n    "en": "A"\n  }\n}\n',
    );
  });

  it('orders the parts of list items too', () => {
    expect(textOf('{"sources":[{"linkable":true,"url":"https://a.cn"}]}')).toMatch(/"url".*\n.*"linkable"/);
  });

  it('rounds positions to six decimals and no other number', () => {
    const text = textOf('{"position":{"lng":121.12345678,"lat":31.5},"access":{"doorWidthCm":90.12345678}}');
    expect(JSON.parse(text)).toEqual({ position: { lng: 121.123457, lat: 31.5 }, access: { doorWidthCm: 90.12345678 } });
  });

  it('composes letters but leaves addresses letter by letter', () => {
    expect(JSON.parse(textOf(JSON.stringify({ website: 'https://a.cn/e\u0301', pinyin: 'e\u0301' })))).toEqual({
      website: 'https://a.cn/e\u0301',
      pinyin: '\u00e9',
    });
  });

  it('keeps unknown keys, after the known ones', () => {
    expect(textOf('{"what":1,"id":"a"}')).toBe('{\n  "id": "a",\n  "what": 1\n}\n');
  });

  it('refuses what does not parse and says where', () => {
    expect(canonicalJson('{"id": "a",\n}', schema)).toMatchObject({ ok: false, line: 2 });
    expect(canonicalJson('{"id": "a", "id": "b"}', schema)).toMatchObject({ ok: false });
  });

  it('is its own canonical form, and changes no value, whatever the record', () => {
    const key = fc.constantFrom('id', 'names', 'zh', 'en', 'sources', 'facts', 'x');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.integer(),
        fc.constantFrom('a', '甲', 'https://a.cn'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree), (record) => {
        const once = textOf(JSON.stringify(record));
        expect(textOf(once)).toBe(once);
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(record)));
      }),
      { numRuns: 100 },
    );
  });

  it('gives Markdown line feeds and one at its end, and changes no word', () => {
    expect(canonicalMarkdown('---\r\nid: a\r\n---\r\n\r\n文字  \r\n\r\n')).toEqual({ ok: true, text: '---\nid: a\n---\n\n文字  \n' });
  });

  it('orders the front matter of Markdown records and takes off needless quotation marks, and leaves remarks where they are', () => {
    const walks = collectionDefinitions.walks.schema;
    const untidy = '---\r\nyear: 2021\nnames: { en: "A", zh: "甲" }\nid: "a"\n---\n\n\n文字  \n\n';
    const tidy = '---\nid: a\nnames:\n  zh: 甲\n  en: A\nyear: 2021\n---\n\n文字  \n';
    expect(canonicalMarkdownRecord(untidy, walks)).toEqual({ ok: true, text: tidy });
    expect(canonicalMarkdownRecord(tidy, walks)).toEqual({ ok: true, text: tidy });
    const remarked = '---\nyear: 2021 # as printed\nid: a\n---\n\n文字\n';
    expect(canonicalMarkdownRecord(remarked, walks)).toEqual({ ok: true, text: remarked });
    expect(canonicalMarkdownRecord('---\nid: a\nid: b\n---\n', walks)).toMatchObject({ ok: false, line: 3 });
  });
});
