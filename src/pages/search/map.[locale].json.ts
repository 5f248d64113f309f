import type { APIRoute } from 'astro';
import { districts, subdistrictOf } from '../../catalog/network.ts';
import { areas } from '../../catalog/places.ts';
import { site } from '../../site.ts';
import { localeIds } from '../../i18n/locales.ts';
import { mapWordsBase } from '../../i18n/map-words-base.ts';
import { mapWordsMarks } from '../../i18n/map-words-marks.ts';
import { mapWordsPage } from '../../i18n/map-words-page.ts';
import type { MapSettings } from '../../islands/map/words.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

/** The words of the map's scripts, the names of its areas and the setting of its base, in one language; fetched with the map. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const subdistricts = areas.filter(({ id, district }) => id !== district).map(({ id }) => [id, subdistrictOf(id).names[locale]]);
  const settings: MapSettings = {
    words: { ...mapWordsBase[locale], ...mapWordsMarks[locale], ...mapWordsPage[locale] },
    areas: Object.fromEntries([...districts.map(({ id, names }) => [id, names[locale]]), ...subdistricts]),
    basemap: site.basemap,
  };
  return new Response(JSON.stringify(settings));
};
