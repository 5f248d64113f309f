import { type ContentFile, draftOfWalk, walkFiles } from '../contribute/walk-files.ts';
import type { PlanPlace } from './places-file.ts';

interface Both {
  readonly zh: string;
  readonly en: string;
}

/** Words of a draft; a draft is a content record and has them in both languages. */
export interface DraftWords {
  readonly names: Both;
  readonly note: Both;
  readonly story: Both;
  /** Address of the plan, the only source that a draft has, and what to call it. */
  readonly link: string;
  readonly linkTitle: Both;
}

/**
 * A walk made from a plan, as the form of the site takes it, as far as facts are known: the level is the lowest, the evidence none (D), and
 * nothing is said of organiser, year or length. A place that is visited twice is named once.
 */
export function draftWalk(places: readonly PlanPlace[], { names, note, story, link, linkTitle }: DraftWords): Record<string, unknown> {
  const stops = places.filter(({ id }, at) => places.findIndex((other) => other.id === id) === at);
  const districts = [...new Set(stops.map(({ district }) => district))].filter((id) => id !== 'citywide' && id !== 'outside' && id !== '');
  const front = {
    id: draftId(stops),
    names,
    topics: [],
    districts,
    organiser: null,
    year: null,
    level: 'media-or-visitor-route',
    evidence: 'D',
    mode: 'walk',
    stops: stops.map(({ id }) => ({ venue: id })),
    stopsBasis: 'compiled',
    lengthPublished: null,
    lengthKm: null,
    durationPublished: null,
    durationMinutes: null,
    audience: null,
    notes: [note],
    sources: [{ url: link, title: linkTitle, date: null, linkable: false, about: ['route'] }],
  };
  return draftOfWalk(front, story.zh, story.en);
}

/** The files of a draft: the Chinese one with the record, the English one beside it. The draft has its keys in their order already. */
export const draftFiles = (draft: Readonly<Record<string, unknown>>): readonly [ContentFile, ContentFile] => walkFiles(draft, () => []);

/** An id for the draft: its first and last stop. */
function draftId(places: readonly PlanPlace[]): string {
  const ends = [places[0]?.id ?? 'walk', places.at(-1)?.id ?? 'walk'].map((id) => id.slice(0, 25).replace(/-+$/, ''));
  return ends.join('-to-');
}

const fragmentKey = 'draft=';

/** A draft as the fragment of the form's address: it stays on the device, for no request carries a fragment. */
export const fragmentOfDraft = (draft: unknown): string => `#${fragmentKey}${encodeURIComponent(JSON.stringify(draft).toWellFormed())}`;

/** The draft in a fragment; undefined where there is none or it cannot be read. */
export function draftInFragment(fragment: string): unknown {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(fragmentKey)) return undefined;
  try {
    return JSON.parse(decodeURIComponent(text.slice(fragmentKey.length)));
  } catch {
    return undefined;
  }
}
