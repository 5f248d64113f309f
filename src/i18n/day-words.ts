import type { DayButtonWords } from '../domain/plan/day-words.ts';
import type { Locale } from './locales.ts';

const dayButtons: Readonly<Record<Locale, DayButtonWords>> = {
  zh: {
    short: '行程',
    add: '把{name}加入行程',
    takeOut: '{name}已在行程里，按一下拿掉',
    said: '加入了，现在有 {n} 站。',
    saidOut: '拿掉了，现在有 {n} 站。',
    saidNot: '没有做成：行程满了（{n} 站），或者浏览器不让存。',
    failed: '没有加：网络可能断了。',
  },
  en: {
    short: 'My day',
    add: 'Add to my day: {name}',
    takeOut: 'In my day, take it out: {name}',
    said: 'Added; stops now: {n}.',
    saidOut: 'Taken out; stops now: {n}.',
    saidNot: 'Not done: the day is full ({n}), or the browser keeps nothing.',
    failed: 'Not added: the network may be down.',
  },
};

/** The words of the buttons in lists. */
export const dayButtonWords = (locale: Locale): DayButtonWords => dayButtons[locale];
