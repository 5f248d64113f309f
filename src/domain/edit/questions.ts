import { nearestWord } from '../nearest-word.ts';
import type { WordBook, WordList } from './word-book.ts';

/** The collections that `npm run new` can add to. */
export const newKinds = ['venue', 'walk', 'activity', 'event'] as const;
export type NewKind = (typeof newKinds)[number];

/** One thing to ask the editor; `flag` is its name on the command line. */
export interface Question {
  readonly flag: string;
  readonly ask: string;
  readonly isNeeded?: true;
  /** What an empty answer means. */
  readonly fallback?: string;
  /** Names or ids of this list are taken. */
  readonly list?: WordList;
  /** The only answers there are. */
  readonly choices?: readonly string[];
}

const names: readonly Question[] = [
  { flag: 'name', ask: '中文全名，不加书名号', isNeeded: true },
  { flag: 'name-en', ask: '英文名；没有官方的就意译，地名用拼音', isNeeded: true },
];

const source: readonly Question[] = [
  { flag: 'source-url', ask: '来源的网址；没有网址就直接回车' },
  { flag: 'source-title', ask: '来源叫什么，例如 杨浦时报；网站已在 publishers 词表里可以不写' },
  { flag: 'source-title-en', ask: '来源的英文名，例如 Yangpu Times' },
  { flag: 'source-date', ask: '来源的日期：2026-10-05、2026-10 或 2026；查不到直接回车' },
];

const topics: Question = { flag: 'topics', ask: '学什么，用逗号隔开', list: 'topics' };
const description: readonly Question[] = [
  { flag: 'description', ask: '一两句话：是什么、做什么', isNeeded: true },
  { flag: 'description-en', ask: '同样的话，英文', isNeeded: true },
];

/** What is asked for each kind of record, in order; what is not asked starts as unknown. */
export const questions: Readonly<Record<NewKind, readonly Question[]>> = {
  venue: [
    ...names,
    { flag: 'kind', ask: '种类', isNeeded: true, list: 'kinds' },
    { flag: 'district', ask: '哪个区；上海以外写 outside', isNeeded: true, list: 'districts' },
    { flag: 'subdistrict', ask: '哪个街镇；不知道直接回车', list: 'subdistricts' },
    { flag: 'tier', ask: '四级网络里的哪一级', fallback: 'district', choices: ['city', 'district', 'subdistrict', 'village'] },
    { flag: 'address', ask: '门牌地址；不知道直接回车' },
    { flag: 'address-en', ask: '英文地址，例如 301 Middle Fuxing Road' },
    { flag: 'lng', ask: '经度，例如 121.47179；不知道直接回车' },
    { flag: 'lat', ask: '纬度，例如 31.21842' },
    {
      flag: 'datum',
      ask: '坐标从哪里来：wgs84 手机 GPS、OpenStreetMap；gcj02 高德、腾讯；bd09 百度',
      fallback: 'wgs84',
      choices: ['wgs84', 'gcj02', 'bd09'],
    },
    {
      flag: 'precision',
      ask: '有多准：exact 就是这里，street 在这条路上，approx 大概',
      fallback: 'exact',
      choices: ['exact', 'street', 'approx'],
    },
    { flag: 'phone', ask: '公开的电话，几个用逗号隔开；查不到直接回车' },
    { flag: 'website', ask: '官方网站；查不到直接回车' },
    topics,
    { flag: 'audiences', ask: '适合谁', fallback: 'everyone', list: 'audiences' },
    ...source,
  ],
  walk: [
    ...names,
    { flag: 'district', ask: '经过哪些区，用逗号隔开', isNeeded: true, list: 'districts' },
    { flag: 'stops', ask: '依次的站，写地点编号，用逗号隔开，至少两站', isNeeded: true },
    topics,
    {
      flag: 'level',
      ask: '级别；只有官方公布的才写 official-humanities-walk',
      fallback: 'media-or-visitor-route',
      choices: [
        'official-humanities-walk',
        'official-micro-tour',
        'institution-event',
        'compiled-from-official-theme',
        'media-or-visitor-route',
      ],
    },
    { flag: 'evidence', ask: '证据：A 官方或新闻网页，B 平台和攻略，C 转载站，D 没有网页', fallback: 'B', choices: ['A', 'B', 'C', 'D'] },
    {
      flag: 'stops-basis',
      ask: '站是谁定的',
      fallback: 'published',
      choices: ['published', 'published-decoded', 'order-ours', 'partial', 'compiled'],
    },
    ...source,
  ],
  activity: [
    ...names,
    { flag: 'venue', ask: '在哪个地点，写编号；来源没有说直接回车' },
    topics,
    { flag: 'audiences', ask: '适合谁', fallback: 'everyone', list: 'audiences' },
    { flag: 'free', ask: '免费吗', fallback: 'unknown', choices: ['yes', 'no', 'partly', 'unknown'] },
    ...description,
    ...source,
  ],
  event: [...names, { flag: 'months', ask: '往年在哪几个月，例如 10,11', isNeeded: true }, topics, ...description, ...source],
};

/** Every flag of every kind, once. */
export const newFlags: readonly string[] = [...new Set(newKinds.flatMap((kind) => questions[kind].map(({ flag }) => flag)))];

/** Districts that no record describes. */
const beyondDistricts: ReadonlySet<string> = new Set(['outside', 'citywide']);

/** The parts of an answer with several, by commas or semicolons of either width. */
export const listOf = (answer: string | undefined): string[] =>
  (answer ?? '')
    .split(/[,，、;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Why an answer cannot stand and what to write, or null; dates, addresses and the ids of venues are left to the gate. */
export function answerTrouble(question: Question, answer: string, words: WordBook): string | null {
  const { flag, isNeeded, fallback, choices, list } = question;
  if (answer === '') return isNeeded === true && fallback === undefined ? `要写 ${flag}：${question.ask}` : null;
  if (choices !== undefined && !choices.includes(answer)) return `${flag} 只能写 ${choices.join('、')}`;
  if (flag === 'lng' || flag === 'lat') return /^\d+(?:\.\d+)?$/.test(answer) ? null : `${flag} 写数字，例如 121.47179`;
  const unknown = list === undefined || words.has(list, answer) ? undefined : listOf(answer).find((word) => !words.has(list, word));
  if (list === undefined || unknown === undefined || (list === 'districts' && beyondDistricts.has(unknown))) return null;
  const names = words.entries(list).flatMap((entry) => entry.split(' '));
  const near = nearestWord(unknown, names);
  return `${flag} 里没有“${unknown}”${near === null ? '' : `，是不是 ${near}`}；写编号或中文名，例如 ${words.entries(list)[0] ?? ''}`;
}
