import type { Locale } from './locales.ts';

/** What a visitor from abroad asks of a place. */
export const visitorFacts = ['passport', 'foreignPhone', 'foreignCard', 'english', 'walkIn'] as const;
export type VisitorFact = (typeof visitorFacts)[number];

type Sentences = Readonly<Record<VisitorFact, string>>;

interface VisitorWords {
  readonly title: string;
  readonly names: Sentences;
  readonly yes: Sentences;
  readonly no: Sentences;
  readonly unknown: (names: string) => string;
  /** On walks, after the stops of which something is known. */
  readonly restUnknown: (names: string) => string;
  readonly ofStop: (stop: number, known: string) => string;
}

const words: Readonly<Record<Locale, VisitorWords>> = {
  zh: {
    title: '外国游客',
    names: { passport: '护照', foreignPhone: '外国手机号', foreignCard: '外国银行卡', english: '英文', walkIn: '不预约进门' },
    yes: {
      passport: '护照能用。',
      foreignPhone: '外国手机号能用。',
      foreignCard: '外国银行卡能用。',
      english: '现场有英文。',
      walkIn: '不用预约。',
    },
    no: {
      passport: '护照不能用。',
      foreignPhone: '外国手机号不能用。',
      foreignCard: '外国银行卡不能用。',
      english: '现场没有英文。',
      walkIn: '要先预约。',
    },
    unknown: (names) => `未知：${names}。`,
    restUnknown: (names) => `别的未知：${names}。`,
    ofStop: (stop, known) => `第 ${stop} 站：${known}`,
  },
  en: {
    title: 'From abroad',
    names: {
      passport: 'passport',
      foreignPhone: 'foreign telephone',
      foreignCard: 'foreign bank card',
      english: 'English',
      walkIn: 'entry without booking',
    },
    yes: {
      passport: 'A passport is accepted.',
      foreignPhone: 'A foreign telephone number is accepted.',
      foreignCard: 'Foreign bank cards are accepted.',
      english: 'There is English on site.',
      walkIn: 'No booking needed.',
    },
    no: {
      passport: 'A passport is not accepted.',
      foreignPhone: 'A foreign telephone number is not accepted.',
      foreignCard: 'Foreign bank cards are not accepted.',
      english: 'There is no English on site.',
      walkIn: 'Booking is needed.',
    },
    unknown: (names) => `Unknown: ${names}.`,
    restUnknown: (names) => `The rest is unknown: ${names}.`,
    ofStop: (stop, known) => `Stop ${stop}: ${known}`,
  },
};

/** The words for what visitors from abroad ask. */
export const visitorWords = (locale: Locale): VisitorWords => words[locale];
