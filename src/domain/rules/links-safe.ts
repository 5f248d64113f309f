import type { Path } from '../check/finding.ts';
import { errorAt, type RecordProblem, type RecordRule, warningAt } from '../check/rule.ts';
import { objectsIn } from '../check/texts.ts';
import { addressTrouble, hostOf } from '../web-address.ts';
import type { Catalogue } from '../check/catalogue.ts';

/** Web addresses lead to real websites, never to unsafe ones, and only good sources become links. */
export const linksSafe: RecordRule = {
  name: 'links-safe',
  description: '网址只能是 http 或 https 的公开网站；不安全的网站不写网址，转载站不做成链接。',
  scope: 'record',
  *check({ value }, catalogue) {
    for (const { path, object } of objectsIn(value)) {
      for (const key of ['url', 'website']) {
        const address = object[key];
        if (typeof address === 'string') yield* checkAddress([...path, key], address, object['linkable'] === true, catalogue);
      }
    }
  },
};

function* checkAddress(path: Path, address: string, linkable: boolean, { publishers }: Catalogue): Generator<RecordProblem> {
  // The schema speaks of what is no http(s) address at all.
  if (hostOf(address) === null) return;
  const trouble = addressTrouble(address);
  if (trouble !== null) {
    yield errorAt(path, trouble, {
      zh: '写公开网站的完整网址，例如 https://www.library.sh.cn；没有就删掉网址，用 title 写来源的名称',
      en: 'Write the full address of a public website, such as https://www.library.sh.cn; if there is none, delete it and name the source in title',
    });
    return;
  }
  const host = hostOf(address) ?? '';
  const quality = publishers.get(host);
  if (quality === 'unsafe')
    yield errorAt(
      path,
      { zh: `${host} 不安全，不能写网址`, en: `${host} is unsafe; its address must not be written` },
      {
        zh: '删掉 url，只用 title 写来源的名称，并写 "linkable": false',
        en: 'Delete the url, only name the source in title, and write "linkable": false',
      },
    );
  if (!linkable) return;
  const linkPath = [...path.slice(0, -1), 'linkable'];
  if (quality === 'mirror')
    yield errorAt(
      linkPath,
      { zh: `${host} 是转载站或小站，不能做成链接`, en: `${host} is a repost site or a minor one and cannot be linked` },
      { zh: '写 "linkable": false', en: 'Write "linkable": false instead' },
    );
  if (quality === undefined)
    yield warningAt(
      linkPath,
      {
        zh: `${host} 不在 publishers 词表里，不知道能不能做成链接`,
        en: `${host} is not in the publishers vocabulary, so nobody knows whether it may be linked`,
      },
      {
        zh: '写 "linkable": false，或先把这个网站加进 vocabulary/publishers.json',
        en: 'Write "linkable": false instead, or add the website to vocabulary/publishers.json first',
      },
    );
}
