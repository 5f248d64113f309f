import { pinyin } from 'pinyin-pro';
import type { SourceFile } from '../../src/domain/check/source-file.ts';
import { alikeFrom, likelyTwins, type LikelyTwin, type Sought } from '../../src/domain/edit/likely-twins.ts';
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
export const twinsIn = (files: readonly SourceFile[], sought: Sought): string[] => likelyTwins(sought, venuesIn(files)).map(described);

function described({ venue, likeness, hasSamePhone, distance }: LikelyTwin): string {
  const reasons = [
    likeness >= alikeFrom ? `名字相像 · like names ${Math.round(likeness * 100)}%` : '',
    hasSamePhone ? '电话相同 · the same telephone' : '',
    distance === null ? '' : `相距 · apart ${Math.round(distance)} m`,
  ];
  return `${venue.names.zh}（venues/${venue.district}/${venue.id}.json）：${reasons.filter((reason) => reason !== '').join('，')}`;
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
