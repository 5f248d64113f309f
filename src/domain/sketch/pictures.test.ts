import { describe, expect, it } from 'vitest';
import baseJson from '../../../content/geometry/base.json' with { type: 'json' };
import metroJson from '../../../content/geometry/metro.json' with { type: 'json' };
import { baseGeometrySchema, metroNetworkSchema } from '../schema/geometry.ts';
import { drawCityPicture, drawDistrictPicture, drawSitePicture } from './city-picture.ts';
import { isShoreInSight } from './picture-ground.ts';
import type { PicturePlace } from './picture-points.ts';
import { pictureMiddle } from './picture-sheet.ts';
import { pictureStyle } from './picture-style.ts';
import { projectionAt } from './projection.ts';
import { drawVenuePicture } from './venue-picture.ts';
import { drawWalkPicture, type PictureStop } from './walk-picture.ts';

const geometry = baseGeometrySchema.parse(baseJson);
const metro = metroNetworkSchema.parse(metroJson);
const ground = { geometry, metro };
const places: readonly PicturePlace[] = [
  { position: [121.4905, 31.2363], precision: 'exact', mark: 'diamond' },
  { position: [121.4757, 31.2316], precision: 'street', mark: 'house' },
  { position: [121.47, 31.22], precision: 'approx', mark: 'disc' },
  { position: null, precision: 'none', mark: 'seal' },
];
const stops: readonly PictureStop[] = [
  { number: 1, position: [121.4905, 31.2363], precision: 'exact', legToNext: 'walk' },
  { number: 2, position: [121.4878, 31.2384], precision: 'exact', legToNext: 'ferry' },
  { number: 3, position: [121.4999, 31.2397], precision: 'exact', legToNext: 'walk' },
  { number: 4, position: [121.504, 31.241], precision: 'approx', legToNext: 'walk' },
];
const venue = drawVenuePicture({ ...ground, position: [121.48, 31.235], mark: 'disc', places });
const walk = drawWalkPicture({ ...ground, stops });
const all = {
  venue,
  walk,
  district: drawDistrictPicture({ ...ground, places }),
  city: drawCityPicture({ ...ground, places, routes: [] }),
  site: drawSitePicture(geometry),
};

describe('a link preview', () => {
  it.each(Object.entries(all))('(%s) is 1200 by 630, has the seal and no letter, and is the same every time', (_, svg) => {
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 1200 630" width="1200" height="630">/);
    expect(svg).toContain('class="seal"');
    expect(svg).not.toMatch(/<text|font/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
  it('has a rule for every class that it uses', () => {
    const colours = {
      paper: '#1',
      water: '#2',
      wave: '#3',
      river: '#4',
      line: '#5',
      control: '#6',
      inkSoft: '#7',
      plane: '#8',
      brick: '#9',
      ochre: '#a',
    };
    const style = pictureStyle(colours);
    const used = new Set(
      Object.values(all).flatMap((svg) => [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))),
    );
    expect([...used].filter((name) => !style.includes(`.${name}`))).toEqual([]);
  });
});

describe('drawVenuePicture', () => {
  it('has the venue in the middle and its neighbours of real position only', () => {
    expect(venue).toContain('class="here" cx="600" cy="315"');
    expect(venue.match(/class="g-/g)).toHaveLength(2);
    expect(venue).not.toContain('g-disc');
  });
  it('goes so far back that a shore is in sight', () => {
    expect(isShoreInSight(geometry, projectionAt([121.48, 31.235], pictureMiddle, 0.3))).toBe(true);
    expect(isShoreInSight(geometry, projectionAt([121.3, 31.37], pictureMiddle, 0.3))).toBe(false);
    const inland = drawVenuePicture({ ...ground, position: [121.3, 31.37], mark: 'house', places: [] });
    expect(inland).toMatch(/class="(?:coast|river-line)/);
  });
});

describe('drawWalkPicture', () => {
  it('draws rides and vague legs apart, and a ring for a vague stop', () => {
    expect(walk).toContain('route route-ride route-ferry');
    expect(walk).toContain('route route-approx');
    expect(walk.match(/class="stop"/g)).toHaveLength(3);
    expect(walk.match(/class="stop stop-approx"/g)).toHaveLength(1);
  });
  it('draws nothing where no stop has a position', () => {
    expect(drawWalkPicture({ ...ground, stops: [{ number: 1, position: null, precision: 'none', legToNext: 'walk' }] })).toBe('');
  });
});

describe('drawDistrictPicture', () => {
  it('draws pins as marks, vague places as rings and no border', () => {
    expect(all.district.match(/class="vague"/g)).toHaveLength(1);
    expect(all.district.match(/class="g-/g)).toHaveLength(2);
    expect(drawDistrictPicture({ ...ground, places: [] })).toBe(all.site);
  });
});
