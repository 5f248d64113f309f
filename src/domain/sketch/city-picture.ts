import type { Position } from '../geo.ts';
import type { BaseGeometry } from '../schema/geometry.ts';
import { drawPictureGround, drawPictureWater, type PictureGround } from './picture-ground.ts';
import { drawPlaces, drawVague, type PicturePlace } from './picture-points.ts';
import { drawPicture, drawSeal, pictureRoom, pictureSize } from './picture-sheet.ts';
import { fitProjection, type Projection } from './projection.ts';
import { tag } from './svg.ts';
import { drawThreads } from './threads.ts';

export interface PlacesPictureInput extends PictureGround {
  readonly places: readonly PicturePlace[];
}

export interface CityPictureInput extends PlacesPictureInput {
  /** Walks as lines through their stops of real position. */
  readonly routes: readonly (readonly Position[])[];
}

const maxUnitsPerMeter = 0.3;
// From Dianshan Lake to the sea and from the bend of the Huangpu to the mouth of the Yangtze.
const cityView: readonly Position[] = [
  [121.24, 31.1],
  [121.7, 31.35],
];
// The Huangpu between the Xupu bridge and Wusong, for the motif.
const riverView: readonly Position[] = [
  [121.44, 31.17],
  [121.56, 31.31],
];

/** The places of a district, fitted to the picture; district lines are not drawn. */
export function drawDistrictPicture(input: PlacesPictureInput): string {
  const positions = input.places.flatMap(({ position }) => (position ? [position] : []));
  if (positions.length === 0) return drawSitePicture(input.geometry);
  const projection = fitProjection(positions, pictureRoom, { maxUnitsPerMeter });
  return drawPicture(
    drawPictureGround(input, projection),
    drawVague(input.places, projection, 13),
    drawPlaces(input.places, projection, 2.2),
  );
}

/** The middle of the city with every place and every walk. */
export function drawCityPicture(input: CityPictureInput): string {
  const projection = cityProjection(cityView);
  return drawPicture(
    drawPictureGround(input, projection),
    drawVague(input.places, projection, 7),
    drawThreads(input.routes, projection),
    drawPlaces(input.places, projection, 1.3),
  );
}

/** The picture of pages without their own: the Huangpu's curve, the four rings of the network, the seal. */
export function drawSitePicture(geometry: BaseGeometry): string {
  const projection = cityProjection(riverView);
  const [x, y] = [pictureSize.width / 2, pictureSize.height / 2];
  const rings = [250, 190, 130].map((r) => tag('circle', { class: 'tier', cx: x, cy: y, r }));
  return drawPicture(
    drawPictureWater(geometry, projection),
    ...rings,
    tag('circle', { class: 'halo', cx: x, cy: y, r: 104 }),
    drawSeal(x - 80, y - 80, 160 / 64),
  );
}

function cityProjection(view: readonly Position[]): Projection {
  return fitProjection(view, { x: 0, y: 0, ...pictureSize });
}
