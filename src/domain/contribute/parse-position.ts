import { baiduMercatorToBd09, convertToWgs84, type Datum } from '../datum.ts';
import type { Position } from '../geo.ts';

/** Where a pasted position comes from; `numbers` are bare numbers, whose datum nobody can tell. */
export type PositionSource = 'amap' | 'baidu' | 'tencent' | 'google' | 'apple' | 'osm' | 'geo' | 'numbers';

/** What was read: the numbers as they stand, and the datum that their source uses; null where it does not say. */
export interface ReadPosition {
  readonly source: PositionSource;
  readonly position: Position;
  readonly datum: Datum | null;
}

/** A position read from a text, or why there is none: a shortened link tells nothing without asking its host. */
export type PositionResult =
  ({ readonly ok: true } & ReadPosition) | { readonly ok: false; readonly reason: 'empty' | 'short-link' | 'no-position' | 'far-away' };

const shortLinks =
  /^https?:\/\/(?:surl\.amap\.com|j\.map\.baidu\.com|maps\.app\.goo\.gl|goo\.gl|map\.qq\.com\/[a-z]?\w{5,12}$|url\.cn|dwz\.cn)/i;

/** Shanghai and what the content has around it: the range tells a longitude from a latitude. */
const isLng = (degrees: number): boolean => degrees >= 120.3 && degrees <= 122.7;
const isLat = (degrees: number): boolean => degrees >= 30.3 && degrees <= 32.2;

/** Two numbers in either order; null unless one is a longitude of these parts and the other a latitude. */
function pairOf(first: number, second: number): Position | null {
  if (isLng(first) && isLat(second)) return [first, second];
  return isLng(second) && isLat(first) ? [second, first] : null;
}

const number = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const twoNumbers = /(?<![\w.])(\d{1,3}\.\d+)\s*(?:,|%2C|\s|;|\/)\s*(\d{1,3}\.\d+)/i;

function pairIn(text: string | null): Position | null {
  const match = twoNumbers.exec(text ?? '');
  return match === null ? null : pairOf(Number(match[1]), Number(match[2]));
}

type Reader = (url: URL, text: string) => Omit<ReadPosition, 'source'> | null;

const found = (position: Position | null, datum: Datum | null): Omit<ReadPosition, 'source'> | null =>
  position === null ? null : { position, datum };

const readAmap: Reader = ({ searchParams }) => {
  const two = pairOf(Number(searchParams.get('lng') ?? searchParams.get('lon')), Number(searchParams.get('lat')));
  const named = ['position', 'dest', 'center', 'to', 'q', 'p', 'location'].map((name) => pairIn(searchParams.get(name)));
  return found(two ?? named.find((pair) => pair !== null) ?? null, searchParams.get('coordinate') === 'wgs84' ? 'wgs84' : 'gcj02');
};

const baiduDatums: Readonly<Record<string, Datum>> = { gcj02: 'gcj02', gcj02ll: 'gcj02', wgs84: 'wgs84', wgs84ll: 'wgs84' };

const readBaidu: Reader = ({ searchParams, pathname }) => {
  const named = ['location', 'latlng', 'destination', 'center'].map((name) => pairIn(searchParams.get(name))).find((pair) => pair !== null);
  if (named !== undefined) return found(named, baiduDatums[searchParams.get('coord_type') ?? ''] ?? 'bd09');
  const [, x, y] = /@(\d{8}(?:\.\d+)?),(\d{7}(?:\.\d+)?)/.exec(pathname) ?? [];
  if (x === undefined || y === undefined) return null;
  const [lng, lat] = baiduMercatorToBd09([Number(x), Number(y)]);
  return found(pairOf(lng, lat), 'bd09');
};

const readTencent: Reader = ({ searchParams }) => {
  const datum = searchParams.get('coord_type') === '1' ? 'wgs84' : 'gcj02';
  const two = pairOf(Number(searchParams.get('pointx')), Number(searchParams.get('pointy')));
  const named = ['marker', 'coord', 'tocoord', 'center', 'location'].map((name) => pairIn(searchParams.get(name)));
  return found(two ?? named.find((pair) => pair !== null) ?? null, datum);
};

/** The place itself (`!3d…!4d…`) comes before the middle of the picture (`@…`). Google draws the mainland in GCJ-02. */
const readGoogle: Reader = ({ searchParams, pathname }, text) => {
  const place = new RegExp(`!3d${number}!4d${number}`).exec(text);
  const named = ['query', 'q', 'll', 'destination', 'center'].map((name) => pairIn(searchParams.get(name))).find((pair) => pair !== null);
  const view = new RegExp(`@${number},${number}`).exec(pathname);
  const pair = place ?? view;
  return found(place === null && named !== undefined ? named : pair === null ? null : pairOf(Number(pair[1]), Number(pair[2])), 'gcj02');
};

const readApple: Reader = ({ searchParams }) =>
  found(['ll', 'coordinate', 'q', 'sll'].map((name) => pairIn(searchParams.get(name))).find((pair) => pair !== null) ?? null, 'gcj02');

const readOsm: Reader = ({ searchParams, hash }) => {
  const marked = pairOf(Number(searchParams.get('mlat')), Number(searchParams.get('mlon')));
  const view = new RegExp(String.raw`map=\d+(?:\.\d+)?\/${number}\/${number}`).exec(hash);
  return found(marked ?? (view === null ? null : pairOf(Number(view[1]), Number(view[2]))), 'wgs84');
};

const readers: readonly (readonly [source: PositionSource, host: RegExp, read: Reader])[] = [
  ['amap', /(?:^|\.)(?:amap|gaode)\.com$/, readAmap],
  ['baidu', /(?:^|\.)map\.baidu\.com$/, readBaidu],
  ['tencent', /(?:^|\.)map\.qq\.com$/, readTencent],
  ['google', /(?:^|\.)google\.[a-z.]+$/, readGoogle],
  ['apple', /(?:^|\.)apple\.com$/, readApple],
  ['osm', /(?:^|\.)(?:openstreetmap\.org|osm\.org)$/, readOsm],
];

function readLink(text: string): PositionResult {
  if (shortLinks.test(text)) return { ok: false, reason: 'short-link' };
  const url = URL.canParse(text) ? new URL(text) : null;
  const known = readers.find(([, host]) => url !== null && host.test(url.hostname));
  if (url === null || known === undefined) return { ok: false, reason: 'no-position' };
  const read = known[2](url, text);
  return read === null ? { ok: false, reason: 'no-position' } : { ok: true, source: known[0], ...read };
}

/** Degrees, minutes and seconds: `31°13'05"N`. */
const sexagesimal = /(\d{1,3})\s*°\s*(\d{1,2}(?:\.\d+)?)\s*[′']\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[″"]|''))?/g;

function readNumbers(text: string): PositionResult {
  const degrees = [...text.matchAll(sexagesimal)].map(([, d, m, s = '0']) => Number(d) + Number(m) / 60 + Number(s) / 3600);
  const numbers = degrees.length === 2 ? degrees : (text.match(/-?\d{1,3}(?:\.\d+)?/g) ?? []).map(Number);
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 2) return { ok: false, reason: 'no-position' };
  const position = pairOf(first, second);
  return position === null ? { ok: false, reason: 'far-away' } : { ok: true, source: 'numbers', position, datum: null };
}

/** Reads a position out of what was pasted: a share link of a map (also among other words), a geo: address, or two numbers in either order. */
export function parsePosition(pasted: string): PositionResult {
  const text = pasted.normalize('NFKC').trim().slice(0, 4000);
  if (text === '') return { ok: false, reason: 'empty' };
  const geo = new RegExp(`^geo:${number},${number}`, 'i').exec(text);
  if (geo !== null) {
    const position = pairOf(Number(geo[1]), Number(geo[2]));
    return position === null ? { ok: false, reason: 'far-away' } : { ok: true, source: 'geo', position, datum: 'wgs84' };
  }
  const link = /https?:\/\/[^\s<>"，。）】]+/i.exec(text)?.[0] ?? (/^[\w.-]+\.(?:com|org|cn)\//i.test(text) ? `https://${text}` : null);
  return link === null ? readNumbers(text) : readLink(link);
}

/** The position in WGS-84, to six decimals (11 cm). */
export function wgs84Of(position: Position, datum: Datum): Position {
  const [lng, lat] = convertToWgs84(position, datum);
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
}
