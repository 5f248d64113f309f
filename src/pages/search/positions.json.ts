import { searchRecords } from '../../catalog/search.ts';
import { searchWords } from '../../i18n/search-words.ts';

/** Where each result stands that has an exact place, [lng, lat] in WGS-84; fetched when somebody sorts by distance. */
export const GET = () =>
  new Response(
    JSON.stringify(
      Object.fromEntries(
        searchRecords('zh', searchWords('zh')).flatMap(({ ref, position }) => (position === null ? [] : [[ref, position]])),
      ),
    ),
  );
