import { parseHours } from './hours.ts';

const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const monthCodes = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const anyDay = `(?:${dayCodes.join('|')}|PH)`;
const anyMonth = `(?:${monthCodes.join('|')})`;

const code = (codes: readonly string[], word: string): string =>
  codes.find((item) => word.toLowerCase().startsWith(item.toLowerCase())) ?? word;
const twoDigits = (hour: string | number): string => String(hour).padStart(2, '0');

type Step = readonly [pattern: RegExp, write: (match: string, ...parts: string[]) => string];

const to =
  (text: string): Step[1] =>
  () =>
    text;
const noonHour = (hour: string, half: string): string => twoDigits((Number(hour) % 12) + (/p/i.test(half) ? 12 : 0));

/** What people write, and what it is in the subset; in this order. */
const steps: readonly Step[] = [
  [/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)],
  [/[：﹕]/g, to(':')],
  [/[；。]/g, to(';')],
  [/[，、]/g, to(',')],
  [/\s*[‐‑–—―－~～〜至到]+\s*/g, to('-')],
  [/(\d{1,2})点半/g, (_, hour = '') => `${hour}:30`],
  [/(\d{1,2})点/g, (_, hour = '') => `${hour}:00`],
  [/(?:星期|礼拜|周)([一二三四五六日天])/g, (_, day = '') => ` ${dayCodes['一二三四五六日'.indexOf(day === '天' ? '日' : day)] ?? day} `],
  [/每天|每日|\b(?:daily|every ?day)\b/gi, to('Mo-Su ')],
  [/工作日|\bweekdays?\b/gi, to('Mo-Fr ')],
  [/双休日|周末|\bweekends?\b/gi, to('Sa,Su ')],
  [/(?:法定|国定)?(?:节假日|假日|节日)|\bph\b|\bpublic holidays?\b/gi, to(' PH ')],
  [/闭馆|不开放|休息|\bclosed\b/gi, to(' off')],
  [/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?|\b(mo|tu|we|th|fr|sa|su)\b/gi, (word) => code(dayCodes, word.slice(0, 2))],
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?/gi, (word) => code(monthCodes, word)],
  [/(\d{1,2}):(\d\d)\s*([ap])\.?m\.?/gi, (_, hour = '', minute = '', half = '') => `${noonHour(hour, half)}:${minute}`],
  [/(\d{1,2})\s*([ap])\.?m\.?/gi, (_, hour = '', half = '') => `${noonHour(hour, half)}:00`],
  [/\b(\d{1,2})[.h](\d\d)\b/g, (_, hour = '', minute = '') => `${hour}:${minute}`],
  [/\s*-\s*/g, to('-')],
  [
    new RegExp(`(?<!${anyMonth} |[\\d:.\\[-])(\\d{1,2})-(\\d{1,2})(?![\\d:\\]])`, 'g'),
    (_, from = '', until = '') => `${twoDigits(from)}:00-${twoDigits(until)}:00`,
  ],
  [/\[(\d(?:[,-]\d)+)\]/g, (_, list = '') => `[${list.replace('-', ',')}]`],
  [new RegExp(`(${anyDay})\\s*:\\s*(?=\\d)`, 'g'), (_, day = '') => `${day} `],
  [/(\d:\d\d|\boff)\s*,?\s*(?=[A-Z])/g, (_, time = '') => `${time}; `],
  [/(\d:\d\d)\s+(?=\d{1,2}:\d\d)/g, (_, time = '') => `${time},`],
  [
    /\b(Mo|Tu|We|Th|Fr|Sa|Su)\[(\d(?:,\d)+)\]/g,
    (_, day = '', list = '') =>
      list
        .split(',')
        .map((nth) => `${day}[${nth}]`)
        .join(','),
  ],
  [
    new RegExp(`(20\\d\\d) (${anyMonth} \\d+)-(${anyMonth} \\d+)(?![\\d:])`, 'g'),
    (_, year = '', from = '', until = '') => `${year} ${from}-${year} ${until}`,
  ],
  [
    new RegExp(`(20\\d\\d) (${anyMonth})-\\1 (${anyMonth})(?! \\d+(?![\\d:]))`, 'g'),
    (_, year = '', from = '', until = '') => `${year} ${from}-${until}`,
  ],
  [new RegExp(`(?<=^|; ?)(${anyMonth})-(${anyMonth} \\d+)(?![\\d:])`, 'g'), (_, from = '', until = '') => `${from} 01-${until}`],
  [new RegExp(`(${anyDay})\\s+(?=${anyDay})(?<!PH\\s+)`, 'g'), (_, day = '') => `${day},`],
  [new RegExp(`(${anyDay})(?=\\d)`, 'g'), (_, day = '') => `${day} `],
  [/\b(\d):(?=\d\d)/g, (_, hour = '') => `0${hour}:`],
  [/;\s*(?=\d\d:\d\d|off|24\/7)/g, to('; Mo-Su ')],
  [/\s*;(?:\s*;)*\s*/g, to('; ')],
  [/^[;,\s]+|[;,\s]+$/g, to('')],
  [/\s*,\s*/g, to(',')],
  [/\s+/g, to(' ')],
];

/** A likely way to write hours that `parseHours` refuses; null where none can be guessed, as with comments, which would change the sense. */
export function rewriteHours(text: string): string | null {
  if (text.length > 500 || /["“”|+]|\bSH\b|sun(?:rise|set)/.test(text)) return null;
  const written = steps.reduce((rest, [pattern, write]) => rest.replace(pattern, write), text);
  const parsed = parseHours(written);
  return parsed.ok && written !== text && parsed.rules.some((rule) => rule.spans.length > 0) ? written : null;
}
