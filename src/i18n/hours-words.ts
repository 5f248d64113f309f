import type { NowWords } from '../domain/hours-now.ts';
import type { Locale } from './locales.ts';

/** The words of the two-week table of opening hours and of what stands below it. */
interface HoursWords {
  readonly caption: (from: string, to: string) => string;
  /** Short, for a cell of seven in a row. */
  readonly shut: string;
  readonly unknown: string;
  readonly allDay: string;
  readonly holiday: string;
  readonly workday: string;
  readonly offRun: (name: string, from: string, to: string) => string;
  readonly workRun: (day: string) => string;
  readonly holidaysUnsaid: string;
  readonly notAnnounced: (year: number) => string;
  readonly old: string;
  readonly weekday: (name: string) => string;
  /** What the browser writes; `{t}` is a time of day, `{d}` a day with its weekday. */
  readonly now: NowWords;
}

const zh: HoursWords = {
  caption: (from, to) => `${from}至 ${to}每天的开放时间`,
  shut: '休息',
  unknown: '未知',
  allDay: '全天',
  holiday: '假日',
  workday: '调休',
  offRun: (name, from, to) => (from === to ? `${from}${name}放假。` : `${from}至 ${to}${name}放假。`),
  workRun: (day) => `${day}调休上班，时间仍按星期几算。`,
  holidaysUnsaid: '来源没有说假日怎么开，假日里去请先问。',
  notAnnounced: (year) => `${year} 年的放假安排还没有公布，所以有几天未知。`,
  old: '这份时间已经超过半年，可能变了。',
  weekday: (name) => name.slice(-1),
  now: {
    open: '现在开放，到 {t}',
    openUntil: '现在开放，到 {d} {t}',
    always: '现在开放',
    later: '现在没开，今天 {t} 开',
    tomorrow: '现在没开，明天 {t} 开',
    shutUntil: '现在没开，{d} {t} 开',
    shut: '现在没开',
    unknown: '现在开不开放未知：放假安排还没有公布',
    lastGone: '{t} 已经停止入场。',
    today: '今天',
  },
};

const en: HoursWords = {
  caption: (from, to) => `Opening hours of each day from ${from} to ${to}`,
  shut: 'shut',
  unknown: 'not known',
  allDay: 'all day',
  holiday: 'day off',
  workday: 'work day',
  offRun: (name, from, to) => (from === to ? `${from} is a public holiday (${name}).` : `${from} to ${to} are public holidays (${name}).`),
  workRun: (day) => `On ${day} people work to make up for a holiday; hours still go by the day of the week.`,
  holidaysUnsaid: 'The source does not say what happens on public holidays; ask before you go on one.',
  notAnnounced: (year) => `The public holidays of ${year} have not been announced, so some days are not known.`,
  old: 'These hours are more than six months old and may have changed.',
  weekday: (name) => name.slice(0, 3),
  now: {
    open: 'Open now, until {t}',
    openUntil: 'Open now, until {d}, {t}',
    always: 'Open now',
    later: 'Closed now, opens today at {t}',
    tomorrow: 'Closed now, opens tomorrow at {t}',
    shutUntil: 'Closed now, opens on {d} at {t}',
    shut: 'Closed now',
    unknown: 'Not known whether it is open now: the holidays have not been announced',
    lastGone: 'Last entry was at {t}.',
    today: 'today',
  },
};

/** The words of hours in a language. */
export const hoursWords = (locale: Locale): HoursWords => (locale === 'zh' ? zh : en);
