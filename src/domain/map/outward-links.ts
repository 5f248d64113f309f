import { wgs84ToBd09, wgs84ToGcj02 } from '../datum.ts';
import type { Position } from '../geo.ts';

/** The maps that a place can be opened in; `geo` is whatever map app a phone has. */
export const mapServices = ['amap', 'baidu', 'apple', 'google', 'osm', 'geo'] as const;
export type MapService = (typeof mapServices)[number];

/** What the links need to know of a place. */
export interface OutwardPlace {
  /** The pin's label, in the reader's language. */
  readonly name: string;
  /** The Chinese name, by which all of these maps know the place. */
  readonly nameZh: string;
  /** The Chinese name of the district; null outside the city or where the place is the whole city's. */
  readonly districtZh: string | null;
  /** Where one stands in front of it, WGS-84; null where only the area is known. */
  readonly position: Position | null;
}

/** A link to a place on another map: to the very spot, or to a search for the name. */
export interface OutwardLink {
  readonly service: MapService;
  readonly href: string;
}

/** For services that ask who links to them; Baidu wants it in this form. */
const source = 'webapp.learn-everywhere.map';

/** Percent-encodes all but letters, digits and `-._~`, so that a name can neither leave its place in a link nor close a bracket in it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Six decimals are 11 cm of latitude. */
const lngLat = ([lng, lat]: Position): string => `${lng.toFixed(6)},${lat.toFixed(6)}`;
const latLng = ([lng, lat]: Position, comma = ','): string => `${lat.toFixed(6)}${comma}${lng.toFixed(6)}`;

/**
 * A link to a spot. Each service gets the datum in which it draws mainland China, which is also its default, so that the pin stays right when a web
 * page hands it to an app and drops the parameter that names the datum:
 * Amap GCJ-02 (lbs.amap.com/api/uri-api, `coordinate=gaode`), Baidu BD-09 (lbsyun.baidu.com, `coord_type=bd09ll`), Apple GCJ-02 (its mainland map is
 * Amap's, and a link has no parameter for the datum), Google GCJ-02 (it lays the number it is given on the shifted streets; on its satellite picture,
 * which is not shifted, the pin stands some 480 m off). OpenStreetMap and `geo:` (RFC 5870) are WGS-84.
 */
const spots: Readonly<Record<MapService, (position: Position, label: string) => string>> = {
  amap: (position, label) =>
    `https://uri.amap.com/marker?position=${lngLat(wgs84ToGcj02(position))}&name=${label}&coordinate=gaode&src=${source}`,
  baidu: (position, label) =>
    `https://api.map.baidu.com/marker?location=${latLng(wgs84ToBd09(position))}&title=${label}&content=${label}&output=html&coord_type=bd09ll&src=${source}`,
  apple: (position, label) => `https://maps.apple.com/?ll=${latLng(wgs84ToGcj02(position))}&q=${label}`,
  google: (position) => `https://www.google.com/maps/search/?api=1&query=${latLng(wgs84ToGcj02(position), '%2C')}`,
  osm: (position) => {
    const [lat, lng] = [position[1].toFixed(6), position[0].toFixed(6)];
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=17/${lat}/${lng}`;
  },
  geo: (position, label) => `geo:${latLng(position)}?q=${latLng(position)}(${label})`,
};

/** A search for a name; services that search Chinese places poorly have none. */
const searches: Readonly<Partial<Record<MapService, (place: OutwardPlace) => string>>> = {
  amap: (place) =>
    `https://uri.amap.com/search?keyword=${encode(wordsOf(place))}${place.districtZh === null ? '' : '&city=310000'}&src=${source}`,
  baidu: (place) =>
    `https://api.map.baidu.com/place/search?query=${encode(wordsOf(place))}&region=${encode(place.districtZh === null ? '全国' : '上海')}&output=html&src=${source}`,
  apple: (place) => `https://maps.apple.com/?q=${encode(cityOf(place) + wordsOf(place))}`,
  google: (place) => `https://www.google.com/maps/search/?api=1&query=${encode(cityOf(place) + wordsOf(place))}`,
};

/** The name with its district before it, unless the name says it already. */
function wordsOf({ nameZh, districtZh }: OutwardPlace): string {
  return districtZh === null || nameZh.includes(districtZh) ? nameZh : `${districtZh}${nameZh}`;
}

const cityOf = ({ nameZh, districtZh }: OutwardPlace): string => (districtZh === null || nameZh.startsWith('上海') ? '' : '上海市');

/** The links of a place, in the order asked for: to its spot where that is known, otherwise to searches, which carry no coordinates. */
export function outwardLinks(place: OutwardPlace, services: readonly MapService[] = mapServices): readonly OutwardLink[] {
  const { position } = place;
  if (position !== null) {
    const label = encode(place.name);
    return services.map((service) => ({ service, href: spots[service](position, label) }));
  }
  return services.flatMap((service) => {
    const search = searches[service];
    return search === undefined ? [] : [{ service, href: search(place) }];
  });
}
