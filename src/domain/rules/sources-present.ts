import { errorAt, type RecordRule, warningAt } from '../check/rule.ts';
import { isObject, objectsIn } from '../check/texts.ts';
import { hostOf } from '../web-address.ts';

/** Every source can be named to the reader: by a title or by a known website. */
export const sourcesPresent: RecordRule = {
  name: 'sources-present',
  description: '每个来源都要说得出名字：写 title，或者网站已在 publishers 词表里；同一个来源只写一次。',
  scope: 'record',
  *check({ value }, { publishers }) {
    for (const { path, object } of objectsIn(value)) {
      const sources = object['sources'];
      if (!Array.isArray(sources)) continue;
      const seen = new Set<string>();
      for (const [index, source] of sources.entries()) {
        if (!isObject(source)) continue;
        const here = [...path, 'sources', index];
        const { url, title, linkable } = source;
        if (url === undefined && linkable === true)
          yield errorAt(
            [...here, 'linkable'],
            { zh: '没有网址，却写了可以做成链接', en: 'There is no address, yet it says that it can be linked' },
            { zh: '补上 url，或者写 "linkable": false', en: 'Add the url, or write "linkable": false' },
          );
        if (typeof url !== 'string') continue;
        const host = hostOf(url);
        if (title === undefined && host !== null && !publishers.has(host)) {
          yield errorAt(
            [...here, 'url'],
            {
              zh: `网站 ${host} 不在 publishers 词表里，读者看不到来源的名称`,
              en: `The website ${host} is not in the publishers vocabulary, so readers would not see the name of the source`,
            },
            {
              zh: '加上 title，例如 "title": {"zh": "杨浦时报", "en": "Yangpu Times"}，或把网站加进 vocabulary/publishers.json',
              en: 'Add a title, such as "title": {"zh": "杨浦时报", "en": "Yangpu Times"}, or add the website to vocabulary/publishers.json',
            },
          );
        }
        // One address may hold two bodies of data, told apart by their titles.
        const identity = JSON.stringify([url, title]);
        if (seen.has(identity))
          yield warningAt(
            [...here, 'url'],
            { zh: '这个网址写了两次', en: 'This address stands here twice' },
            { zh: '合成一个来源，about 合在一起', en: 'Make one source of them, with everything that both have in about' },
          );
        seen.add(identity);
      }
    }
  },
};
