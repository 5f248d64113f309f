/** Words of a sentence that say nothing about what is sought; English and Chinese, folded. */
export const fillWords: ReadonlySet<string> = new Set(
  (
    'a an the of in at on to for from by with and or near nearby around close is are there any some where what which how can i we you ' +
    'my our me find show go going visit visiting see do places place things want like please best good nice this that open ' +
    'today tonight tomorrow weekend weekends now'
  ).split(' '),
);

/** The same for Chinese, which writes no spaces: longest first wherever they are looked for. */
export const chineseFillWords: readonly string[] = (
  '有什么 有哪些 有没有 哪里有 在哪里 在哪儿 怎么走 怎么去 什么地方 好玩的 附近的 可以 能不能 推荐 附近 旁边 周边 周围 一带 哪里 哪儿 哪些 什么 地方 ' +
  '好玩 适合 想去 想看 想学 我想 我要 去玩 周末 周六 周日 今天 明天 晚上 现在 开放的 关于 的 吗 呢 啊 和 与 在 去 到'
).split(' ');

/** What a word says about the conditions, not about the place: a hint that moves places up for which it is known. */
export const hintWords: readonly (readonly [filter: 'free' | 'access', value: string, words: readonly string[]])[] = [
  ['free', 'yes', ['免费', '免票', '不要钱', '不收费', '不花钱', 'free', 'no charge', 'free entry', 'free admission']],
  ['access', 'stepFreeEntrance', ['无障碍', '轮椅', 'wheelchair', 'wheelchairs', 'step free', 'accessible']],
];

/** Everyday words for what the vocabularies say otherwise: a field of the gazetteer, an id, the words. */
export const everydayWords: readonly (readonly [field: 'audience' | 'topic' | 'kind' | 'type', id: string, words: readonly string[]])[] = [
  ['audience', 'families', ['带娃', '遛娃', '孩子', '小孩', '带小孩', '家庭', 'kids', 'kid', 'child', 'family', 'families', 'toddler']],
  ['audience', 'children', ['孩子', '小孩', '带小孩', '带娃', '遛娃', '宝宝', '小学生', 'kids', 'kid', 'child', 'children']],
  ['audience', 'older-adults', ['老年', '爷爷', '奶奶', '退休人员', 'seniors', 'senior', 'elderly', 'retired', 'pensioners']],
  ['audience', 'foreigners', ['老外', '外宾', 'expat', 'expats', 'foreigner', 'foreigners']],
  ['audience', 'visitors', ['tourist', 'tourists', 'visitor']],
  ['topic', 'ceramics', ['做陶', '捏陶', 'pottery', 'porcelain', 'ceramic']],
  ['topic', 'calligraphy-painting', ['毛笔字', 'calligraphy']],
  ['topic', 'crafts', ['做手工', 'craft', 'handicraft', 'paper cutting']],
  ['topic', 'art', ['画画', 'painting', 'sculpture']],
  ['topic', 'food-tea', ['喝茶', '茶道', '做菜', 'tea', 'food', 'cooking']],
  ['topic', 'music-dance', ['唱歌', '音乐', 'music', 'dance', 'dancing', 'singing']],
  ['topic', 'opera-theatre', ['戏曲', 'opera', 'theatre', 'theater', 'drama']],
  ['topic', 'textiles-dress', ['textile', 'textiles', 'embroidery', 'costume', 'fashion']],
  ['topic', 'red-history', ['红色', 'communist', 'revolution', 'revolutionary']],
  ['topic', 'gardens', ['花', '园林', 'garden', 'gardens', 'plants', 'flowers']],
  ['topic', 'sports', ['sport', 'sports', 'table tennis', 'ping pong']],
  ['topic', 'film-media', ['film', 'cinema', 'movies', 'photography', 'media']],
  ['topic', 'finance-trade', ['bank', 'banking', 'finance', 'money']],
  ['topic', 'transport', ['railway', 'trains', 'cars', 'transport', 'ships', 'aviation']],
  ['topic', 'health', ['medicine', 'health', '医药', '健康']],
  ['topic', 'architecture', ['building', 'buildings', 'architecture', '建筑']],
  ['kind', 'museum', ['museum', 'museums', '博物馆', '纪念馆']],
  ['kind', 'park-garden', ['park', 'parks', '公园']],
  ['kind', 'library', ['library', 'libraries']],
  ['kind', 'art-museum', ['gallery', 'galleries', 'art gallery']],
  ['kind', 'workshop', ['workshop', 'workshops', 'studio', 'studios']],
  ['type', 'walk', ['走路', '路线', '散步', 'walk', 'walks', 'walking', 'route', 'routes']],
  ['type', 'event', ['event', 'events', 'festival']],
  ['type', 'activity', ['体验', '课程', 'class', 'classes', 'course', 'courses', 'lesson', 'lessons']],
];
