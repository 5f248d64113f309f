import { type Bbox, isInBbox, type Position } from '../geo.ts';
import { type OpenWhen, readOpen } from '../search/open-filter.ts';
import { trimQuery } from '../search/query-text.ts';
import { searchFilters, type SearchFilter } from '../search/record.ts';

/** The filters of the map: those of the search page but for the type, as all on the map are venues. */
export const mapFilters = searchFilters.filter((name) => name !== 'type');

/** Chosen values by filter: values of one filter are alternatives, filters narrow one another. */
export type MapFilters = Readonly<Partial<Record<SearchFilter, readonly string[]>>>;

/** Where distances begin: the visitor's own place, whose coordinates are in no address, or a thing with an id. */
export type OriginId = 'here' | `${'metro' | 'subdistrict' | 'road' | 'venue'}:${string}`;

export type MapSort = 'relevance' | 'distance' | 'name';

/** All that decides what the map page shows; list, map and address are views of it. */
export interface MapState {
  readonly text: string;
  readonly filters: MapFilters;
  /** Id of a walk: only its stops are shown, joined by its line. */
  readonly walk: string | null;
  /** Only what is open then. */
  readonly open: OpenWhen;
  readonly sort: MapSort;
  readonly from: OriginId | null;
  /** Whose pace the rings are drawn for. */
  readonly pace: 'adult' | 'elder';
  /** Only what lies in this box, chosen by "search this area". */
  readonly box: Bbox | null;
  readonly view: { readonly center: Position; readonly zoom: number } | null;
  /** Ref of the selected venue. */
  readonly selected: string | null;
  /** What a small screen shows. */
  readonly pane: 'list' | 'map';
  readonly page: number;
}

/** Nothing chosen. */
export const emptyState: MapState = {
  text: '',
  filters: {},
  walk: null,
  open: null,
  sort: 'relevance',
  from: null,
  pace: 'adult',
  box: null,
  view: null,
  selected: null,
  pane: 'list',
  page: 1,
};

/** Rows on one page of the list, on the server and in the browser. */
export const pageSize = 50;

/** The map never goes farther than this box around the city. */
export const cityBox: Bbox = [119.8, 30, 123.4, 32.5];

const mostValues = 20;
const mostPages = 10_000;
const originForm = /^(?:here|(?:metro|subdistrict|venue):[a-z0-9-]{1,80}|road:[\p{Script=Han}]{2,12})$/u;
const sorts: readonly string[] = ['distance', 'name'] satisfies MapSort[];

const isOrigin = (text: string): text is OriginId => originForm.test(text);
const isSort = (text: string): text is MapSort => sorts.includes(text);

/** The numbers of a list like "121.4,31.2"; none if one of them is no plain number. */
function readNumbers(text: string | null): readonly number[] {
  const parts = text?.split(',') ?? [];
  return parts.every((part) => /^\d{1,3}(?:\.\d{1,6})?$/.test(part)) ? parts.map(Number) : [];
}

function readBox(text: string | null): Bbox | null {
  const [west, south, east, north, more] = readNumbers(text);
  if (west === undefined || south === undefined || east === undefined || north === undefined || more !== undefined) return null;
  const inCity = isInBbox([west, south], cityBox) && isInBbox([east, north], cityBox);
  return inCity && west < east && south < north ? roundBox([west, south, east, north]) : null;
}

function readView(text: string | null): MapState['view'] {
  const [lng, lat, zoom, more] = readNumbers(text);
  if (lng === undefined || lat === undefined || zoom === undefined || more !== undefined) return null;
  return isInBbox([lng, lat], cityBox) && zoom >= 5 && zoom <= 20 ? roundView({ center: [lng, lat], zoom }) : null;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A box as an address writes it: inside the city, to about 10 m. */
export const roundBox = ([west, south, east, north]: Bbox): Bbox => [
  round(Math.max(west, cityBox[0]), 4),
  round(Math.max(south, cityBox[1]), 4),
  round(Math.min(east, cityBox[2]), 4),
  round(Math.min(north, cityBox[3]), 4),
];

/** The same, stretched to whole hundredths of a degree, about 1 km: its middle does not tell where a visitor stands. */
export const coarseBox = ([west, south, east, north]: Bbox): Bbox =>
  roundBox([Math.floor(west * 100) / 100, Math.floor(south * 100) / 100, Math.ceil(east * 100) / 100, Math.ceil(north * 100) / 100]);

/** A view as an address writes it: to about 1 m and a hundredth of a zoom step. */
export const roundView = ({ center: [lng, lat], zoom }: NonNullable<MapState['view']>): NonNullable<MapState['view']> => ({
  center: [round(lng, 5), round(lat, 5)],
  zoom: round(zoom, 2),
});

/** Reads the state from the query part of an address; what makes no sense is left out. */
export function readMap(search: string): MapState {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<SearchFilter, readonly string[]>> = {};
  for (const name of mapFilters) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => /^[\w-]{1,80}$/.test(value)).slice(0, mostValues);
    if (values.length > 0) filters[name] = values;
  }
  const sort = parameters.get('sort') ?? '';
  const from = parameters.get('from') ?? '';
  const selected = parameters.get('sel') ?? '';
  const walk = parameters.get('walk') ?? '';
  const page = parameters.get('page') ?? '';
  return {
    text: trimQuery(parameters.get('q') ?? ''),
    filters,
    walk: /^[a-z0-9-]{1,60}$/.test(walk) ? walk : null,
    open: readOpen(parameters.get('open')),
    sort: isSort(sort) ? sort : 'relevance',
    from: isOrigin(from) ? from : null,
    pace: parameters.get('pace') === 'elder' ? 'elder' : 'adult',
    box: readBox(parameters.get('box')),
    view: readView(parameters.get('at')),
    selected: /^venue\/[a-z0-9-]{1,80}$/.test(selected) ? selected : null,
    pane: parameters.get('pane') === 'map' ? 'map' : 'list',
    page: /^[1-9]\d{0,4}$/.test(page) && Number(page) <= mostPages ? Number(page) : 1,
  };
}

/** The query part of the address of a state, with its question mark; defaults are left out, so that one view has one address. */
export function writeMap({ text, filters, walk, open, sort, from, pace, box, view, selected, pane, page }: MapState): string {
  const parts: [name: string, value: string][] = [];
  if (text !== '') parts.push(['q', text]);
  for (const name of mapFilters) for (const value of filters[name] ?? []) parts.push([name, value]);
  if (walk !== null) parts.push(['walk', walk]);
  if (open !== null) parts.push(['open', open]);
  if (sort !== 'relevance') parts.push(['sort', sort]);
  if (from !== null) parts.push(['from', from]);
  if (pace !== 'adult') parts.push(['pace', pace]);
  if (box !== null) parts.push(['box', roundBox(box).join(',')]);
  if (view !== null) parts.push(['at', viewText(roundView(view))]);
  if (selected !== null) parts.push(['sel', selected]);
  if (pane !== 'list') parts.push(['pane', pane]);
  if (page > 1) parts.push(['page', String(page)]);
  // Colons, commas and slashes need no escape in a query and are easier to read without.
  const written = new URLSearchParams(parts).toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%2F/g, '/');
  return written === '' ? '' : `?${written}`;
}

const viewText = ({ center, zoom }: NonNullable<MapState['view']>): string => [...center, zoom].join(',');

/** The state after a choice; a choice that changes what is listed goes back to the first page. */
export function changeState(state: MapState, change: Partial<MapState>): MapState {
  const changesList = ['text', 'filters', 'walk', 'open', 'sort', 'from', 'box'].some((name) => name in change);
  return { ...state, ...(changesList ? { page: 1 } : {}), ...change };
}

/** Is nothing chosen that picks, orders or measures venues? All of them are then shown as they come, whatever the view. */
export const isPlain = ({ text, filters, walk, open, sort, from, box, selected }: MapState): boolean =>
  text === '' &&
  Object.keys(filters).length === 0 &&
  open === null &&
  walk === null &&
  sort === 'relevance' &&
  from === null &&
  box === null &&
  selected === null;
