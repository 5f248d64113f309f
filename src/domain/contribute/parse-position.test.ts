import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wgs84ToBd09, wgs84ToGcj02 } from '../datum.ts';
import { distanceMeters, type Position } from '../geo.ts';
import { mapServices, outwardLinks } from '../map/outward-links.ts';
import { parsePosition, wgs84Of } from './parse-position.ts';

const truth: Position = [121.4737, 31.2304];
const [gcjLng, gcjLat] = wgs84ToGcj02(truth).map((degrees) => degrees.toFixed(6));
const [bdLng, bdLat] = wgs84ToBd09(truth).map((degrees) => degrees.toFixed(6));

const links: readonly (readonly [text: string, source: string])[] = [
  [`https://uri.amap.com/marker?position=${gcjLng},${gcjLat}&name=%E5%8D%9A%E7%89%A9%E9%A6%86`, 'amap'],
  [`https://uri.amap.com/marker?position=${truth.join()}&coordinate=wgs84`, 'amap'],
  [`https://ditu.amap.com/regeo?lng=${gcjLng}&lat=${gcjLat}`, 'amap'],
  [`https://wb.amap.com/?p=B00155,${gcjLat},${gcjLng},人民广场,黄浦区`, 'amap'],
  [`我在这里：https://www.amap.com/?q=${gcjLat},${gcjLng}&name=a 快来`, 'amap'],
  [`http://api.map.baidu.com/marker?location=${bdLat},${bdLng}&title=a&output=html`, 'baidu'],
  [`https://api.map.baidu.com/marker?location=${gcjLat},${gcjLng}&coord_type=gcj02`, 'baidu'],
  [`https://api.map.baidu.com/marker?location=${truth[1]},${truth[0]}&coord_type=wgs84`, 'baidu'],
  [`https://apis.map.qq.com/uri/v1/marker?marker=coord:${gcjLat},${gcjLng};title:a;addr:b`, 'tencent'],
  [`https://map.qq.com/?type=marker&pointx=${gcjLng}&pointy=${gcjLat}`, 'tencent'],
  [`https://www.google.com/maps/@${gcjLat},${gcjLng},17z`, 'google'],
  [`https://www.google.com/maps/place/a/@31.0,121.0,12z/data=!3m1!4b1!4m6!3m5!8m2!3d${gcjLat}!4d${gcjLng}`, 'google'],
  [`https://maps.apple.com/?ll=${gcjLat},${gcjLng}&q=a`, 'apple'],
  [`https://www.openstreetmap.org/#map=17/${truth[1]}/${truth[0]}`, 'osm'],
  [`https://www.openstreetmap.org/?mlat=${truth[1]}&mlon=${truth[0]}#map=12/31.0/121.0`, 'osm'],
  [`geo:${truth[1]},${truth[0]}?z=17`, 'geo'],
];

describe('a pasted position', () => {
  it.for(links)('is read from %s', ([text, source]) => {
    const read = parsePosition(text);
    if (!read.ok || read.datum === null) throw new Error(JSON.stringify(read));
    expect(read.source).toBe(source);
    expect(distanceMeters(wgs84Of(read.position, read.datum), truth)).toBeLessThan(1);
  });

  it.for([
    '31.2304, 121.4737',
    '121.4737,31.2304',
    '31.2304 121.4737',
    '３１.2304，121.4737',
    '纬度31.2304 经度121.4737',
    `31°13'49.44"N 121°28'25.32"E`,
  ])('is read from bare numbers in either order: %s', (text) => {
    const read = parsePosition(text);
    if (!read.ok) throw new Error(read.reason);
    expect(read.datum).toBeNull();
    expect(distanceMeters(read.position, truth)).toBeLessThan(1);
  });

  it('is read back from every link that this site itself makes', () => {
    const made = outwardLinks({ name: 'a', nameZh: 'a', districtZh: null, position: truth });
    expect(made.map(({ service }) => service)).toEqual(mapServices);
    for (const { href } of made) {
      const read = parsePosition(href);
      if (!read.ok || read.datum === null) throw new Error(href);
      expect(distanceMeters(wgs84Of(read.position, read.datum), truth)).toBeLessThan(1);
    }
  });

  it("is read from the metres in the address of Baidu's map", () => {
    const read = parsePosition('https://map.baidu.com/@13523368.5,3641085.2,17z');
    expect(read).toMatchObject({ ok: true, source: 'baidu', datum: 'bd09' });
  });

  it('says why there is none', () => {
    expect(parsePosition('  ')).toEqual({ ok: false, reason: 'empty' });
    expect(parsePosition('https://surl.amap.com/abcDEF')).toEqual({ ok: false, reason: 'short-link' });
    expect(parsePosition('人民广场')).toEqual({ ok: false, reason: 'no-position' });
    expect(parsePosition('39.9, 116.4')).toEqual({ ok: false, reason: 'far-away' });
    expect(parsePosition('https://example.com/31.2,121.4')).toEqual({ ok: false, reason: 'no-position' });
  });

  it('never breaks down, whatever is pasted', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('https://uri.amap.com/', '?position=', '31.2,121.4', 'geo:', '@', '%', 'https://map.qq.com/'),
    );
    fc.assert(fc.property(fc.array(part), (parts) => void parsePosition(parts.join(''))));
  });
});
