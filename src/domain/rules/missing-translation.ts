import type { Catalogue } from '../check/catalogue.ts';
import type { Problem } from '../check/finding.ts';
import { type CatalogueRule, errorAt } from '../check/rule.ts';
import type { Text } from '../schema/parts.ts';

/** Every story and page stands in both languages, with words in both. */
export const missingTranslation: CatalogueRule = {
  name: 'missing-translation',
  description: '路线、基地的故事和网页文字，中文和英文各一份，都要有正文。',
  scope: 'catalogue',
  *check(catalogue) {
    yield* missingStories(catalogue);
    yield* missingPages(catalogue);
    for (const { file, kind, body } of catalogue.records) {
      const hasStory = kind === 'story' || kind === 'page' || kind === 'walks' || kind === 'bases';
      if (hasStory && body !== null && body.trim() === '')
        yield problem(
          file,
          { zh: '没有正文', en: 'There is no text' },
          { zh: '在第二个 --- 下面空一行，写正文', en: 'Leave a line empty below the second ---, and write the text there' },
        );
    }
  },
};

function* missingStories({ records }: Catalogue): Generator<Problem> {
  const chinese = new Set(records.flatMap(({ kind, id }) => (kind === 'walks' || kind === 'bases' ? [`${kind}/${id}`] : [])));
  const english = new Set(records.flatMap((record) => (record.kind === 'story' ? [`${record.of}/${record.id}`] : [])));
  for (const record of records) {
    const { id, file, kind } = record;
    if ((kind === 'walks' || kind === 'bases') && !english.has(`${kind}/${id}`)) {
      yield problem(
        file,
        { zh: `缺少英文正文 ${id}.en.md`, en: `The English text ${id}.en.md is missing` },
        {
          zh: `在同一文件夹新建 ${id}.en.md：第一行 ---，第二行 id: ${id}，第三行 ---，下面写英文`,
          en: `Make ${id}.en.md in the same folder: line 1 is ---, line 2 is id: ${id}, line 3 is ---, and the English stands below`,
        },
      );
    }
    if (kind === 'story' && !chinese.has(`${record.of}/${id}`)) {
      yield problem(
        file,
        { zh: `有英文正文，没有中文的 ${id}.md`, en: `There is an English text, but no ${id}.md in Chinese` },
        { zh: `补上 ${id}.md，或者删掉这份英文`, en: `Add ${id}.md, or delete this English file` },
      );
    }
  }
}

function* missingPages({ records }: Catalogue): Generator<Problem> {
  const pages = records.filter((record) => record.kind === 'page');
  const locales = new Set(['zh', 'en']);
  const there = new Set(pages.map(({ locale, id }) => `${locale}/${id}`));
  for (const { locale, id, file } of pages) {
    if (!locales.has(locale))
      yield problem(
        file,
        { zh: `没有“${locale}”这种语言的文件夹`, en: `“${locale}” is not a language of the site` },
        { zh: '放进 pages/zh/ 或 pages/en/', en: 'Put the file into pages/zh/ or pages/en/' },
      );
    else {
      const other = locale === 'zh' ? 'en' : 'zh';
      if (!there.has(`${other}/${id}`))
        yield problem(
          file,
          { zh: `缺少另一种语言的 pages/${other}/${id}.md`, en: `The other language, pages/${other}/${id}.md, is missing` },
          { zh: '补上那一份', en: 'Add that file' },
        );
    }
  }
}

const problem = (file: string, wrong: Text, fix: Text): Problem => ({ file, ...errorAt([], wrong, fix) });
