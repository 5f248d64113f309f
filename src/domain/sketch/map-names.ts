/** The proper names and unit signs that the drawings write. */
export interface MapNames {
  /** Short names of districts by id. */
  readonly districts: Readonly<Record<string, string>>;
  readonly waters: {
    readonly yangtze: string;
    readonly eastSea: string;
    readonly hangzhouBay: string;
    readonly huangpu: string;
    readonly suzhouCreek: string;
    readonly dianshanLake: string;
  };
  readonly north: string;
  readonly metres: string;
  readonly kilometres: string;
}

/** The names in both languages of the site. */
export const mapNames = {
  zh: {
    districts: {
      huangpu: '黄浦',
      xuhui: '徐汇',
      changning: '长宁',
      jingan: '静安',
      putuo: '普陀',
      hongkou: '虹口',
      yangpu: '杨浦',
      minhang: '闵行',
      baoshan: '宝山',
      jiading: '嘉定',
      pudong: '浦东',
      jinshan: '金山',
      songjiang: '松江',
      qingpu: '青浦',
      fengxian: '奉贤',
      chongming: '崇明',
    },
    waters: { yangtze: '长江口', eastSea: '东海', hangzhouBay: '杭州湾', huangpu: '黄浦江', suzhouCreek: '苏州河', dianshanLake: '淀山湖' },
    north: '北',
    metres: 'm',
    kilometres: 'km',
  },
  en: {
    districts: {
      huangpu: 'Huangpu',
      xuhui: 'Xuhui',
      changning: 'Changning',
      jingan: 'Jing’an',
      putuo: 'Putuo',
      hongkou: 'Hongkou',
      yangpu: 'Yangpu',
      minhang: 'Minhang',
      baoshan: 'Baoshan',
      jiading: 'Jiading',
      pudong: 'Pudong',
      jinshan: 'Jinshan',
      songjiang: 'Songjiang',
      qingpu: 'Qingpu',
      fengxian: 'Fengxian',
      chongming: 'Chongming',
    },
    waters: {
      yangtze: 'Yangtze',
      eastSea: 'East China Sea',
      hangzhouBay: 'Hangzhou Bay',
      huangpu: 'Huangpu',
      suzhouCreek: 'Suzhou Creek',
      dianshanLake: 'Dianshan Lake',
    },
    north: 'N',
    metres: 'm',
    kilometres: 'km',
  },
} as const satisfies Record<'zh' | 'en', MapNames>;
