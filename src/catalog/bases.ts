import { allBaseStories, allBases } from 'content-collections';
import timelineJson from '../../content/vocabulary/base-timeline.json' with { type: 'json' };
import unresolvedJson from '../../content/vocabulary/bases-unresolved.json' with { type: 'json' };
import { milestonesSchema, unresolvedBasesSchema } from '../domain/schema/base.ts';
import type { Locale } from '../i18n/locales.ts';
import { require } from './vocabulary.ts';

export type BaseEntry = (typeof allBases)[number];

/** The municipal bases, then those of districts. */
export const bases: readonly BaseEntry[] = [...allBases].sort(
  (a, b) =>
    Number(a.level === 'district') - Number(b.level === 'district') || (a.year ?? 9999) - (b.year ?? 9999) || a.id.localeCompare(b.id),
);

const baseById = new Map(bases.map((base) => [base.id, base]));
export const baseOf = (id: string): BaseEntry => require(baseById, id, 'base');

const englishStories = new Map(allBaseStories.map((story) => [story.id, story.story]));
export const baseStory = (base: BaseEntry, locale: Locale): string =>
  locale === 'zh' ? base.story : require(englishStories, base.id, 'English story of base');

export const baseTimeline = milestonesSchema.parse(timelineJson);
export const unresolvedBases = unresolvedBasesSchema.parse(unresolvedJson);
