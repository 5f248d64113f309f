import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { nameField, placeField, prominenceField } from './key-fields.ts';

/** Records of one language; the language in lower case, as the index wants it. */
export interface IndexPart {
  readonly language: 'zh-cn' | 'en';
  readonly records: readonly SearchRecord[];
}

/** How many files the excerpts of one language may take: fewer files are larger ones. */
const mostFragments = 400;

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}

const metaOf = (record: SearchRecord): Record<string, string> => ({
  title: record.title,
  k: nameField(record),
  f: placeField(record),
  ...(record.prominence < 2 ? {} : { p: prominenceField(record) }),
});

/** Writes one Pagefind bundle of these records; their filters stand in the pages index, which costs a visitor a quarter of Pagefind's. Throws with every message that Pagefind gives. */
export async function writeIndex(parts: readonly IndexPart[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments: mostFragments });
  refuse('pagefind does not start', errors);
  if (index === undefined) throw new Error('pagefind does not start');
  for (const { language, records } of parts) {
    for (const record of records) {
      const added = await index.addCustomRecord({
        url: record.url,
        content: record.prose === '' ? record.title : record.prose,
        language,
        meta: metaOf(record),
      });
      refuse(`pagefind refuses ${record.ref} (${language})`, added.errors);
    }
  }
  refuse('pagefind cannot write its index', (await index.writeFiles({ outputPath })).errors);
  await index.deleteIndex();
  await close();
}
