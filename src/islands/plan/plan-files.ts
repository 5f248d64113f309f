import type { Day } from '../../domain/plan/day.ts';
import { writeGeoJson } from '../../domain/exports/geojson.ts';
import { writeGpx } from '../../domain/exports/gpx.ts';
import { writeIcs } from '../../domain/exports/ics.ts';
import { writeKml } from '../../domain/exports/kml.ts';
import type { WalkExport } from '../../domain/exports/walk-export.ts';
import { codeOf } from '../../domain/plan/plan-link.ts';
import { draftFiles, draftWalk } from '../../domain/plan/walk-draft.ts';
import { dayMinutes, dayOf, isoOfDay } from '../../domain/shanghai-time.ts';
import { locale } from '../search/built-files.ts';
import { fillIn } from '../search/words.ts';
import type { PlanPage } from './page-context.ts';
import { clockOf, dayText } from './plan-data.ts';

/** What the page tells of the site: its name, addresses and licence. */
export interface SiteFacts {
  readonly name: string;
  readonly home: string;
  readonly url: string;
  readonly credit: string;
  readonly license: { readonly name: string; readonly url: string };
  /** Day of the content (ISO 8601). */
  readonly updated: string;
  /** A draft is a content file and has its words in both languages. */
  readonly draft: Readonly<Record<'note' | 'story' | 'source', { readonly zh: string; readonly en: string }>>;
}

/** The formats in which a day can be saved. */
export const planFormats = ['gpx', 'kml', 'geojson', 'ics'] as const;
export type PlanFormat = (typeof planFormats)[number];

/** What a browser saves a file as. */
export const planMediaTypes: Readonly<Record<PlanFormat | 'md', string>> = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
  ics: 'text/calendar;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
};

const lineOf = ({ words }: PlanPage, { arrival }: Day['stops'][number]): string =>
  `${fillIn(words.when, { from: clockOf(arrival.arrives), to: clockOf(arrival.leaves) })} · ${words[arrival.verdict]}`;

/** A day as the writers of files take it. */
function describeDay(page: PlanPage, day: Day, site: SiteFacts, link: string): WalkExport {
  const { words, data } = page;
  const title = fillIn(words.planTitle, { d: dayText(dayOf(day.startsAt)) });
  return {
    id: `plan-${isoOfDay(dayOf(day.startsAt))}`,
    lang: locale === 'en' ? 'en' : 'zh-CN',
    siteName: site.name,
    siteUrl: site.home,
    url: link,
    title,
    description: [fillIn(words.planText, { n: day.stops.length, link }), words.totalsNote, words.lineText].join('\n'),
    line: { name: words.lineName, description: words.lineText },
    credit: site.credit,
    license: site.license,
    keywords: [],
    updated: site.updated,
    stops: day.stops.map((entry, index) => ({
      number: index + 1,
      id: entry.place.id,
      label: [String(index + 1), data.nameOf(entry.place), ...(locale === 'en' ? [entry.place.names.zh] : [])].join(' '),
      names: entry.place.names,
      address: null,
      description: [lineOf(page, entry), ...(entry.place.position === null ? [words.approximate] : [])].join('\n'),
      position: entry.place.position,
      positionSource: entry.place.position === null ? '' : site.credit,
      url: new URL(data.hrefOf(entry.place), site.home).href,
      goesOnByFoot: true,
    })),
  };
}

/** A day as a file of a format; `now` is the day of writing (ISO 8601). */
export function writeDay(page: PlanPage, day: Day, site: SiteFacts, link: string, format: PlanFormat): string {
  const described = describeDay(page, day, site, link);
  if (format === 'gpx') return writeGpx(described);
  if (format === 'kml') return writeKml(described);
  if (format === 'geojson') return writeGeoJson(described);
  const [first] = described.stops;
  const lines = described.stops.map(({ label, description }) => `${label}: ${description.replaceAll('\n', ' · ')}`);
  return writeIcs({
    uid: `plan-${codeOf(link)}@${new URL(site.home).hostname}`,
    sequence: 0,
    updated: site.updated,
    day: isoOfDay(dayOf(day.startsAt)),
    time: { startMinutes: day.startsAt % dayMinutes, durationMinutes: Math.max(15, day.endsAt - day.startsAt) },
    lang: described.lang,
    title: described.title,
    description: [...lines, '', described.description].join('\n'),
    location: first === undefined ? '' : first.label.replace(/^\d+ /, ''),
    position: first?.position ?? null,
    url: link,
    product: `-//Learn Everywhere//Plan//${described.lang}`,
  });
}

/** The day as a draft of a walk. */
export function draftOfDay(day: Day, { draft }: SiteFacts, link: string): Record<string, unknown> {
  const places = day.stops.map(({ place }) => place);
  const ends = [places[0], places.at(-1)].flatMap((place) => place ?? []);
  const inBoth = (of: (language: 'zh' | 'en') => string) => ({ zh: of('zh'), en: of('en') });
  const namesOf = (language: 'zh' | 'en'): string => places.map(({ names }) => names[language]).join(language === 'zh' ? '、' : ', ');
  return draftWalk(places, {
    names: { zh: ends.map(({ names }) => names.zh).join('到'), en: ends.map(({ names }) => names.en).join(' to ') },
    note: draft.note,
    story: inBoth((language) => `${draft.story[language]}\n\n${namesOf(language)}`),
    link,
    linkTitle: draft.source,
  });
}

/** A file of the day's draft, with its name. */
export function writeDraft(
  day: Day,
  site: SiteFacts,
  link: string,
  language: 'zh' | 'en',
): { readonly name: string; readonly text: string } {
  const [chinese, english] = draftFiles(draftOfDay(day, site, link));
  const { path, text } = language === 'zh' ? chinese : english;
  return { name: path.slice(path.lastIndexOf('/') + 1), text };
}
