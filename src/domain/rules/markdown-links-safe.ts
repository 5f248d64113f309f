import type { RecordRule } from '../check/rule.ts';
import type { Text } from '../schema/parts.ts';
import { addressTrouble } from '../web-address.ts';

/** Where links lead: inline links, link definitions, addresses in angle brackets. Looser than Markdown, so that nothing slips through. */
const targets = [/\]\(\s*<?([^)\s>]*)/g, /^[ \t>*+\d.-]{0,50}\[[^\]\n]{1,999}\]:\s*<?([^\s>]+)/gm, /<([a-z][a-z0-9+.-]*:[^>\s]*)>/gi];

/** Links in a story lead to public websites; pictures are not taken in. */
export const markdownLinksSafe: RecordRule = {
  name: 'markdown-links-safe',
  description: '正文里的链接只能是 http、https 的公开网址，不能放图片。',
  scope: 'record',
  *check({ kind, body }) {
    if (body === null) return;
    const common = { path: [], inBody: true, level: 'error' } as const;
    for (const { index } of body.matchAll(/!\[/g)) {
      const wrong = { zh: '正文里有图片', en: 'There is a picture in the text' };
      yield { ...common, offset: index, wrong, fix: { zh: '删掉图片', en: 'Delete the picture' } };
    }
    for (const pattern of targets) {
      for (const { index, 1: target = '' } of body.matchAll(pattern)) {
        const trouble = targetTrouble(target, kind === 'page');
        if (trouble === null) continue;
        const link = target.slice(0, 40);
        yield {
          ...common,
          offset: index,
          wrong: { zh: `链接“${link}”不能用：${trouble.zh}`, en: `The link “${link}” cannot be used. ${trouble.en}` },
          fix: {
            zh: '写成 [文字](https://完整网址)；没有网址就只写文字',
            en: 'Write [words](https://full-address) instead; without an address write the words only',
          },
        };
      }
    }
  },
};

function targetTrouble(target: string, isPage: boolean): Text | null {
  if (target.startsWith('mailto:')) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return addressTrouble(target);
  // Pages are part of the site and may point into it; stories are shown in several places and may not.
  return isPage && /^(\/(?!\/)|#|\.{0,2}\/)?[\w./#-]+$/.test(target) && !target.startsWith('//')
    ? null
    : { zh: '它没有以 https:// 开头', en: 'It does not begin with https://' };
}
