import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wgs84ToBd09, wgs84ToGcj02 } from '../datum.ts';
import { distanceMeters, type Position } from '../geo.ts';
import { mapServices, type MapService, outwardLinks, type OutwardPlace } from './outward-links.ts';

/** The shift as it has been published in many languages, written here anew, so that it shares no line with the library that the site uses. */
function referenceGcj02([lng, lat]: Position): Position {
  const [x, y] = [lng - 105, lat - 35];
  const wave = (turn: number, ...parts: readonly (readonly [size: number, length: number])[]) =>
    parts.reduce((sum, [size, length]) => sum + size * Math.sin((turn * Math.PI) / length), 0);
  const shared = wave(x, [20, 1 / 6], [20, 1 / 2]);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    ((shared + wave(y, [20, 1], [40, 3], [160, 12], [320, 30])) * 2) / 3;
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    ((shared + wave(x, [20, 1], [40, 3], [150, 12], [300, 30])) * 2) / 3;
  // Krasovsky's ellipsoid of 1940.
  const [axis, eccentricity] = [6_378_245, 0.006_693_421_622_965_943];
  const angle = (lat * Math.PI) / 180;
  const curve = 1 - eccentricity * Math.sin(angle) ** 2;
  return [
    lng + (east * 180) / ((axis / Math.sqrt(curve)) * Math.cos(angle) * Math.PI),
    lat + (north * 180) / (((axis * (1 - eccentricity)) / curve ** 1.5) * Math.PI),
  ];
}

function referenceBd09(position: Position): Position {
  const [x, y] = referenceGcj02(position);
  const k = (Math.PI * 3000) / 180;
  const reach = Math.hypot(x, y) + 0.000_02 * Math.sin(y * k);
  const turn = Math.atan2(y, x) + 0.000_003 * Math.cos(x * k);
  return [reach * Math.cos(turn) + 0.0065, reach * Math.sin(turn) + 0.006];
}

/** The test points of the eviltransform libraries, published since 2013. */
const published: readonly (readonly [wgs84: Position, gcj02: Position])[] = [
  [
    [121.5272106, 31.1774276],
    [121.531541859215, 31.17530398364597],
  ],
  [
    [113.912316, 22.543847],
    [113.9171774808363, 22.540796131694766],
  ],
  [
    [116.377817, 39.911954],
    [116.38404722455657, 39.91334545536069],
  ],
];
/** One spot in Xuhui as it was read off the services themselves (test data of the R package pjutils); Apple draws Amap's data there. */
const xuhui: Position = [121.42958967, 31.16014354];
const readOff: readonly (readonly [MapService, Position])[] = [
  ['amap', [121.434204, 31.158247]],
  ['apple', [121.434204, 31.158247]],
  ['google', [121.4342191628, 31.158266019]],
  ['baidu', [121.4406138425, 31.1646093426]],
  ['osm', xuhui],
  ['geo', xuhui],
];

const inShanghai = fc.tuple(fc.double({ min: 120.85, max: 122, noNaN: true }), fc.double({ min: 30.7, max: 31.9, noNaN: true }));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[()<>"'&=#?%;,/\\ 上海图书馆\u0000-\u001f]*$/),
  fc.constantFrom('</a><script>alert(1)</script>', 'a"b\'c', '#map=1/0/0', '&coordinate=wgs84', '(x),0,0', '\ud800', '上海（分馆）'),
);

const place = (position: Position | null, name = '示例图书馆'): OutwardPlace => ({ name, nameZh: name, districtZh: '徐汇区', position });

function linkTo(service: MapService, of: OutwardPlace): string {
  return outwardLinks(of, [service])[0]?.href ?? '';
}

/** The place that a link names, in the service's own datum. */
function spotIn(service: MapService, href: string): Position {
  const { searchParams, pathname } = new URL(href);
  const text = { amap: 'position', baidu: 'location', apple: 'll', google: 'query' } as const;
  if (service === 'osm') return [Number(searchParams.get('mlon')), Number(searchParams.get('mlat'))];
  const numbers = (service === 'geo' ? pathname : (searchParams.get(text[service]) ?? '')).split(',').map(Number);
  const [first = Number.NaN, second = Number.NaN] = numbers;
  return service === 'amap' ? [first, second] : [second, first];
}

const referenceOf: Readonly<Record<MapService, (position: Position) => Position>> = {
  amap: referenceGcj02,
  baidu: referenceBd09,
  apple: referenceGcj02,
  google: referenceGcj02,
  osm: (position) => position,
  geo: (position) => position,
};

describe('the conversion for the links', () => {
  it('is within a metre of published pairs, and so is the reference', () => {
    for (const [wgs84, gcj02] of published) {
      expect(distanceMeters(wgs84ToGcj02(wgs84), gcj02)).toBeLessThan(1);
      expect(distanceMeters(referenceGcj02(wgs84), gcj02)).toBeLessThan(1);
    }
  });
  it('is within a metre of the reference all over Shanghai', () => {
    fc.assert(
      fc.property(inShanghai, (position) => {
        expect(distanceMeters(wgs84ToGcj02(position), referenceGcj02(position))).toBeLessThan(1);
        expect(distanceMeters(wgs84ToBd09(position), referenceBd09(position))).toBeLessThan(1);
      }),
    );
  });
});

describe('a link to a spot', () => {
  it.for(mapServices)('lands within a metre on %s, in the datum of its map', (service) => {
    fc.assert(
      fc.property(inShanghai, (position) => {
        const landed = spotIn(service, linkTo(service, place(position)));
        expect(distanceMeters(landed, referenceOf[service](position))).toBeLessThan(1);
      }),
    );
  });
  it('lands within ten metres of where the services themselves show a known place', () => {
    for (const [service, there] of readOff) expect(distanceMeters(spotIn(service, linkTo(service, place(xuhui))), there)).toBeLessThan(10);
  });
  it('says the datum where the service lets it be said', () => {
    expect(new URL(linkTo('amap', place(xuhui))).searchParams.get('coordinate')).toBe('gaode');
    expect(new URL(linkTo('baidu', place(xuhui))).searchParams.get('coord_type')).toBe('bd09ll');
  });
  it('is written as the services document it', () => {
    expect(
      outwardLinks({ name: 'Library (West)', nameZh: '图书馆', districtZh: null, position: [121.47, 31.23] }).map(({ href }) => href),
    ).toEqual([
      'https://uri.amap.com/marker?position=121.474535,31.228067&name=Library%20%28West%29&coordinate=gaode&src=webapp.learn-everywhere.map',
      'https://api.map.baidu.com/marker?location=31.233987,121.481076&title=Library%20%28West%29&content=Library%20%28West%29&output=html&coord_type=bd09ll&src=webapp.learn-everywhere.map',
      'https://maps.apple.com/?ll=31.228067,121.474535&q=Library%20%28West%29',
      'https://www.google.com/maps/search/?api=1&query=31.228067%2C121.474535',
      'https://www.openstreetmap.org/?mlat=31.230000&mlon=121.470000#map=17/31.230000/121.470000',
      'geo:31.230000,121.470000?q=31.230000,121.470000(Library%20%28West%29)',
    ]);
  });
  it('gives every coordinate six decimals', () => {
    fc.assert(
      fc.property(inShanghai, (position) => {
        for (const { href } of outwardLinks(place(position, 'x'))) {
          const coordinates = href.match(/\d+\.\d+/g) ?? [];
          expect(coordinates.length).toBeGreaterThanOrEqual(2);
          for (const number of coordinates) expect(number).toMatch(/^(3[01]|12[0-2])\.\d{6}$/);
        }
      }),
    );
  });
});

const hosts: Readonly<Record<MapService, string>> = {
  amap: 'uri.amap.com',
  baidu: 'api.map.baidu.com',
  apple: 'maps.apple.com',
  google: 'www.google.com',
  osm: 'www.openstreetmap.org',
  geo: '',
};
const parametersOf = (href: string): readonly string[] => [...new URL(href).searchParams.keys()];

describe('a name', () => {
  it('cannot leave its place in a link, whatever is in it', () => {
    const plain = outwardLinks(place(xuhui, 'x'));
    fc.assert(
      fc.property(anyText, (name) => {
        outwardLinks(place(xuhui, name)).forEach(({ service, href }, index) => {
          expect(href).toMatch(/^[a-z]+:[A-Za-z0-9\-._~%:/?&=#,()]+$/);
          expect(href.match(/[()]/g) ?? []).toHaveLength(service === 'geo' ? 2 : 0);
          expect(new URL(href).host).toBe(hosts[service]);
          expect(parametersOf(href)).toEqual(parametersOf(plain[index]?.href ?? ''));
          expect(spotIn(service, href)).toEqual(spotIn(service, plain[index]?.href ?? ''));
        });
      }),
    );
  });
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const whole = name.toWellFormed();
        expect(new URL(linkTo('amap', place(xuhui, name))).searchParams.get('name')).toBe(whole);
        expect(new URL(linkTo('baidu', place(xuhui, name))).searchParams.get('title')).toBe(whole);
        expect(new URL(linkTo('apple', place(xuhui, name))).searchParams.get('q')).toBe(whole);
        expect(decodeURIComponent(linkTo('geo', place(xuhui, name)))).toContain(`(${whole})`);
      }),
    );
  });
});

describe('a place of which only the area is known', () => {
  it('is searched by name and district, without a coordinate', () => {
    const links = outwardLinks({ name: 'Library', nameZh: '田林街道图书馆', districtZh: '徐汇区', position: null });
    expect(links.map(({ service }) => service)).toEqual(['amap', 'baidu', 'apple', 'google']);
    const asked = links.map(({ href }) => decodeURIComponent(href));
    expect(asked[0]).toContain('keyword=徐汇区田林街道图书馆&city=310000');
    expect(asked[1]).toContain('query=徐汇区田林街道图书馆&region=上海');
    expect(asked[2]).toContain('q=上海市徐汇区田林街道图书馆');
    expect(asked[3]).toContain('query=上海市徐汇区田林街道图书馆');
    for (const { href } of links) expect(href).not.toMatch(/\d\.\d/);
  });
  it('does not say twice what the name says', () => {
    const name = '上海市徐汇区图书馆';
    expect(decodeURIComponent(linkTo('apple', { name, nameZh: name, districtZh: '徐汇区', position: null }))).toMatch(
      /q=上海市徐汇区图书馆$/,
    );
  });
  it('is not looked for in Shanghai when it lies elsewhere', () => {
    const links = outwardLinks({ name: '南湖', nameZh: '南湖革命纪念馆', districtZh: null, position: null });
    for (const { href } of links) expect(decodeURIComponent(href)).not.toMatch(/上海|310000/);
  });
  it('cannot break a search either, whatever its name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        for (const { service, href } of outwardLinks(place(null, name))) {
          expect(href).toMatch(/^https:\/\/[A-Za-z0-9\-._~%/?&=]+$/);
          expect(new URL(href).host).toBe(hosts[service]);
        }
      }),
    );
  });
});
