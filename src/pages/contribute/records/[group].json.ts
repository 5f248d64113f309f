import type { APIRoute } from 'astro';
import { rawRecordGroups } from '../../../catalog/raw-records.ts';

export const getStaticPaths = () => [...rawRecordGroups].map(([group, records]) => ({ params: { group }, props: { records } }));

/** The files of one district's venues or of one collection, for corrections; fetched when somebody corrects one of them. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { records } }) =>
  new Response(JSON.stringify(records));
