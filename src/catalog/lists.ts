import { venues } from './venues.ts';
import { audiences, kinds, topics } from './vocabulary.ts';
import { walks } from './walks.ts';

/** The kinds, topics and audiences that have something to list, in the vocabularies' order. */
export const kindLists = kinds
  .map((kind) => ({ kind, venues: venues.filter((venue) => venue.kind === kind.id) }))
  .filter((list) => list.venues.length > 0);

export const topicLists = topics
  .map((topic) => ({
    topic,
    venues: venues.filter((venue) => venue.topics.includes(topic.id)),
    walks: walks.filter((walk) => walk.topics.includes(topic.id)),
  }))
  .filter((list) => list.venues.length + list.walks.length > 0);

export const audienceLists = audiences
  .map((audience) => ({ audience, venues: venues.filter((venue) => venue.audiences.includes(audience.id)) }))
  .filter((list) => list.venues.length > 0);
