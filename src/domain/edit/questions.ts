import { nearestWord } from '../nearest-word.ts';
import type { Text } from '../schema/parts.ts';
import type { WordBook, WordList } from './word-book.ts';

/** The collections that `npm run new` can add to. */
export const newKinds = ['venue', 'walk', 'activity', 'event'] as const;
export type NewKind = (typeof newKinds)[number];

/** One thing to ask the editor; `flag` is its name on the command line. */
export interface Question {
  readonly flag: string;
  readonly ask: Text;
  readonly isNeeded?: true;
  /** What an empty answer means. */
  readonly fallback?: string;
  /** Names or ids of this list are taken. */
  readonly list?: WordList;
  /** The only answers there are. */
  readonly choices?: readonly string[];
}

const names: readonly Question[] = [
  { flag: 'name', ask: { zh: '中文全名，不加书名号', en: 'Full Chinese name, without book-title marks' }, isNeeded: true },
  {
    flag: 'name-en',
    ask: {
      zh: '英文名；没有官方的就意译，地名用拼音',
      en: 'English name; if there is no official one, translate the meaning, with place names in pinyin',
    },
    isNeeded: true,
  },
];

const source: readonly Question[] = [
  { flag: 'source-url', ask: { zh: '来源的网址；没有网址就直接回车', en: 'Web address of the source; just Enter if there is none' } },
  {
    flag: 'source-title',
    ask: {
      zh: '来源叫什么，例如 杨浦时报；网站已在 publishers 词表里可以不写',
      en: 'Chinese name of the source; not needed if its website is in the publishers vocabulary',
    },
  },
  { flag: 'source-title-en', ask: { zh: '来源的英文名，例如 Yangpu Times', en: 'English name of the source, such as Yangpu Times' } },
  {
    flag: 'source-date',
    ask: {
      zh: '来源的日期：2026-10-05、2026-10 或 2026；查不到直接回车',
      en: 'Date of the source: 2026-10-05, 2026-10 or 2026; just Enter if not found',
    },
  },
];

const topics: Question = {
  flag: 'topics',
  ask: { zh: '学什么，用逗号隔开', en: 'What one learns there, with commas between' },
  list: 'topics',
};
const description: readonly Question[] = [
  {
    flag: 'description',
    ask: { zh: '一两句话：是什么、做什么', en: 'A sentence or two in Chinese: what it is, what one does' },
    isNeeded: true,
  },
  { flag: 'description-en', ask: { zh: '同样的话，英文', en: 'The same in English' }, isNeeded: true },
];

/** What is asked for each kind of record, in order; what is not asked starts as unknown. */
export const questions: Readonly<Record<NewKind, readonly Question[]>> = {
  venue: [
    ...names,
    { flag: 'kind', ask: { zh: '种类', en: 'Kind' }, isNeeded: true, list: 'kinds' },
    {
      flag: 'district',
      ask: { zh: '哪个区；上海以外写 outside', en: 'District; outside for places beyond Shanghai' },
      isNeeded: true,
      list: 'districts',
    },
    { flag: 'subdistrict', ask: { zh: '哪个街镇；不知道直接回车', en: 'Subdistrict; just Enter if not known' }, list: 'subdistricts' },
    {
      flag: 'tier',
      ask: { zh: '四级网络里的哪一级', en: 'Tier of the network' },
      fallback: 'district',
      choices: ['city', 'district', 'subdistrict', 'village'],
    },
    { flag: 'address', ask: { zh: '门牌地址；不知道直接回车', en: 'Address in Chinese; just Enter if not known' } },
    { flag: 'address-en', ask: { zh: '英文地址，例如 301 Middle Fuxing Road', en: 'Address in English, such as 301 Middle Fuxing Road' } },
    { flag: 'lng', ask: { zh: '经度，例如 121.47179；不知道直接回车', en: 'Longitude, such as 121.47179; just Enter if not known' } },
    { flag: 'lat', ask: { zh: '纬度，例如 31.21842', en: 'Latitude, such as 31.21842' } },
    {
      flag: 'datum',
      ask: {
        zh: '坐标从哪里来：wgs84 手机 GPS、OpenStreetMap；gcj02 高德、腾讯；bd09 百度',
        en: 'Where the coordinates come from: wgs84 a phone’s GPS, OpenStreetMap; gcj02 Amap, Tencent; bd09 Baidu',
      },
      fallback: 'wgs84',
      choices: ['wgs84', 'gcj02', 'bd09'],
    },
    {
      flag: 'precision',
      ask: {
        zh: '有多准：exact 就是这里，street 在这条路上，approx 大概',
        en: 'How exact: exact right here, street on this street, approx somewhere around here',
      },
      fallback: 'exact',
      choices: ['exact', 'street', 'approx'],
    },
    {
      flag: 'phone',
      ask: {
        zh: '公开的电话，几个用逗号隔开；查不到直接回车',
        en: 'Published telephone numbers, with commas between; just Enter if not found',
      },
    },
    { flag: 'website', ask: { zh: '官方网站；查不到直接回车', en: 'Official website; just Enter if not found' } },
    topics,
    { flag: 'audiences', ask: { zh: '适合谁', en: 'For whom' }, fallback: 'everyone', list: 'audiences' },
    ...source,
  ],
  walk: [
    ...names,
    {
      flag: 'district',
      ask: { zh: '经过哪些区，用逗号隔开', en: 'Districts that it passes, with commas between' },
      isNeeded: true,
      list: 'districts',
    },
    {
      flag: 'stops',
      ask: {
        zh: '依次的站，写地点编号，用逗号隔开，至少两站',
        en: 'The stops in order, as ids of places with commas between, at least two',
      },
      isNeeded: true,
    },
    topics,
    {
      flag: 'level',
      ask: {
        zh: '级别；只有官方公布的才写 official-humanities-walk',
        en: 'Level; official-humanities-walk only where officials published it',
      },
      fallback: 'media-or-visitor-route',
      choices: [
        'official-humanities-walk',
        'official-micro-tour',
        'institution-event',
        'compiled-from-official-theme',
        'media-or-visitor-route',
      ],
    },
    {
      flag: 'evidence',
      ask: {
        zh: '证据：A 官方或新闻网页，B 平台和攻略，C 转载站，D 没有网页',
        en: 'Evidence: A official or press pages, B platforms and guides, C repost sites, D no page',
      },
      fallback: 'B',
      choices: ['A', 'B', 'C', 'D'],
    },
    {
      flag: 'stops-basis',
      ask: { zh: '站是谁定的', en: 'Who chose the stops' },
      fallback: 'published',
      choices: ['published', 'published-decoded', 'order-ours', 'partial', 'compiled'],
    },
    ...source,
  ],
  activity: [
    ...names,
    {
      flag: 'venue',
      ask: { zh: '在哪个地点，写编号；来源没有说直接回车', en: 'At which place, by its id; just Enter if the source does not say' },
    },
    topics,
    { flag: 'audiences', ask: { zh: '适合谁', en: 'For whom' }, fallback: 'everyone', list: 'audiences' },
    { flag: 'free', ask: { zh: '免费吗', en: 'Is it free?' }, fallback: 'unknown', choices: ['yes', 'no', 'partly', 'unknown'] },
    ...description,
    ...source,
  ],
  event: [
    ...names,
    { flag: 'months', ask: { zh: '往年在哪几个月，例如 10,11', en: 'In which months in past years, such as 10,11' }, isNeeded: true },
    topics,
    ...description,
    ...source,
  ],
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
export function answerTrouble(question: Question, answer: string, words: WordBook): Text | null {
  const { flag, isNeeded, fallback, choices, list } = question;
  if (answer === '') return isNeeded === true && fallback === undefined ? needed(question) : null;
  if (choices !== undefined && !choices.includes(answer))
    return { zh: `${flag} 只能写 ${choices.join('、')}`, en: `${flag} must be one of ${choices.join(', ')}` };
  if (flag === 'lng' || flag === 'lat')
    return /^\d+(?:\.\d+)?$/.test(answer)
      ? null
      : { zh: `${flag} 写数字，例如 121.47179`, en: `Write a number for ${flag}, such as 121.47179` };
  const unknown = list === undefined || words.has(list, answer) ? undefined : listOf(answer).find((word) => !words.has(list, word));
  if (list === undefined || unknown === undefined || (list === 'districts' && beyondDistricts.has(unknown))) return null;
  const names = words.entries(list).flatMap((entry) => entry.split(' '));
  const near = nearestWord(unknown, names);
  const [example = ''] = words.entries(list);
  return {
    zh: `${flag} 里没有“${unknown}”${near === null ? '' : `，是不是 ${near}`}；写编号或中文名，例如 ${example}`,
    en: `${flag} has no “${unknown}”${near === null ? '.' : `; did you mean ${near}?`} Write an id or a Chinese name, such as “${example}”`,
  };
}

const needed = ({ flag, ask }: Question): Text => ({ zh: `要写 ${flag}：${ask.zh}`, en: `${flag} is needed: ${ask.en}` });
