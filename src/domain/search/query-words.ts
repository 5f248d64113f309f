/** Words of a sentence that say nothing about what is sought; English and Chinese, folded. */
export const fillWords: ReadonlySet<string> = new Set(
  (
    'a an the of in at on to for from by with without and or but if as into about over near nearby around close beside is are was were be been am ' +
    'do does did done have has had can could should would will shall may might must there here any some much many more most lot lots of ' +
    'where what which who whom whose when how why that this these those it its i we you he she they me us him her them my our your his their ' +
    'find show tell know go going get visit visiting see seeing look looking watch want wants like love need please best good nice great cool ' +
    'interesting beautiful famous fun open today tonight tomorrow weekend weekends now do place places thing things somewhere something someone ' +
    'just also only really very not no yes than then so other others'
  ).split(' '),
);

/** The same for Chinese, which writes no spaces: those of one character count only where they stand as words. */
export const chineseFillWords: readonly string[] = (
  '有什么 有哪些 有没有 哪里有 哪里能 哪里可以 在哪里 在哪儿 怎么走 怎么去 怎么样 什么地方 什么时候 好玩的 附近的 可以 能不能 可不可以 是不是 推荐 附近 旁边 周边 周围 ' +
  '一带 哪里 哪儿 哪些 哪个 哪家 哪一 什么 地方 怎么 怎样 如何 为什么 多少 好玩 适合 想去 想看 想学 想要 我想 我要 去玩 去看 去逛 看看 看到 看见 还能 还有 喜欢 能看 能学 能够 周末 周六 周日 今天 明天 ' +
  '晚上 现在 平时 假期 暑假 寒假 以前 从前 过去 曾经 开放的 关于 有关 起来 一下 一个 一些 一点 这个 那个 我们 你们 他们 自己 请问 知道 了解 介绍 比较 最好 值得 有趣 著名 ' +
  '的 吗 呢 啊 吧 和 与 或 在 去 到 把 被 给 让 从 里 边 上 想 要 能 会 有 是 个 们 了 过 着 地 得 看 听 学 做 玩 逛 找 带 请 这 那 哪 我 你 他 她 都 也 还 再 就 很 最 好'
).split(' ');

/** What a word says about the conditions, not about the place: a hint that moves places up for which it is known. */
export const hintWords: readonly (readonly [filter: 'free' | 'access', value: string, words: readonly string[]])[] = [
  ['free', 'yes', ['免费', '免票', '不要钱', '不收费', '不花钱', 'free', 'no charge', 'free entry', 'free admission']],
  ['access', 'stepFreeEntrance', ['无障碍', '轮椅', 'wheelchair', 'wheelchairs', 'step free', 'accessible']],
];

/** Everyday words for what the vocabularies say otherwise: a field of the gazetteer, an id, the words. */
export const everydayWords: readonly (readonly [field: 'audience' | 'topic' | 'kind' | 'type', id: string, words: string])[] = [
  ['audience', 'families', '带娃,遛娃,孩子,小孩,带小孩,家庭,一家人,全家,儿子,女儿,kids,kid,child,family,families,toddler,son,daughter'],
  ['audience', 'children', '孩子,小孩,带小孩,带娃,遛娃,宝宝,小学生,幼儿,kids,kid,child,children,son,daughter'],
  ['audience', 'older-adults', '老年,爷爷,奶奶,退休人员,老伯,阿姨,老爸,老妈,seniors,senior,elderly,retired,pensioners,grandparents'],
  ['audience', 'foreigners', '老外,外宾,expat,expats,foreigner,foreigners'],
  ['audience', 'visitors', 'tourist,tourists,visitor'],
  ['audience', 'workers', '上班族,打工人,office workers'],
  ['audience', 'teenagers', '中学生,高中生,初中生,teens,teen,teenager,teenagers,youth'],
  ['audience', 'people-with-disabilities', '盲人,聋人,轮椅使用者,blind,deaf,disabled'],
  ['topic', 'history', '历史故事,古代,文物,historic,historical,past'],
  ['topic', 'red-history', '红色,党课,烈士,革命者,地下党,communist,communism,revolution,revolutionary,martyrs'],
  ['topic', 'haipai', '老上海,弄堂,石库门,old shanghai,shikumen,lane houses'],
  ['topic', 'architecture', '洋房,老洋房,大楼,教堂建筑,建筑师,art deco,building,buildings,architecture,architect,villas,mansions'],
  ['topic', 'industry', '老工厂,厂房,仓库,创意园,factory,factories,warehouse,warehouses,industrial'],
  ['topic', 'old-town', '老街,old city,old town'],
  ['topic', 'water-towns', '老镇,小桥流水,water town,water towns,ancient town,canal town'],
  ['topic', 'famous-people', '名人,作家,住过,住在,居住,旧居,寓所,旧宅,live,lived,living,residence,home of,house of,former residence'],
  ['topic', 'riverside', '江边,河边,黄浦江,riverside,waterfront,river'],
  ['topic', 'campus-life', '校史,大学校园,university,universities,campus'],
  ['topic', 'archaeology', '古迹,遗址,出土,archaeology,excavation,relics'],
  ['topic', 'science', '科学实验,机器人,宇宙,物理,化学,science,experiments,robots,physics,space'],
  ['topic', 'nature', '动物,鸟,昆虫,湿地,海洋,animals,birds,insects,wetland,nature,zoo'],
  ['topic', 'gardens', '花,园林,赏花,花卉,植物,种花,garden,gardens,plants,flowers,botanical,bonsai'],
  ['topic', 'health', '医药,健康,中药,草药,看病,急救,medicine,health,herbs,tcm,first aid'],
  ['topic', 'sports', '运动,打球,乒乓球,武术,太极拳,瑜伽,游泳,sport,sports,table tennis,ping pong,tai chi,yoga,swimming'],
  ['topic', 'digital-skills', '智能手机,手机课,学电脑,微信,computer,computers,smartphone,ai'],
  ['topic', 'art', '画画,绘画,学画,画展,当代艺术,美术展,painting,sculpture,paint,contemporary art'],
  ['topic', 'calligraphy-painting', '毛笔字,写字,毛笔,水墨,calligraphy,ink painting,brush'],
  ['topic', 'music-dance', '唱歌,音乐,跳舞,学琴,乐器,古筝,二胡,音乐会,广场舞,music,dance,dancing,singing,concert,choir,piano'],
  ['topic', 'opera-theatre', '戏曲,听戏,唱戏,话剧,看戏,曲艺,皮影,木偶,opera,theatre,theater,drama,puppets'],
  ['topic', 'film-media', '电影院,拍照,照相,影院,报纸,动画,漫画,film,films,cinema,movies,photography,media,cartoons,comics,animation'],
  ['topic', 'literature', '诗,作家,文人,小说,poetry,poems,poet,writers,literature'],
  ['topic', 'reading', '看书,借书,书,自习,图书,books,reading,bookshop,bookstore'],
  ['topic', 'languages', '学英语,外语,沪语,上海话,english,language,languages'],
  [
    'topic',
    'crafts',
    '做手工,手艺,扎染,木雕,折纸,编结,皮具,香囊,灯笼,craft,crafts,handicraft,handicrafts,paper cutting,weaving,woodwork,diy',
  ],
  ['topic', 'ceramics', '做陶,捏陶,陶器,做陶艺,烧陶,拉坯,pottery,porcelain,ceramic,ceramics,pots,clay'],
  ['topic', 'textiles-dress', '做衣服,缝纫,汉服,织布,textile,textiles,embroidery,costume,fashion,qipao,sewing,cloth'],
  ['topic', 'intangible-heritage', '传统手艺,民间艺术,老手艺,intangible heritage,folk art,traditional crafts'],
  ['topic', 'food-tea', '喝茶,茶道,做菜,美食,烘焙,做点心,茶馆,tea,food,cooking,baking,dumplings,teahouse'],
  ['topic', 'finance-trade', '理财,炒股,钱币,股票,bank,banking,finance,money,stock,coins'],
  ['topic', 'transport', '火车,飞机,轮船,地铁,公交,汽车,railway,train,trains,cars,transport,ships,aviation,planes,metro,boats'],
  ['topic', 'military', '打仗,战争,军舰,武器,海战,war,army,navy,battle'],
  ['topic', 'religion', '教堂,寺庙,寺院,道观,清真寺,church,churches,temple,temples,mosque,synagogue,jewish,buddhist,cathedral,pagoda'],
  ['topic', 'law-safety', '警察,消防员,灭火,安全教育,防灾,fire,police,firefighters,safety,law'],
  ['topic', 'farming', '种菜,采摘,农家,种地,稻田,farm,farming,vegetables,village,rice'],
  ['topic', 'city-planning', '城市发展,urban planning,expo,city model'],
  ['topic', 'community-life', '居委,邻居,社区活动,neighbours,community'],
  ['topic', 'family-learning', '育儿,早教,parenting'],
  ['kind', 'museum', 'museum,museums,博物馆,纪念馆'],
  ['kind', 'park-garden', 'park,parks,公园'],
  ['kind', 'library', 'library,libraries'],
  ['kind', 'art-museum', 'gallery,galleries,art gallery,art museum,art museums,画廊'],
  ['kind', 'workshop', 'workshop,workshops,studio,studios'],
  ['kind', 'senior-university', '老年学校,老年课堂,senior university,senior college'],
  [
    'type',
    'walk',
    '走路,路线,线路,散步,漫步,人文行走,行走,步行,徒步,微旅行,微游,游线,逛街,跑步,骑行,骑车,半日游,一日游,足迹,寻访,打卡,citywalk,city walk,walk,walks,walking,stroll,route,routes,walking tour,tour,tours,cycling,trail',
  ],
  ['type', 'event', '展会,节庆,event,events,festival,festivals'],
  [
    'type',
    'activity',
    '体验,课程,动手,亲手,课,课堂,自己做,学做,制作,工作坊,上课,报名,培训,class,classes,course,courses,lesson,lessons,try,make,making,learn,hands on,workshop',
  ],
  ['type', 'service', '网站,平台,小程序,app,website,online'],
];

/** Words that say the same in the language of signs and texts: who types one is shown the others too. */
export const synonymGroups: readonly (readonly string[])[] = [
  ['夜场', '夜间', '夜游', '奇妙夜', '夜'],
  ['照相机', '相机'],
  ['上班族', '职工', '青年'],
  ['飞机', '航空'],
  ['火车', '铁路'],
  ['轮船', '船舶', '航海'],
  ['昆虫', '虫'],
  ['恐龙', '化石'],
  ['星星', '星空', '天文'],
  ['看星星', '天文'],
  ['邮票', '集邮', '邮政'],
  ['钱币', '货币', '造币'],
  ['中药', '中医', '草药'],
  ['衣服', '服饰', '服装'],
  ['房子', '建筑', '住宅'],
  ['老人', '老年', '长者'],
  ['唱戏', '戏曲'],
  ['写字', '书法'],
  ['犹太', '犹太人'],
  ['tall', 'high', 'tower'],
  ['jewish', 'jews'],
  ['stars', 'astronomy', 'planetarium'],
  ['trains', 'railway'],
  ['planes', 'aviation'],
  ['stamps', 'postal'],
  ['camera', 'cameras'],
  ['coins', 'mint', 'currency'],
  ['night', 'evening'],
  ['kids', 'children'],
];
