import { pictures } from '../../catalog/pictures.ts';

/** The drawings of all link previews, for scripts/pictures.ts, which removes this file from the site. */
export const GET = () => new Response(JSON.stringify(pictures.map(({ file, draw }) => ({ file, svg: draw() }))));
