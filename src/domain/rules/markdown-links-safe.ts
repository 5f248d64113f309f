import type { RecordRule } from '../check/rule.ts';
import { addressTrouble } from '../web-address.ts';

/** Inline links and images, link definitions, addresses in angle brackets. */
const patterns = [/(!?)\[[^\]]*\]\(\s*<?([^)\s>]*)/g, /()^[ ]{0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm, /()<([a-z][a-z0-9+.-]*:[^>\s]*)>/gi];

/** Links in a story lead to public websites; pictures are not taken in. */
export const markdownLinksSafe: RecordRule = {
  name: 'markdown-links-safe',
  description: '正文里的链接只能是 http、https 的公开网址，不能放图片。',
  scope: 'record',
  *check({ kind, body }) {
    if (body === null) return;
    for (const pattern of patterns) {
      for (const { index, 1: image, 2: target = '' } of body.matchAll(pattern)) {
        const common = { path: [], inBody: true, offset: index, level: 'error' } as const;
        if (image === '!') yield { ...common, wrong: '正文里有图片', fix: '删掉图片' };
        else {
          const wrong = targetTrouble(target, kind === 'page');
          if (wrong !== null)
            yield {
              ...common,
              wrong: `链接“${target.slice(0, 40)}”不能用：${wrong}`,
              fix: '写成 [文字](https://完整网址)；没有网址就只写文字',
            };
        }
      }
    }
  },
};

function targetTrouble(target: string, isPage: boolean): string | null {
  if (target.startsWith('mailto:')) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return addressTrouble(target);
  // Pages are part of the site and may point into it; stories are shown in several places and may not.
  return isPage && /^(\/(?!\/)|#|\.{0,2}\/)?[\w./#-]+$/.test(target) && !target.startsWith('//') ? null : '它没有以 https:// 开头';
}
