import { site } from '../site.ts';
import { type Locale, locales } from './locales.ts';

/** Paths of pages, without language and base, ending in a slash. */
export const paths = {
  home: '',
  venues: 'venues/',
  venue: (id: string) => `venues/${id}/`,
  kind: (id: string) => `kinds/${id}/`,
  topics: 'topics/',
  topic: (id: string) => `topics/${id}/`,
  audience: (id: string) => `audiences/${id}/`,
  districts: 'districts/',
  district: (id: string) => `districts/${id}/`,
  subdistrict: (district: string, id: string) => `districts/${district}/${id}/`,
  bases: 'bases/',
  base: (id: string) => `bases/${id}/`,
  walks: 'walks/',
  walk: (id: string) => `walks/${id}/`,
  walksIn: (district: string) => `walks/in/${district}/`,
  walksAbout: (topic: string) => `walks/about/${topic}/`,
  walksOf: (level: string) => `walks/level/${level}/`,
  activities: 'activities/',
  events: 'events/',
  services: 'services/',
  about: 'about/',
  contribute: 'contribute/',
  guide: 'contribute/guide/',
  datum: 'contribute/datum/',
  search: 'search/',
  plan: 'plan/',
  map: 'map/',
  mapPage: (page: number) => (page === 1 ? 'map/' : `map/${page}/`),
} as const;

/** The link to a page in a language, from the site's root. */
export const hrefOf = (locale: Locale, path: string): string => `${site.base}${locales[locale].path}${path}`;

/** The absolute, canonical address of a page in a language. */
export const urlOf = (locale: Locale, path: string): string => new URL(hrefOf(locale, path), site.origin).href;

/** The absolute address of a file of the site, such as a picture. */
export const fileUrlOf = (file: string): string => new URL(`${site.base}${file}`, site.origin).href;

/** Where the repository host lets one edit a content file. */
export const editUrlOf = (file: string): string => `${site.repository}/edit/${site.branch}/${file}`;

/** The folder of a collection on the repository host. */
export const folderUrlOf = (folder: string): string => `${site.repository}/tree/${site.branch}/${folder}`;

/** A new report on the repository host, its title and the page's address filled in. */
export const reportUrlOf = (title: string, page: string): string =>
  `${site.repository}/issues/new?${new URLSearchParams({ title, body: `${page}\n\n` }).toString()}`;

/** The form with a record loaded for correction. */
export const correctUrlOf = (locale: Locale, ref: string): string => `${hrefOf(locale, paths.contribute)}?edit=${ref}`;
