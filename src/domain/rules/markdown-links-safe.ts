import type { RecordRule } from '../check/rule.ts';
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
    for (const { index } of body.matchAll(/!\[/g)) yield { ...common, offset: index, wrong: '正文里有图片', fix: '删掉图片' };
    for (const pattern of targets) {
      for (const { index, 1: target = '' } of body.matchAll(pattern)) {
        const trouble = targetTrouble(target, kind === 'page');
        if (trouble === null) continue;
        const wrong = `链接“${target.slice(0, 40)}”不能用：${trouble}`;
        yield { ...common, offset: index, wrong, fix: '写成 [文字](https://完整网址)；没有网址就只写文字' };
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
