import type { PlanPlace } from './places-file.ts';

/** Words of a draft that the visitor's language gives. */
export interface DraftWords {
  readonly names: { readonly zh: string; readonly en: string };
  readonly note: { readonly zh: string; readonly en: string };
  readonly story: string;
  /** Address of the plan, the only source that a draft has, and what to call it. */
  readonly link: string;
  readonly linkTitle: { readonly zh: string; readonly en: string };
}

/** A text in YAML, safe whatever is in it: JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text.toWellFormed());

/**
 * The Chinese content file of a walk made from a plan, as far as facts are known: the level is the lowest, the evidence none (D), and
 * nothing is said of organiser, year or length. Stops that follow one another twice at the same place are written once.
 */
export function draftWalk(places: readonly PlanPlace[], { names, note, story, link, linkTitle }: DraftWords): string {
  const stops = places.filter(({ id }, at) => places.findIndex((other) => other.id === id) === at);
  const districts = [...new Set(stops.map(({ district }) => district))].filter((id) => id !== 'citywide' && id !== 'outside' && id !== '');
  return [
    '---',
    `id: ${draftId(stops)}`,
    'names:',
    `  zh: ${quoted(names.zh)}`,
    `  en: ${quoted(names.en)}`,
    'topics: []',
    ...(districts.length === 0 ? ['districts: []'] : ['districts:', ...districts.map((id) => `  - ${id}`)]),
    'organiser: null',
    'year: null',
    'level: media-or-visitor-route',
    'evidence: D',
    'mode: walk',
    'stops:',
    ...stops.map(({ id }) => `  - venue: ${id}`),
    'stopsBasis: compiled',
    'lengthPublished: null',
    'lengthKm: null',
    'durationPublished: null',
    'durationMinutes: null',
    'audience: null',
    'notes:',
    `  - zh: ${quoted(note.zh)}`,
    `    en: ${quoted(note.en)}`,
    'sources:',
    `  - url: ${quoted(link)}`,
    '    title:',
    `      zh: ${quoted(linkTitle.zh)}`,
    `      en: ${quoted(linkTitle.en)}`,
    '    date: null',
    '    linkable: false',
    '    about:',
    '      - route',
    '---',
    '',
    story,
    '',
  ].join('\n');
}

/** The English story of the draft, a file of its own beside the Chinese one. */
export const draftStory = (places: readonly PlanPlace[], story: string): string =>
  ['---', `id: ${draftId(places)}`, '---', '', story, ''].join('\n');

/** An id for the draft: its first and last stop. */
export function draftId(places: readonly PlanPlace[]): string {
  const ends = [places[0]?.id ?? 'walk', places.at(-1)?.id ?? 'walk'].map((id) => id.slice(0, 25).replace(/-+$/, ''));
  return ends.join('-to-');
}
