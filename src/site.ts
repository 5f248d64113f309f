import { readFileSync } from 'node:fs';
import { basemapSetting } from './domain/map/parse-provider.ts';

/** The few settings a fork changes: where the site lives, where its repository is, whom to write to. */
export const site = {
  /** Origin of the published site, without a path; canonical links and the sitemap use it. */
  origin: process.env['SITE_ORIGIN'] ?? 'https://learn-everywhere.example',
  /** Path under which the site is served, with slashes at both ends. */
  base: process.env['SITE_BASE'] ?? '/',
  /** Web address of the repository; "edit this page" and "report a mistake" lead there. */
  repository: process.env['SITE_REPOSITORY'] ?? 'https://repository.example/learn-everywhere',
  branch: 'main',
  /** Where letters from readers go; '' lets the writer choose, for a project that has no address yet. */
  email: process.env['SITE_EMAIL'] ?? '',
  /** The map under the marks; SITE_BASEMAP names a JSON file (README, "Another base map"), otherwise it is the site's own drawing. */
  basemap: basemapSetting(process.env['SITE_BASEMAP'], (path) => readFileSync(path, 'utf8')),
  /** The day on which the present content was compiled (ISO 8601). */
  compiled: '2026-11-21',
  /** The day of this build in Shanghai (ISO 8601); SOURCE_DATE fixes it for reproducible builds. */
  builtOn: process.env['SOURCE_DATE'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
} as const;
