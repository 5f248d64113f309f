import type { Locale } from './locales.ts';

interface PictureWords {
  /** What link previews say of their picture, for those who do not see it. */
  readonly alt: Readonly<Record<'venue' | 'walk' | 'district' | 'city' | 'site', (name: string) => string>>;
  /** A venue with nothing known nearby: head and name of its map. */
  readonly surroundings: string;
  readonly surroundingsTitle: (name: string) => string;
  /** The venue's map with its neighbours. */
  readonly compass: string;
  /** The pictures of the map page. */
  readonly points: Readonly<
    Record<'city' | 'centre', { readonly title: string; readonly description: (places: number, vague: number) => string }>
  >;
}

const zh: PictureWords = {
  alt: {
    venue: (name) => `${name}一带的示意图：水面、地铁线、附近的地点。底图 © OpenStreetMap 贡献者`,
    walk: (name) => `${name}的路线示意图：水面、路线、各站。底图 © OpenStreetMap 贡献者`,
    district: (name) => `${name}学习地点的示意图。底图 © OpenStreetMap 贡献者`,
    city: () => '上海学习地点和行走路线的示意图。底图 © OpenStreetMap 贡献者',
    site: () => '黄浦江的曲线和处处学的印章。底图 © OpenStreetMap 贡献者',
  },
  surroundings: '周围',
  surroundingsTitle: (name) => `${name}周围的水面、地铁线和车站`,
  compass: '邻近地方的方向和直线距离，与下面的列表相同；并画出水面、地铁线和车站',
  points: {
    city: {
      title: '全市地点示意图',
      description: (places, vague) => `${places} 处地点画在各自的位置上；另有 ${vague} 处只知道在哪一带，按区合在圆里，圆里的数是几处。`,
    },
    centre: {
      title: '中心城区地点示意图',
      description: (places, vague) => `中心城区放大：${places} 处地点画在各自的位置上，${vague} 处合在圆里。`,
    },
  },
};

const en: PictureWords = {
  alt: {
    venue: (name) => `Sketch map around ${name}: water, metro lines, places nearby. Base map © OpenStreetMap contributors`,
    walk: (name) => `Sketch map of ${name}: water, the route and its stops. Base map © OpenStreetMap contributors`,
    district: (name) => `Sketch map of the places to learn in ${name}. Base map © OpenStreetMap contributors`,
    city: () => 'Sketch map of the places to learn and the walks in Shanghai. Base map © OpenStreetMap contributors',
    site: () => 'The curve of the Huangpu and the seal of Learn Everywhere. Base map © OpenStreetMap contributors',
  },
  surroundings: 'Around here',
  surroundingsTitle: (name) => `Water, metro lines and stations around ${name}`,
  compass: 'Neighbouring places by direction and straight distance, the same as in the list below, with water, metro lines and stations',
  points: {
    city: {
      title: 'Places all over the city, in outline',
      description: (places, vague) =>
        `${places} places are drawn where they are. Another ${vague}, of which only the area is known, are counted in one disc for each district.`,
    },
    centre: {
      title: 'Places in the centre of the city, in outline',
      description: (places, vague) => `The centre enlarged: ${places} places are drawn where they are, ${vague} are counted in the discs.`,
    },
  },
};

const words: Record<Locale, PictureWords> = { zh, en };

/** The words of the drawings and link previews in a language. */
export const pictureWords = (locale: Locale): PictureWords => words[locale];

/** What a link preview's picture shows, with the credit of its base map. */
export const pictureAlt = (locale: Locale, type: keyof PictureWords['alt'], name: string): string => words[locale].alt[type](name);
