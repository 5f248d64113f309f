import type { APIRoute } from 'astro';
import { walks } from '../../../../catalog/walks.ts';
import { mediaTypes, walkFile } from '../../../../components/walk/walk-files.ts';
import { inBothLocales } from '../../../../i18n/locales.ts';
import { walkFormats } from '../../../../i18n/walk-file-words.ts';

export const getStaticPaths = () =>
  inBothLocales(
    walks.flatMap((walk) =>
      walkFormats.map((format) => ({ params: { id: walk.id, file: `${walk.id}.${format}` }, props: { walk, format } })),
    ),
  );

/** The files in which a walk can be taken along, each under its own name beside the walk's page. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale, walk, format } }) =>
  new Response(walkFile(walk, locale, format), { headers: { 'Content-Type': mediaTypes[format] } });
