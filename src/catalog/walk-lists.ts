import { walkLevels } from '../domain/schema/walk.ts';
import { districts } from './network.ts';
import { topics } from './vocabulary.ts';
import { walks, walksInDistrict } from './walks.ts';

/** Walks by district, by topic and by level: only lists that hold something. */
export const walkDistrictLists = districts
  .map((district) => ({ district, walks: walksInDistrict(district.id) }))
  .filter((list) => list.walks.length > 0);

export const walkTopicLists = topics
  .map((topic) => ({ topic, walks: walks.filter((walk) => walk.topics.includes(topic.id)) }))
  .filter((list) => list.walks.length > 0);

export const walkLevelLists = walkLevels
  .map((level) => ({ level, walks: walks.filter((walk) => walk.level === level) }))
  .filter((list) => list.walks.length > 0);
