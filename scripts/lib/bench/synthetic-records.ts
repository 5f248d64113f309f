import { pinyin } from 'pinyin-pro';
import { namesOf, type SearchRecord } from '../../../src/domain/search/record.ts';
import { shortForms } from '../../../src/domain/search/short-forms.ts';
import { isHan, piecesOf, spellName } from '../../../src/domain/search/spell-name.ts';
import type { BenchDistrict } from './read-areas.ts';
import type { Both, SyntheticVenue } from './synthetic-venues.ts';

type Locale = 'zh' | 'en';

/** The dictionary's reading of each Han character of a name, in order. */
const readings = (name: string): string[] => pinyin(piecesOf(name).filter(isHan).join(''), { toneType: 'none', type: 'array', v: true });

/** Toneless pinyin, one syllable after the other; '' without Han characters. */
export function spell(name: string): string {
  if (!piecesOf(name).some(isHan)) return '';
  const found = readings(name);
  let next = 0;
  return spellName(name, () => found[next++]);
}

/** "云锦花园" as "Yunjin Huayuan": pairs of syllables, capitalised; a road keeps its English word. */
export function romanise(name: string): string {
  const road = name.endsWith('路');
  const syllables = readings(road ? name.slice(0, -1) : name);
  const words: string[] = [];
  for (let at = 0; at < syllables.length; at += 2) {
    const word = syllables.slice(at, at + 2).join('');
    words.push(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...words, ...(road ? ['Road'] : [])].join(' ');
}

const sentences: Readonly<Record<Locale, (venue: SyntheticVenue) => string>> = {
  zh: ({ craft, subdistrict }) =>
    craft === null
      ? `${subdistrict.zh}居民学习、看书、听讲座的地方，工作日开放，课程要先问。`
      : `看${craft.zh}的历史和制作，周末有${craft.zh}体验课，要先约。`,
  en: ({ craft, subdistrict }) =>
    craft === null
      ? `A place to learn, read and hear talks in ${subdistrict.en}; open on working days, please ask about courses.`
      : `The history and making of ${craft.en.toLowerCase()}, with a class at weekends; please book.`,
};

/** The kinds' labels, as the content's vocabulary has them. */
export type KindLabels = ReadonlyMap<string, Both>;

/** The full-text records of made-up venues in one language, of the same form as those of the content. */
export function syntheticRecords(
  venues: readonly SyntheticVenue[],
  locale: Locale,
  districts: readonly BenchDistrict[],
  kinds: KindLabels,
): SearchRecord[] {
  const places = { districts: districts.map(({ shortNames }) => shortNames.zh) };
  const districtById = new Map(districts.map((district) => [district.id, district]));
  return venues.map((venue) => {
    const { names, aliases, kind, address, subdistrict, craft } = venue;
    const district = districtById.get(venue.district);
    const label = kinds.get(kind) ?? { zh: kind, en: kind };
    const given = [names.zh, ...aliases];
    const short = [...new Set(given.flatMap((name) => shortForms(name, places)))].filter((form) => !given.includes(form));
    const named = { zh: names.zh, en: names.en, aliases, former: [], short };
    const spellings = namesOf(named).map(spell);
    return {
      ...named,
      ref: `venue/${venue.id}`,
      url: `${locale === 'en' ? '/en' : ''}/venues/${venue.id}/`,
      title: names[locale],
      subtitle: `${label[locale]} · ${district?.names[locale] ?? venue.district}`,
      pinyin: spellings[0] ?? '',
      spellings,
      kind,
      district: venue.district,
      place: [district?.names.zh ?? '', district?.names.en ?? '', subdistrict.zh, subdistrict.en, address.zh, address.en],
      words: [label.zh, label.en, ...(craft === null ? [] : [craft.zh, craft.en])],
      prose: sentences[locale](venue),
      filters: {
        type: ['venue'],
        kind: [kind],
        district: [venue.district],
        topic: [],
        audience: [],
        free: ['unknown'],
        access: [],
        language: [],
        base: [],
      },
      prominence: venue.prominence,
      position: null,
    };
  });
}
