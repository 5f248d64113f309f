import { placesOf } from '../../catalog/places.ts';
import { searchRecords } from '../../catalog/search.ts';
import { encodePlaces } from '../../domain/map/places-index.ts';
import { compareRefs, stampOf } from '../../domain/search/names-index.ts';
import { namesOf } from '../../domain/search/record.ts';
import { searchWords } from '../../i18n/search-words.ts';

/** Where everything of the names index lies, in its order: pins, areas, and what is not simply open. */
export const GET = () => {
  const records = [...searchRecords('zh', searchWords('zh'))].sort(compareRefs);
  const stamp = stampOf(records.map((record) => ({ ref: record.ref, names: namesOf(record) })));
  return new Response(encodePlaces(placesOf(records.map(({ ref }) => ref)), stamp));
};
