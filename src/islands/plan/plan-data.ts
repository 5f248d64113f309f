import { placesByCode, type PlacesFile, type PlanPlace, unpackPlaces } from '../../domain/plan/places-file.ts';
import { base, locale } from '../search/built-files.ts';
import { fillIn } from '../search/words.ts';

/** What the planner has loaded: every place, and its words. */
export interface PlanData {
  readonly file: PlacesFile;
  readonly places: readonly PlanPlace[];
  readonly byCode: ReadonlyMap<string, PlanPlace>;
  /** The places of a walk by its id; empty for an unknown one. */
  readonly walk: (id: string) => readonly PlanPlace[];
  readonly nameOf: (place: PlanPlace) => string;
  /** Kind and district: "museum · Huangpu". */
  readonly aboutOf: (place: PlanPlace) => string;
  readonly markOf: (place: PlanPlace) => string;
  readonly hrefOf: (place: PlanPlace) => string;
}

/** Loads the one file of the planner. Rejects when the network fails. */
export async function loadPlanData(): Promise<PlanData> {
  const response = await fetch(`${base}plan/places.${locale}.json`);
  if (!response.ok) throw new Error(`places: ${response.status}`);
  const file: PlacesFile = await response.json();
  const places = unpackPlaces(file);
  const kinds = new Map<string, PlacesFile['kinds'][number]>(file.kinds.map((kind) => [kind.id, kind]));
  const districts = new Map(file.districts.map(({ id, name }) => [id, name]));
  return {
    file,
    places,
    byCode: placesByCode(places),
    walk: (id) => (file.walks[id] ?? []).flatMap((row) => places[row] ?? []),
    nameOf: ({ names }) => names[locale],
    aboutOf: ({ kind, district }) => `${kinds.get(kind)?.name ?? kind} · ${districts.get(district) ?? district}`,
    markOf: ({ kind }) => kinds.get(kind)?.mark ?? 'disc',
    hrefOf: ({ id }) => `${base}${locale === 'en' ? 'en/' : ''}venues/${id}/`,
  };
}

/** The time of day of a local time: `9:05`. */
export function clockOf(localMinutes: number): string {
  const minutes = localMinutes % 1440;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

const longDay = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
  timeZone: 'UTC',
  weekday: 'long',
  month: 'long',
  day: 'numeric',
});

/** A day with its weekday. */
export const dayText = (day: number): string => longDay.format(day * 864e5);

/** A length of time in words. */
export const lengthText = ({ minutes, hours }: PlacesFile['words'], length: number): string =>
  length < 60 ? fillIn(minutes, { n: length }) : fillIn(hours, { h: Math.floor(length / 60), m: length % 60 });

/** Straight metres as people say them. */
export const metersText = ({ meters, kilometers }: PlacesFile['words'], length: number): string =>
  length < 995 ? fillIn(meters, { n: Math.max(10, Math.round(length / 10) * 10) }) : fillIn(kilometers, { n: (length / 1000).toFixed(1) });
