import { describe, expect, it } from 'vitest';
import { parseHours } from './hours.ts';
import { stateAt } from './hours-evaluate.ts';
import { parseLocalTime } from './shanghai-time.ts';
import { hoursWords } from '../i18n/hours-words.ts';
import { nowText } from './hours-now.ts';

const holidays = { known: [], off: [] };
const said = (rule: string, time: string, locale: 'zh' | 'en', lastEntry: number | null = null) => {
  const parsed = parseHours(rule);
  const at = parseLocalTime(time) ?? 0;
  if (!parsed.ok) throw new Error(parsed.error.message.en);
  return nowText(stateAt(parsed.rules, holidays, at, lastEntry), at, hoursWords(locale).now, locale === 'zh' ? 'zh-CN' : 'en-GB').join(
    ' / ',
  );
};

describe('the words for now', () => {
  it.for([
    ['Tu-Su 09:00-17:00', '2026-03-10 12:00', 'Open now, until 17:00 / '],
    ['Tu-Su 09:00-17:00', '2026-03-10 08:00', 'Closed now, opens today at 9:00 / '],
    ['Tu-Su 09:00-17:00', '2026-03-10 18:00', 'Closed now, opens tomorrow at 9:00 / '],
    ['Tu-Su 09:00-17:00', '2026-03-08 18:00', 'Closed now, opens on Tuesday 10 March at 9:00 / '],
    ['Fr 18:00-02:00', '2026-03-07 01:00', 'Open now, until 2:00 / '],
    ['24/7', '2026-03-07 01:00', 'Open now / '],
    ['24/7; Mo off', '2026-03-10 01:00', 'Open now, until Monday 16 March, 0:00 / '],
    ['off', '2026-03-07 01:00', 'Closed now / '],
    ['PH off', '2026-03-07 01:00', 'Closed now / '],
    ['Mo-Su 09:00-17:00; PH off', '2026-03-07 01:00', 'Not known whether it is open now: the holidays have not been announced / '],
  ] as const)('%s at %s: %s', ([rule, time, text]) => {
    expect(said(rule, time, 'en')).toBe(text);
  });
  it('are Chinese on Chinese pages', () => {
    expect(said('Tu-Su 09:00-17:00', '2026-03-10 12:00', 'zh')).toBe('现在开放，到 17:00 / ');
    expect(said('Tu-Su 09:00-17:00', '2026-03-08 18:00', 'zh')).toBe('现在没开，3月10日星期二 9:00 开 / ');
  });
  it('say when the last entry has passed while the place is still open', () => {
    expect(said('Tu-Su 09:00-17:00', '2026-03-10 15:59', 'en', 960)).toBe('Open now, until 17:00 / ');
    expect(said('Tu-Su 09:00-17:00', '2026-03-10 16:00', 'en', 960)).toBe('Open now, until 17:00 / Last entry was at 16:00.');
    expect(said('Tu-Su 09:00-17:00', '2026-03-10 18:10', 'en', 960)).toBe('Closed now, opens tomorrow at 9:00 / ');
  });
});
