import type { APIRoute } from 'astro';
import { measureWalk, walks } from '../../../catalog/walks.ts';
import { placeCardOf } from '../../../components/venue/place-card.ts';

export const getStaticPaths = () => walks.map((walk) => ({ params: { walk: walk.id }, props: { walk } }));

/** The cards of the stops of a walk, in its order; fetched by its page. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { walk } }) =>
  new Response(JSON.stringify(measureWalk(walk).stops.map(({ record }) => placeCardOf(record))));
