import { describe, expect, it } from 'vitest';
import { compileHours } from '../../domain/hours-compile.ts';
import { parseHours } from '../../domain/hours.ts';
import { meetAt, type PlanStop } from '../../domain/plan/timeline.ts';
import { parseDay, parseLocalTime } from '../../domain/shanghai-time.ts';
import { walkTimeWords } from '../../i18n/walk-time-words.ts';
import { distanceText, spanText, type Speaker, statesOf, tallyText } from './say.ts';

const holidays = { known: [], off: [] };
const parsed = parseHours('Tu-Su 09:00-17:00');
const museum: PlanStop = {
  hours: compileHours(parsed.ok ? parsed.rules : [], 960),
  status: 'open',
  visit: 'inside',
  advanceDays: null,
  dwellMinutes: 60,
};
const today = parseDay('2026-11-22') ?? 0;
const zh: Speaker = { words: walkTimeWords.zh, language: 'zh-CN', today };
const en: Speaker = { words: walkTimeWords.en, language: 'en-GB', today };

function told(speaker: Speaker, stop: PlanStop, time: string): string {
  const arrives = parseLocalTime(time) ?? Number.NaN;
  return statesOf(speaker, stop, { arrives, leaves: arrives, ...meetAt(stop, holidays, arrives) }, holidays).join(' | ');
}

describe('what is said of an arrival', () => {
  it('names the weekday on which a place stays shut, and when it opens', () => {
    expect(told(zh, museum, '2026-11-23T10:00')).toBe('那时不开 | 星期一不开 | 11月24日星期二 9:00 开');
    expect(told(en, museum, '2026-11-23T10:00')).toBe('shut then | shut on Monday | opens on Tuesday 24 November at 9:00');
  });
  it('warns of a door that opens later, of the last entry and of a short stay', () => {
    expect(told(zh, museum, '2026-11-24T08:30')).toBe('那时还没开 | 9:00 才开');
    expect(told(zh, museum, '2026-11-24T16:30')).toBe('那时不开 | 16:00 停止入场');
    expect(told(zh, { ...museum, dwellMinutes: 90 }, '2026-11-24T15:45')).toBe('那时开着 | 17:00 关门，停留不到 90 分钟');
  });
  it('says by when to book, and when it is too late for that', () => {
    const booked = { ...museum, advanceDays: 3 };
    expect(told(zh, booked, '2026-11-27T10:00')).toBe('那时开着 | 要提前 3 天约，最晚 11月24日星期二 约');
    expect(told(en, booked, '2026-11-24T10:00')).toBe('open then | book 3 days ahead, too late for that now');
  });
  it('says works and doubt as they are', () => {
    expect(told(zh, { ...museum, status: 'works' }, '2026-11-24T10:00')).toBe('那时不开 | 闭馆施工');
    expect(told(zh, { ...museum, status: 'doubtful' }, '2026-11-24T10:00')).toBe('那时开不开未知');
    expect(told(zh, { ...museum, visit: 'unknown' }, '2026-11-24T10:00')).toBe('那时开着 | 能不能进去未知');
    expect(told(zh, { ...museum, visit: 'exterior' }, '2026-11-23T10:00')).toBe('在街上看，什么时候都行');
  });
});

describe('figures in words', () => {
  it('count the doors, and call nothing open that is unknown', () => {
    const none = { open: 0, 'opens-later': 0, closed: 0, unknown: 0, outside: 0 };
    expect(tallyText(zh, { ...none, open: 4 })).toBe('能进的 4 站都开着');
    expect(tallyText(zh, { ...none, open: 4, unknown: 3 })).toBe('知道时间的 4 站都开着，3 站未知');
    expect(tallyText(en, { ...none, open: 1, closed: 1, 'opens-later': 1, outside: 2 })).toBe('1 open, 2 shut, 2 seen from the street');
    expect(tallyText(zh, none)).toBe('');
  });
  it('are round and short', () => {
    expect([45, 60, 135].map((minutes) => spanText(en, minutes))).toEqual(['45 min', '1 h', '2 h 15 min']);
    expect([3, 424, 1260].map((meters) => distanceText(zh, meters))).toEqual(['10 米', '420 米', '1.3 公里']);
  });
});
