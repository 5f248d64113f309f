import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/read-content.ts';
import { canonicalMarkdown, canonicalMarkdownRecord } from '../canonical.ts';
import { isObject } from '../check/texts.ts';
import { collectionDefinitions } from '../collections.ts';
import { formSchemas } from '../json-schemas.ts';
import { parseRecord } from '../parse-record.ts';
import { checkDraft } from './check-draft.ts';
import { withValue } from './draft-path.ts';
import { keysIn } from './form-schema.ts';
import { moved } from '../move-item.ts';
import { storyBlocks } from './story-blocks.ts';
import { tidyDraft } from './tidy-draft.ts';
import { draftOfWalk, walkFiles } from './walk-files.ts';

const schema = formSchemas().walks;
const { schema: zod } = collectionDefinitions.walks;
const texts = new Map(
  readContent(join(import.meta.dirname, '..', '..', '..', 'content')).flatMap(({ path, text }) =>
    path.startsWith('walks/') && typeof text === 'string' ? [[`content/${path}`, text]] : [],
  ),
);
const paths = [...texts.keys()].filter((path) => path.endsWith('.md') && !path.endsWith('.en.md'));

/** A walk as the form loads it. */
function loaded(path: string): Record<string, unknown> {
  const { value, body } = parseRecord(texts.get(path) ?? '', 'markdown');
  const english = parseRecord(texts.get(path.replace(/\.md$/, '.en.md')) ?? '', 'markdown').body;
  return draftOfWalk(isObject(value) ? value : {}, body ?? '', english ?? '');
}

const written = (draft: unknown) => walkFiles(tidyDraft(draft, schema), keysIn(schema));

describe('the form of walks, held against all walks', () => {
  it('finds no fault with any of them and gives every file back byte for byte', () => {
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths) {
      const draft = loaded(path);
      expect(checkDraft(tidyDraft(draft, schema), schema), path).toEqual([]);
      for (const file of written(draft)) expect(file.text, file.path).toBe(texts.get(file.path));
    }
  });

  it('writes what fix would write, in whatever order the stops come and whatever is said of them', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => words.trim() !== '');
    const stop = fc.record(
      {
        toNext: fc.constantFrom('ferry', 'metro'),
        text: fc.record({ en: text, zh: text }),
        venue: fc.constantFrom('a', 'b-1', 'on', '2010-hall'),
      },
      { requiredKeys: ['venue'] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.array(stop, { minLength: 2, maxLength: 9 }),
        text,
        fc.nat(8),
        fc.nat(8),
        (path, stops, story, from, to) => {
          const draft = withValue(withValue(loaded(path), ['stops'], moved(stops, from, to)), ['story', 'zh'], story);
          const [record, english] = written(draft);
          expect(canonicalMarkdownRecord(record.text, zod)).toEqual({ ok: true, text: record.text });
          expect(canonicalMarkdown(english.text)).toEqual({ ok: true, text: english.text });
          const read = parseRecord(record.text, 'markdown').value;
          expect(isObject(read) ? read['stops'] : null).toEqual(
            JSON.parse(JSON.stringify(moved(stops, from, to)), (_, value: unknown) =>
              typeof value === 'string' ? value.normalize('NFC') : value,
            ),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('wants of an empty walk only what has to be written', () => {
    const problems = checkDraft(tidyDraft({ sources: [{}] }, schema), schema);
    expect(problems.map(({ path, trouble }) => `${path.join('.')} ${trouble}`)).toEqual([
      'id missing',
      'names missing',
      'districts few',
      'level missing',
      'evidence missing',
      'mode missing',
      'stops few',
      'stopsBasis missing',
      'sources few',
      'story missing',
    ]);
  });
});

describe('a list of stops', () => {
  it('keeps every stop when one is moved, and puts it where it was sent', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }), (items, from, to) => {
        const next = moved(items, from, to);
        expect([...next].sort()).toEqual([...items].sort());
        const isMove = from >= 0 && to >= 0 && from < items.length && to < items.length;
        if (isMove) expect(next[to]).toBe(items[from]);
        expect(moved(next, to, from)).toEqual(items);
      }),
    );
  });
});

describe('a story in the preview', () => {
  it('is cut into paragraphs and headings, without the signs of Markdown', () => {
    expect(storyBlocks('## 头\n\n一**二**[三](https://a.cn)\n四\n\n\n')).toEqual([
      { kind: 'heading', text: '头' },
      { kind: 'paragraph', text: '一二三\n四' },
    ]);
  });
});
