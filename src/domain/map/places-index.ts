import type { Position } from '../geo.ts';

/** How one entry of the names index lies: a pin (exact, or on the right street), an area by its number, or unknown (null). */
export type EntryPlace = { readonly position: Position; readonly isStreet: boolean } | { readonly area: number } | null;

/** An area of which only the middle is drawn: a subdistrict, or a district where the subdistrict is not known. */
export interface PlaceArea {
  readonly id: string;
  /** Its district; its own id if it is one. */
  readonly district: string;
  readonly position: Position;
}

/** Where everything lies, in the order of the names index; `states` has the entries that are not simply open. */
export interface PlacesIndex {
  readonly places: readonly EntryPlace[];
  readonly areas: readonly PlaceArea[];
  readonly states: ReadonlyMap<number, string>;
  /** How well known each entry is, from 0 to `mostRenown`; lists begin with the best known. */
  readonly renown: readonly number[];
}

const format = 'places 1';
/** South-west corner and step of the grid that positions are written on; the step is the content's own fifth decimal. */
const corner: Position = [119, 29];
const perDegree = 100_000;
/** Digits are the 92 characters from # to ~; one that means something in JSON or HTML would not matter, as the file is plain text. */
const base = 92;
const firstDigit = 35;
/** The highest step of renown: one digit. */
export const mostRenown = base - 1;
const perNumber = 3;
const perPosition = 2 * perNumber;
const signs = { none: ' ', area: '!', street: '"' } as const;

function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  for (let digit = 0; digit < perNumber; digit++) {
    text = String.fromCharCode(firstDigit + (rest % base)) + text;
    rest = Math.floor(rest / base);
  }
  return text;
}

function readNumber(text: string, at: number): number {
  let value = 0;
  for (let digit = 0; digit < perNumber; digit++) value = value * base + text.charCodeAt(at + digit) - firstDigit;
  return value;
}

function writePosition(position: Position): string {
  const steps = position.map((degrees, axis) => Math.round((degrees - (corner[axis] ?? 0)) * perDegree));
  if (steps.some((step) => !(step >= 0 && step < base ** perNumber)))
    throw new RangeError(`places index: ${position.join(', ')} is far away`);
  return steps.map(writeNumber).join('');
}

const readPosition = (text: string, at: number): Position => [
  (corner[0] * perDegree + readNumber(text, at)) / perDegree,
  (corner[1] * perDegree + readNumber(text, at + perNumber)) / perDegree,
];

function writePlace(place: EntryPlace): string {
  if (place === null) return signs.none;
  if ('area' in place) return signs.area + writeNumber(place.area);
  return (place.isStreet ? signs.street : '') + writePosition(place.position);
}

/**
 * Writes the positions file: a header with the stamp of the names index, the areas, one cell for each entry of the names index without a separator, and the entries
 * that are not simply open, and a digit of renown for each. Throws a RangeError for a position far from the city.
 */
export function encodePlaces({ places, areas, states, renown }: PlacesIndex, stamp: string): string {
  const areaCells = areas.map(({ id, district, position }) => `${id} ${district} ${writePosition(position)}`);
  const stateCells = [...states].map(([entry, state]) => `${entry} ${state}`);
  const digits = renown.map((step) => String.fromCharCode(firstDigit + step)).join('');
  return `${[`${format}\t${stamp}`, areaCells.join('\t'), places.map(writePlace).join(''), stateCells.join('\t'), digits].join('\n')}\n`;
}

/** Reads the file that belongs to the names index with this stamp. Throws an Error for any other text. */
export function decodePlaces(text: string, stamp: string): PlacesIndex {
  const [head, areaLine = '', cells = '', stateLine = '', digits = ''] = text.split('\n');
  if (head !== `${format}\t${stamp}`) throw new Error('places index: unknown format, or of another build');
  const areas = areaLine === '' ? [] : areaLine.split('\t').map(readArea);
  const states = stateLine === '' ? [] : stateLine.split('\t').map(readState);
  const renown = Array.from(digits, (digit) => digit.charCodeAt(0) - firstDigit);
  return { places: readPlaces(cells), areas, states: new Map(states), renown };
}

function readArea(cell: string): PlaceArea {
  const [id = '', district = '', position = ''] = cell.split(' ');
  return { id, district, position: readPosition(position, 0) };
}

function readState(cell: string): readonly [entry: number, state: string] {
  const [entry, state = ''] = cell.split(' ');
  return [Number(entry), state];
}

function readPlaces(cells: string): EntryPlace[] {
  const places: EntryPlace[] = [];
  let at = 0;
  while (at < cells.length) {
    const sign = cells.charAt(at);
    if (sign === signs.none) {
      places.push(null);
      at += 1;
    } else if (sign === signs.area) {
      places.push({ area: readNumber(cells, at + 1) });
      at += 1 + perNumber;
    } else {
      const isStreet = sign === signs.street;
      if (isStreet) at += 1;
      places.push({ position: readPosition(cells, at), isStreet });
      at += perPosition;
    }
  }
  return places;
}
