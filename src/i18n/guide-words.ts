import type { Locale } from './locales.ts';

/** The collections that the field guide explains, in its order. */
export const guideCollections = ['venues', 'walks', 'bases', 'activities', 'events', 'services', 'indicators'] as const;
export type GuideCollection = (typeof guideCollections)[number];

/** The words around the field guide and the measurements of the page on coordinates. */
interface GuideWords {
  readonly fields: string;
  readonly fieldsNote: string;
  readonly collections: Readonly<Record<GuideCollection, string>>;
  readonly required: string;
  readonly optional: string;
  readonly example: string;
  readonly folder: (folder: string) => string;
  readonly measured: string;
  readonly measuredNote: string;
  readonly columns: readonly [string, string, string];
  readonly moved: (from: number, to: number) => string;
  readonly left: (meters: number) => string;
  /** What the pictures of the five steps show. */
  readonly stepPictures: readonly [string, string, string, string, string];
}

const zh: GuideWords = {
  fields: '每个字段是什么意思',
  fieldsNote: '下面由检查程序用的同一份规则生成。“必写”的，查不到就写 null；“可不写”的，查到才写。',
  collections: {
    venues: '地点',
    walks: '路线',
    bases: '体验基地',
    activities: '体验项目',
    events: '活动',
    services: '网上服务',
    indicators: '指标',
  },
  required: '必写',
  optional: '可不写',
  example: '例：',
  folder: (folder) => `文件在 content/${folder}/。`,
  measured: '我们的换算差多少',
  measuredNote: '在全市每隔 0.05 度量一次，用的是和生成网站同一段程序；换算和公开的公式、gcoord 程序库比过，差不到 1 米。',
  columns: ['坐标', '和 WGS-84 差', '换过去再换回来，最多差'],
  moved: (from, to) => `${from} 到 ${to} 米`,
  stepPictures: [
    '表格的名称一栏：写了上海市历史博物馆，下面列出已有的、可能是同一个的地点。',
    '表格的开放时间：按星期勾选，写开门和关门的时间，下面是由此得出的规则。',
    '表格的来源：网址、来源的中文和英文名称。',
    '表格的最后：都齐了，几个按钮：在仓库里新建这个文件、写成一条意见、写成一封信、复制、下载。',
    '几分钟以后的回答：检查通过，改了哪个字段，之前和之后是什么。',
  ],
  left: (meters) => `${meters.toFixed(2)} 米`,
};

const en: GuideWords = {
  fields: 'What each field means',
  fieldsNote:
    'Made from the same rules that the check uses. If you cannot find what is required, write null; write what is optional only if you found it.',
  collections: {
    venues: 'Places',
    walks: 'Walks',
    bases: 'Experience bases',
    activities: 'Activities',
    events: 'Events',
    services: 'Online services',
    indicators: 'Indicators',
  },
  required: 'required',
  optional: 'optional',
  example: 'Example: ',
  folder: (folder) => `The files are in content/${folder}/.`,
  measured: 'How exact our conversion is',
  measuredNote:
    'Measured every 0.05 degrees over the city with the program that builds this site. It agrees with the published formulas and with the library gcoord to less than a metre.',
  columns: ['Coordinates', 'Away from WGS-84', 'Left after converting there and back, at most'],
  moved: (from, to) => `${from} to ${to} m`,
  stepPictures: [
    'The name in the form: Shanghai History Museum has been written, and below stand the places that may be the same.',
    'Opening hours in the form: days to tick, times of opening and closing, and the rule that follows from them.',
    'A source in the form: its address, and its name in Chinese and English.',
    'The end of the form: all is there, and buttons to create the file, to write an issue or a letter, to copy and to download.',
    'The answer after some minutes: the check passes, which field changes, and what it was before and is now.',
  ],
  left: (meters) => `${meters.toFixed(2)} m`,
};

/** The words of the guide in a language. */
export const guideWords = (locale: Locale): GuideWords => (locale === 'zh' ? zh : en);
