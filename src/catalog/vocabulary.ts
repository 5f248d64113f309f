import audiencesJson from '../../content/vocabulary/audiences.json' with { type: 'json' };
import kindsJson from '../../content/vocabulary/kinds.json' with { type: 'json' };
import publishersJson from '../../content/vocabulary/publishers.json' with { type: 'json' };
import topicsJson from '../../content/vocabulary/topics.json' with { type: 'json' };
import { type KindTerm, kindTermsSchema, publishersSchema, termsSchema } from '../domain/schema/vocabulary.ts';
import type { Source } from '../domain/schema/parts.ts';
import type { VenueKind } from '../domain/schema/venue.ts';

export const kinds = kindTermsSchema.parse(kindsJson);
export const topics = termsSchema.parse(topicsJson);
export const audiences = termsSchema.parse(audiencesJson);
const publishers = new Map(publishersSchema.parse(publishersJson).map((publisher) => [publisher.domain, publisher]));

/** Looks a record up by id; a missing one is a bug, because the gate has refused dangling references. */
export function require<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`${what} "${id}" does not exist; run npm run check`);
  return found;
}

const kindById = new Map<string, KindTerm>(kinds.map((kind) => [kind.id, kind]));
export const topicById = new Map(topics.map((topic) => [topic.id, topic]));
export const audienceById = new Map(audiences.map((audience) => [audience.id, audience]));

export const kindOf = (id: VenueKind): KindTerm => require(kindById, id, 'kind');

/** The publisher of a web address, if the vocabulary knows its domain. */
export const publisherOf = (url: string) => publishers.get(new URL(url).hostname) ?? publishers.get(new URL(url).host);

/** What a source is called: its own title, else its publisher, else its host; undefined where it has none of these. */
export function sourceName({ title, url }: Source, locale: 'zh' | 'en'): string | undefined {
  if (title !== undefined) return title[locale];
  return url === undefined ? undefined : (publisherOf(url)?.names[locale] ?? new URL(url).hostname);
}
