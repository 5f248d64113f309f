/** Parts of made-up but likely Shanghai names. A pair is Chinese and English; a single word is spelt in pinyin in English. */
export const parts = {
  /** First words of roads and estates. */
  stems:
    '延安 淮海 南京 北京 福州 汉口 九江 浙江 西藏 河南 四川 江西 山东 陕西 石门 成都 重庆 瑞金 茂名 襄阳 太原 岳阳 汾阳 衡山 宛平 天平 武康 湖南 安福 五原 乌鲁木齐 华山 长乐 新乐 富民 巨鹿 威海 大沽 凤阳 黄河 牯岭 新闸 昌平 康定 武定 余姚 西康 常德 胶州 延平 江宁 泰兴 奉贤 慈溪 青海 万航渡 愚园 镇宁 宣化 安化 江苏 定西 法华 番禺 新华 幸福 香花 云台 上南 德州 成山 历城 昌里 洪山 齐河 杨高 浦建 东方 峨山 蓝村 潍坊 崂山 松林 福山 商城 乳山 栖霞 灵山 羽山 民生 罗山 张杨 枣庄 博山 长岛 五莲 控江 鞍山 抚顺 铁岭 本溪 延吉 敦化 松花江 黑山 靖宇 佳木斯 包头 国和 民星 嫩江 殷行 市光 政立 国权 国定 邯郸 大连西 曲阳 玉田 四平 广灵 水电 场中 汶水 万荣 灵石 彭江 共和新 闻喜 临汾 长临 阳曲 安业 呼玛 通河 爱辉 虎林 泗塘 长江 淞滨 牡丹江 友谊 密山 盘古 团结'.split(
      ' ',
    ),
  bearings: ['', '', '', '', '东', '西', '南', '北', '中'],
  estateHeads:
    '云锦 怡景 翠湖 丽水 金沙 银杏 桂花 梅园 竹园 兰馨 芳草 绿洲 阳光 晨曦 明月 星河 海棠 紫藤 玉兰 樱花 枫林 梧桐 香樟 碧波 清水 春申 莘城 秀沿 锦绣 瑞和 永泰 安居 同济 惠民 康乐 福寿 长宁 和平 建设 新星 育才 文化 书香 百花 千秋 万里 三林 六里 八字 九亭 田林 梅陇 罗阳 平阳 古美 航华 虹梅 龙柏 金汇 井亭 黎明 塘湾 花木 由由 金桥 碧云 证大 仁恒 中远 大华'.split(
      ' ',
    ),
  estateMiddles: ['', '', '', '', '一', '二', '三', '四', '五', '东', '西', '南', '北'],
  estateTails: '新村 花园 公寓 家园 佳苑 名苑 华庭 小区 坊 里 苑 大楼 老街 古镇 渔村 农场'.split(' '),
  surnames:
    '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜'.split(
      ' ',
    ),
  given:
    '文渊 鸿儒 士英 慕白 静芝 秋实 伯钧 仲平 叔和 季康 若愚 乐山 怀瑾 守仁 志远 光启 继先 天放 云鹤 梦溪 逸飞 大千 寿石 白石 宾虹 悲鸿 海粟 风眠 子恺 乐平 叔同 梅生 兰芳 砚秋 慧生 小云 信芳 月樵 鉴泉 步青 家桢 振声 景润 希淑 巧稚 宗英 玲玉 丹凤 若瑜 淑华 素珍 佩兰 国栋 建中 永康 德明 世昌 延年 启明 思源'.split(
      ' ',
    ),
  crafts: [
    ['陶瓷', 'Ceramics'],
    ['玻璃', 'Glass'],
    ['竹刻', 'Bamboo Carving'],
    ['木雕', 'Wood Carving'],
    ['剪纸', 'Paper Cutting'],
    ['刺绣', 'Embroidery'],
    ['土布', 'Homespun Cloth'],
    ['旗袍', 'Qipao'],
    ['书法', 'Calligraphy'],
    ['篆刻', 'Seal Carving'],
    ['印刷', 'Printing'],
    ['钟表', 'Clock'],
    ['邮票', 'Stamp'],
    ['电影', 'Film'],
    ['摄影', 'Photography'],
    ['戏曲', 'Opera'],
    ['评弹', 'Pingtan'],
    ['乐器', 'Musical Instrument'],
    ['茶艺', 'Tea'],
    ['酿造', 'Brewing'],
    ['中药', 'Herbal Medicine'],
    ['纺织', 'Textile'],
    ['船舶', 'Ship'],
    ['铁路', 'Railway'],
    ['汽车', 'Car'],
    ['航空', 'Aviation'],
    ['气象', 'Weather'],
    ['昆虫', 'Insect'],
    ['盆景', 'Bonsai'],
    ['农具', 'Farm Tool'],
  ],
} as const satisfies Record<string, readonly string[] | readonly (readonly [string, string])[]>;
