import { type Ground, suspectDatum } from '../../domain/datum-suspicion.ts';
import { districtAt, distanceToDistrictMeters } from '../../domain/district-lookup.ts';
import { distanceMeters, localOffsetMeters, type Position } from '../../domain/geo.ts';
import { outwardLinks } from '../../domain/map/outward-links.ts';
import { element } from '../search/element.ts';
import { type FormContext, say } from './form-context.ts';
import { knownNames, knownPositions, ground } from './place-data.ts';

const sketchMeters = 800;
/** As far as this outside its district a position is let pass, for the outlines are simplified and rivers wide; the gate does the same. */
const toleranceMeters = 300;
const svgSpace = 'http://www.w3.org/2000/svg';

/** Where a position lies: its district, doubts about it, the nearest known places, a small sketch and other maps. */
export async function landingOf(ctx: FormContext, position: Position): Promise<Node[]> {
  const [here, near] = await Promise.all([ground(), neighboursOf(position)]);
  const nameOf = (id: string): string => ctx.file.terms.district.find((term) => term.id === id)?.name ?? id;
  const found = districtAt(position, here.outlines);
  const lines = [
    say(ctx, 'lands', { lng: position[0].toFixed(6), lat: position[1].toFixed(6) }),
    found === null ? say(ctx, 'landsNowhere') : say(ctx, 'landsIn', { district: nameOf(found) }),
    ...(near.length === 0
      ? []
      : [
          say(ctx, 'nearest', {
            list: near
              .slice(0, 3)
              .map(({ name, meters }) => `${name} ${Math.round(meters)} m`)
              .join(', '),
          }),
        ]),
  ];
  const doubt = doubtOf(ctx, position, here, nameOf);
  const links = outwardLinks({ name: '', nameZh: '', districtZh: null, position }, ['osm', 'amap']).map(({ service, href }) =>
    element('a', { href, rel: 'noreferrer', target: '_blank' }, service === 'osm' ? 'OpenStreetMap' : '高德 Amap'),
  );
  return [
    element('p', {}, lines.join(' ')),
    ...(doubt === null ? [] : [element('p', { class: 'wrong', role: 'alert' }, doubt)]),
    sketchOf(ctx, position, near),
    element('p', { class: 'out' }, say(ctx, 'lookAt'), ...links.flatMap((link) => [' ', link])),
  ];
}

function doubtOf(ctx: FormContext, position: Position, here: Ground, nameOf: (id: string) => string): string | null {
  const district = ctx.store.get(['district']);
  if (typeof district !== 'string') return null;
  const name = ctx.store.get(['names', 'zh']);
  const place = { position, district, precision: 'exact', origin: '', nameZh: typeof name === 'string' ? name : '' };
  const suspicion = suspectDatum(place, here);
  if (suspicion !== null) return say(ctx, suspicion.inWater ? 'shiftedWater' : 'shifted', { district: nameOf(district) });
  const meters = distanceToDistrictMeters(position, district, here.outlines);
  if (meters === null || meters <= toleranceMeters) return null;
  return say(ctx, 'otherDistrict', { district: nameOf(district), n: Math.round(meters) });
}

interface Neighbour {
  readonly name: string;
  readonly meters: number;
  readonly position: Position;
  readonly isStation: boolean;
}

/** Known places and stations within the sketch, the nearest first. */
async function neighboursOf(from: Position): Promise<Neighbour[]> {
  const [positions, { entries }] = await Promise.all([knownPositions(), knownNames()]);
  const titles = new Map(entries.map(({ ref, title }) => [ref, title]));
  return [...positions]
    .flatMap(([ref, position]) => {
      const meters = distanceMeters(from, position);
      if (meters > sketchMeters) return [];
      const isStation = ref.startsWith('metro/');
      return [{ name: titles.get(ref) ?? ref.slice(ref.indexOf('/') + 1), meters, position, isStation }];
    })
    .sort((a, b) => a.meters - b.meters);
}

/** A small square with what is known around the position. */
function sketchOf(ctx: FormContext, from: Position, near: readonly Neighbour[]): Element {
  const svg = document.createElementNS(svgSpace, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '-100 -100 200 200',
    class: 'landing-sketch',
    role: 'img',
    'aria-label': say(ctx, 'sketch'),
  }))
    svg.setAttribute(name, value);
  const draw = (tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): void => {
    const part = document.createElementNS(svgSpace, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
    part.textContent = text;
    svg.append(part);
  };
  const scale = 100 / sketchMeters;
  draw('circle', { r: 400 * scale, class: 'ring' });
  draw('circle', { r: 800 * scale - 1, class: 'ring' });
  near.slice(0, 40).forEach(({ position, name, isStation }, index) => {
    const [east, north] = localOffsetMeters(from, position);
    const [x, y] = [(east * scale).toFixed(1), (-north * scale).toFixed(1)];
    draw(
      isStation ? 'rect' : 'circle',
      isStation ? { x: Number(x) - 2, y: Number(y) - 2, width: 4, height: 4, class: 'station' } : { cx: x, cy: y, r: 2 },
    );
    if (index < 3)
      draw(
        'text',
        { x: Number(x) > 20 ? Number(x) - 4 : Number(x) + 4, y: Number(y) + 3, 'text-anchor': Number(x) > 20 ? 'end' : 'start' },
        name.slice(0, 14),
      );
  });
  draw('path', { d: 'M-7 0H7M0-7V7', class: 'here' });
  return svg;
}
