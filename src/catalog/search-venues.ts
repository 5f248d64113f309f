import { prominenceOf } from '../domain/search/prominence.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import type { Venue } from '../domain/schema/venue.ts';
import type { Locale } from '../i18n/locales.ts';
import { baseOf } from './bases.ts';
import { findDistrict, subdistrictOf } from './network.ts';
import { audienceWords, bothOf, completeRecord, districtWords, joinProse, type SearchWords, topicWords } from './search-parts.ts';
import { activitiesAt, baseLinksOf, pinOf, renownOf, stationNear, venues } from './venues.ts';
import { kindOf } from './vocabulary.ts';

const nearMeters = 1000;

const accessKeys = ['stepFreeEntrance', 'lift', 'accessibleToilet', 'seats', 'hearingLoop', 'visualAid'] as const;
const accessOf = (venue: Venue): string[] => accessKeys.filter((key) => venue.access?.[key] === 'yes');

function placeWords(venue: Venue): string[] {
  const station = stationNear(venue);
  return [
    ...districtWords(venue.district),
    ...(venue.subdistrict === null ? [] : bothOf(subdistrictOf(venue.subdistrict).names)),
    ...bothOf(venue.address),
    ...bothOf(venue.metro),
    ...(station === undefined || station.distanceMeters > nearMeters ? [] : [`${station.item.names.zh}站`, station.item.names.en]),
  ];
}

/** The full-text records of all venues in one language. */
export const venueRecords = (locale: Locale, words: SearchWords): SearchRecord[] =>
  venues.map((venue) => {
    const kind = kindOf(venue.kind);
    const district = findDistrict(venue.district);
    const place = district?.names[locale] ?? (venue.district === 'citywide' ? words.citywide : words.outside);
    const links = baseLinksOf(venue);
    return completeRecord(locale, {
      ref: `venue/${venue.id}`,
      names: venue.names,
      spelling: venue.pinyin,
      aliases: venue.aliases ?? [],
      former: venue.formerNames ?? [],
      subtitle: `${kind.names[locale]} · ${place}`,
      kind: kind.id,
      district: district?.id ?? null,
      place: placeWords(venue),
      words: [...bothOf(kind.names), ...bothOf(kind.plural), ...topicWords(venue.topics), ...audienceWords(venue.audiences)],
      prose: joinProse([
        venue.offers?.[locale],
        ...(venue.facts?.[locale] ?? []),
        ...(venue.notes ?? []).map((note) => note[locale]),
        ...activitiesAt(venue).map((activity) => `${activity.names[locale]} ${activity.description[locale]}`),
        ...links.map((link) => baseOf(link.base).names[locale]),
      ]),
      filters: {
        type: ['venue'],
        kind: [venue.kind],
        district: [venue.district],
        topic: venue.topics,
        audience: venue.audiences,
        free: [venue.admission?.free ?? 'unknown'],
        access: accessOf(venue),
        language: venue.languages ?? [],
        base: links.map((link) => link.base),
      },
      prominence: prominenceOf(renownOf(venue)),
      position: pinOf(venue),
    });
  });
