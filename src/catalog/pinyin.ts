import { pinyin } from 'pinyin-pro';

/** Pinyin with tone marks, syllables apart; a record's own spelling wins over the generated one. */
export function pinyinOf(name: string, override: string | undefined): string {
  if (override !== undefined) return override;
  const han = name.replace(/[（(].*?[）)]/g, ' ').replace(/[“”"《》·—\-、，：]/g, ' ');
  return pinyin(han, { toneType: 'symbol', type: 'array', nonZh: 'consecutive' }).join(' ').replace(/\s+/g, ' ').trim();
}
