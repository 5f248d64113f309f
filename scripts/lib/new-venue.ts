import { pinyin } from 'pinyin-pro';
import type { SourceFile } from '../../src/domain/check/source-file.ts';
import { likelyTwins, placeOfVenue, type SomePlace, type Twin } from '../../src/domain/likely-twins.ts';
import { type Venue, venueSchema } from '../../src/domain/schema/venue.ts';
import { publishersSchema } from '../../src/domain/schema/vocabulary.ts';
import { hostOf } from '../../src/domain/web-address.ts';

/** The pinyin of a name without tones, its syllables apart. */
export const spelling = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join(' ');

/** The venues that can be read among the files; the gate speaks of the others. */
export const venuesIn = (files: readonly SourceFile[]): Venue[] =>
  files.filter(({ path }) => path.startsWith('venues/') && path.endsWith('.json')).flatMap(({ text }) => parsed(text, venueSchema) ?? []);

/** Lines about the venues that may be the place sought. */
export const twinsIn = (files: readonly SourceFile[], sought: SomePlace): string[] =>
  likelyTwins(sought, venuesIn(files), placeOfVenue).map(described);

function described({ place, signs, likeness, meters }: Twin<Venue>): string {
  const reasons = [
    ...(signs.includes('name') ? [`名字相像 · like names ${Math.round(likeness * 100)}%`] : []),
    ...(signs.includes('phone') ? ['电话相同 · the same telephone'] : []),
    ...(meters === null ? [] : [`相距 · apart ${Math.round(meters)} m`]),
  ];
  return `${place.names.zh}（venues/${place.district}/${place.id}.json）：${reasons.join('，')}`;
}

/** Tells whether the website of an address is a known one that may be linked. */
export function linkableIn(files: readonly SourceFile[]): (url: string) => boolean {
  const list = files.find(({ path }) => path === 'vocabulary/publishers.json');
  const publishers = new Map((parsed(list?.text, publishersSchema) ?? []).map(({ domain, quality }) => [domain, quality]));
  return (url) => {
    const quality = publishers.get(hostOf(url) ?? '');
    return quality !== undefined && quality !== 'mirror' && quality !== 'unsafe';
  };
}

function parsed<Value>(text: unknown, schema: { safeParse: (value: unknown) => { data?: Value | undefined } }): Value | undefined {
  try {
    return typeof text === 'string' ? schema.safeParse(JSON.parse(text)).data : undefined;
  } catch {
    return undefined;
  }
}
