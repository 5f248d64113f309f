import { type RecordProblem, type RecordRule, warningAt } from '../check/rule.ts';
import { hasHan, hasLatin, objectsIn } from '../check/texts.ts';
import type { Path } from '../check/finding.ts';

/** Names of sources and units are often the same in both languages (OpenStreetMap, km). */
const sameInBoth: ReadonlySet<string> = new Set(['source', 'title', 'unit']);

/** Chinese stands under zh and English under en. */
export const languageOfText: RecordRule = {
  name: 'language-of-text',
  description: 'zh 里写中文，en 里写英文，两者不是同一段文字。',
  scope: 'record',
  *check(record) {
    const { value } = record;
    // Websites keep their names in every language.
    if (record.kind === 'vocabulary' && record.name === 'publishers') return;
    for (const { path, object } of objectsIn(value)) {
      const { zh, en } = object;
      if (typeof zh === 'string' && typeof en === 'string') yield* checkPair(zh, en, [...path, 'zh'], [...path, 'en']);
      else if (Array.isArray(zh) && Array.isArray(en)) {
        for (const [index, sentence] of zh.entries()) {
          const other: unknown = en[index];
          if (typeof sentence === 'string' && typeof other === 'string')
            yield* checkPair(sentence, other, [...path, 'zh', index], [...path, 'en', index]);
        }
      }
    }
  },
};

function* checkPair(zh: string, en: string, zhPath: Path, enPath: Path): Generator<RecordProblem> {
  const key = zhPath.at(-2);
  const isName = typeof key === 'string' && sameInBoth.has(key) && !hasHan(en);
  if (isName || !(hasLatin(zh) || hasHan(zh))) return;
  if (hasHan(en) && !hasLatin(en))
    yield warningAt(
      enPath,
      { zh: '英文里只有中文', en: 'The English text is all Chinese' },
      { zh: '写英文；专名写它通用的英文名', en: 'Write it in English; for a name, write the one in common use' },
    );
  else if (zh === en)
    yield warningAt(
      enPath,
      { zh: '英文和中文完全一样', en: 'The English and the Chinese are the same' },
      { zh: '写成英文；如果本来就没有别的叫法，可以不改', en: 'Write it in English; if there is no other name, it can stay' },
    );
  else if (!hasHan(zh))
    yield warningAt(
      zhPath,
      { zh: '中文里没有一个汉字', en: 'The Chinese text holds no Chinese character' },
      { zh: '写成中文；如果本来就没有中文叫法，可以不改', en: 'Write it in Chinese; if there is no Chinese name, it can stay' },
    );
}
