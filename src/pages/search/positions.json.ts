import { metroNetwork } from '../../catalog/geometry.ts';
import { searchRecords } from '../../catalog/search.ts';
import { searchWords } from '../../i18n/search-words.ts';

/** Where each result stands that has an exact place, and each metro station, [lng, lat] in WGS-84; fetched when a search asks for what is near. */
export const GET = () =>
  new Response(
    JSON.stringify(
      Object.fromEntries([
        ...searchRecords('zh', searchWords('zh')).flatMap(({ ref, position }) => (position === null ? [] : [[ref, position]])),
        ...metroNetwork.stations.map(({ names, position }) => [`metro/${names.zh}`, position]),
      ]),
    ),
  );
