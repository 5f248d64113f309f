import type { Locale } from './locales.ts';

/** The formats in which a walk can be taken along. */
export const walkFormats = ['offline.html', 'gpx', 'kml', 'geojson', 'ics'] as const;
export type WalkFormat = (typeof walkFormats)[number];

const zh = {
  siteName: '处处学 Learn Everywhere',
  /** What a map lists; visitors get the Chinese name beside the English one. */
  stopLabel: (number: number, names: { zh: string; en: string }) => `${number} ${names.zh}`,
  unplaced: (stops: string) => `以下各站没有准确位置，不是坐标点，只写名称：${stops}。`,
  allPlaced: '每一站都有准确位置。',
  order: (stops: string) => `依次是：${stops}。`,
  straight: '线是各站之间的直线，不是走的路；坐车坐船的段和位置不明的段断开。',
  lineName: (title: string) => `${title}（各站直线，不是路）`,
  noRouting: '不是导航，出发前请看路牌和地图。',
  positionFrom: (origin: string) => `位置来自${origin}`,
  onStreet: '点在这条路上，不一定正对门口',
  origins: {
    openstreetmap: 'OpenStreetMap（ODbL）',
    wikidata: '维基数据',
    'shanghai-library': '上海图书馆开放数据',
    ditushu: '地图书',
    interpolated: '门牌推算',
    'metro-station': '地铁站',
    'town-centre': '镇中心',
    'general-knowledge': '一般知识',
    editor: '编辑',
  },
  credit: (osm: boolean) => `处处学 Learn Everywhere${osm ? '；© OpenStreetMap 贡献者' : ''}`,
  event: {
    title: (walk: string) => `走一走：${walk}（日子请自己改）`,
    suggestion: ['日子和钟点只是建议，请移到自己要去的那天。', 'The day and time are only a suggestion: move them to your own.'],
    published: (time: string) => `公布的时间：${time}。`,
    estimated: (walking: string, stopMinutes: number, isPartial: boolean) =>
      `按走路约 ${walking}、每站停 ${stopMinutes} 分钟算${isPartial ? '，位置不明和坐车的段没有算' : ''}。`,
    unknown: '要走多久说不准，所以写成全天。',
    askFirst: '开放时间以场馆当天公布为准。',
  },
  take: {
    title: '带着走',
    formats: {
      'offline.html': ['离线的一页', '一个网页文件：介绍、路线图、开放时间、问路的话、二维码。存下来，没有网也能看，也能印成小册子。'],
      gpx: ['GPX', '给 OsmAnd、Organic Maps、两步路和户外手表。'],
      kml: ['KML', '给谷歌地球、谷歌“我的地图”、奥维互动地图。'],
      geojson: ['GeoJSON', '给 QGIS、geojson.io 和自己写的程序。'],
      ics: ['日历', '给苹果、谷歌、Outlook 的日历。'],
    },
    suggested: (day: string) => `写的是 ${day}（周六），打开以后改成自己的日子。`,
    open: '打开看',
    size: (kilobytes: string) => `${kilobytes} kB`,
    asOf: (date: string) => `资料编于 ${date}。`,
    missing: (numbers: string) => `第 ${numbers} 站没有准确位置，文件里只写名称，不写坐标。`,
    noneMissing: '每一站都有坐标。',
    noPoints: '各站都没有准确位置，所以没有给地图软件的文件。',
    straight: '文件里的线是各站之间的直线，不是走的路。',
    datum: '坐标是 WGS-84，直接套在用 GCJ-02 的国内地图上会偏几百米。',
  },
  booklet: {
    title: (walk: string) => `${walk}（离线）`,
    lede: '这一页存下来以后，没有网也能看。',
    print: '印出来',
    paperHint: '先选一种，再用浏览器的“打印”。',
    papers: { a5: 'A5 小册子', a4: 'A4 大字' },
    table: '各站一览',
    columns: { number: '站', name: '名称', open: '开放时间', next: '到下一站' },
    minutesNote: '走多少分钟是估计：直线距离 × 1.3，平常每秒 1.2 米，慢走每秒 0.8 米，不含停留。',
    last: '终点',
    address: '地址',
    phone: '电话',
    noSketch: '各站的位置都没有查到，没有画图。',
    qr: (name: string) => `二维码：${name}的网页`,
    qrHint: '扫码看新版',
    phrases: '给人看的话',
    phrasesHint: '把手机或者这一页给人看。',
    ask: (name: string) => `请问去${name}怎么走？`,
    askPinyin: (pinyin: string) => `qǐng wèn qù ${pinyin} zěn me zǒu?`,
    phraseMeaning: '',
    stopPhrases: '',
    colophon: (date: string) => `处处学是独立的开放项目，不是上海市政府的网站。资料编于 ${date}，去之前请再问一声。`,
    credit: '文字 CC BY 4.0。底图和部分位置 © OpenStreetMap 贡献者（ODbL）。图是示意图，不作为行政区划界线、测绘或导航依据。',
    online: '最新的一版在：',
  },
};

/** The words of the downloads, the files and the offline page of a walk. */
export type WalkFileWords = typeof zh;

const en: WalkFileWords = {
  siteName: 'Learn Everywhere 处处学',
  stopLabel: (number, names) => `${number} ${names.en} ${names.zh}`,
  unplaced: (stops) => `These stops have no exact position; they are no points and are named here only: ${stops}.`,
  allPlaced: 'Every stop has an exact position.',
  order: (stops) => `In this order: ${stops}.`,
  straight: 'The lines run straight from stop to stop and are not paths; they break where one rides and where a position is unknown.',
  lineName: (title) => `${title} (straight lines, not a path)`,
  noRouting: 'Not for navigation: mind the street signs and a map.',
  positionFrom: (origin) => `Position from ${origin}`,
  onStreet: 'the point is on this street, not always at the door',
  origins: {
    openstreetmap: 'OpenStreetMap (ODbL)',
    wikidata: 'Wikidata',
    'shanghai-library': 'Shanghai Library Open Data',
    ditushu: 'Ditushu',
    interpolated: 'the house number, estimated',
    'metro-station': 'the metro station',
    'town-centre': 'the centre of the town',
    'general-knowledge': 'general knowledge',
    editor: 'an editor',
  },
  credit: (osm) => `Learn Everywhere 处处学${osm ? '; © OpenStreetMap contributors' : ''}`,
  event: {
    title: (walk) => `Walk: ${walk} (move to your own day)`,
    suggestion: ['The day and time are only a suggestion: move them to your own.', '日子和钟点只是建议，请移到自己要去的那天。'],
    published: (time) => `Time as published: ${time}.`,
    estimated: (walking, stopMinutes, isPartial) =>
      `Reckoned as about ${walking} of walking and ${stopMinutes} min at each stop${isPartial ? ', without rides and the legs that could not be measured' : ''}.`,
    unknown: 'How long it takes cannot be said, so it is set for the whole day.',
    askFirst: 'Opening hours can change; check on the day.',
  },
  take: {
    title: 'Take it along',
    formats: {
      'offline.html': [
        'Offline page',
        'One web page in a file: story, sketch map, hours, phrases for asking the way, QR codes. Save it to read without a network, or print it as a booklet.',
      ],
      gpx: ['GPX', 'For OsmAnd, Organic Maps, 2bulu and outdoor watches.'],
      kml: ['KML', 'For Google Earth, Google My Maps and Ovital Map.'],
      geojson: ['GeoJSON', 'For QGIS, geojson.io and your own programs.'],
      ics: ['Calendar', 'For Apple, Google and Outlook calendars.'],
    },
    suggested: (day) => `It is set for Saturday, ${day}: open it and move it to your own day.`,
    open: 'Open',
    size: (kilobytes) => `${kilobytes} kB`,
    asOf: (date) => `Content as of ${date}.`,
    missing: (numbers) => `Stops without an exact position: ${numbers}. The files give their names only.`,
    noneMissing: 'Every stop has coordinates.',
    noPoints: 'No stop has an exact position, so there are no files for map apps.',
    straight: 'Lines in the files run straight from stop to stop and are not paths.',
    datum: 'Coordinates are WGS-84; laid straight onto a Chinese map that uses GCJ-02 they are off by some hundred metres.',
  },
  booklet: {
    title: (walk) => `${walk} (offline)`,
    lede: 'Saved to your device, this page needs no network.',
    print: 'Print it',
    paperHint: 'Choose one, then use your browser’s Print.',
    papers: { a5: 'Booklet, A5', a4: 'Large print, A4' },
    table: 'The stops',
    columns: { number: 'No.', name: 'Name', open: 'Opening hours', next: 'To the next' },
    minutesNote: 'Minutes on foot are an estimate: the straight line × 1.3 at 1.2 m a second, 0.8 m at a slow pace, without stops.',
    last: 'the end',
    address: 'Address',
    phone: 'Phone',
    noSketch: 'No stop has a known position, so there is no sketch.',
    qr: (name) => `QR code: page of ${name}`,
    qrHint: 'Scan for the latest',
    phrases: 'Phrases to show',
    phrasesHint: 'Show your phone or this page.',
    ask: (name) => `请问去${name}怎么走？`,
    askPinyin: (pinyin) => `qǐng wèn qù ${pinyin} zěn me zǒu?`,
    phraseMeaning: 'Excuse me, how do I get to …?',
    stopPhrases: 'Asking the way to each stop',
    colophon: (date) =>
      `Learn Everywhere is an independent open project, not a government site. Content as of ${date}; ask again before you go.`,
    credit:
      'Texts CC BY 4.0. Base map and some positions © OpenStreetMap contributors (ODbL). The map is a sketch, not a statement on boundaries, nor for surveying or navigation.',
    online: 'The latest version is at:',
  },
};

const words: Record<Locale, WalkFileWords> = { zh, en };

/** The words of the downloads, the files and the offline page of a walk, in a language. */
export const walkFileWords = (locale: Locale): WalkFileWords => words[locale];

/** Sentences to show to people on the way, with pinyin and meaning. */
export const phrases = [
  { zh: '请问，这里今天开门吗？', pinyin: 'qǐng wèn, zhè lǐ jīn tiān kāi mén ma?', en: 'Excuse me, is this place open today?' },
  { zh: '可以用护照进去吗？', pinyin: 'kě yǐ yòng hù zhào jìn qù ma?', en: 'Can I go in with my passport?' },
  { zh: '请问洗手间在哪里？', pinyin: 'qǐng wèn xǐ shǒu jiān zài nǎ lǐ?', en: 'Where is the toilet, please?' },
  { zh: '最近的地铁站在哪里？', pinyin: 'zuì jìn de dì tiě zhàn zài nǎ lǐ?', en: 'Where is the nearest metro station?' },
  { zh: '有没有不用走台阶的路？', pinyin: 'yǒu méi yǒu bú yòng zǒu tái jiē de lù?', en: 'Is there a way without steps?' },
  { zh: '请在地图上指给我看。', pinyin: 'qǐng zài dì tú shàng zhǐ gěi wǒ kàn.', en: 'Please show me on the map.' },
  { zh: '我听不清，请写下来。', pinyin: 'wǒ tīng bù qīng, qǐng xiě xià lái.', en: 'I cannot hear well; please write it down.' },
  { zh: '请慢慢说。', pinyin: 'qǐng màn màn shuō.', en: 'Please speak slowly.' },
  { zh: '谢谢！', pinyin: 'xiè xie!', en: 'Thank you!' },
] as const;
