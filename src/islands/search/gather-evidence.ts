import type { Concept } from '../../domain/search/concepts.ts';
import { type Evidence, joinEvidence, rarity, strongest, type Weighed } from '../../domain/search/coverage.ts';
import { areKin } from '../../domain/search/match-latin.ts';
import { hasHan, withoutSpaces } from '../../domain/search/normalize.ts';
import { searchFilters } from '../../domain/search/record.ts';
import { findSurroundings } from './near-place.ts';
import { type SearchData, searchText, type TextHits } from './search-text.ts';

/** How sure a sign makes us that an entry is about a concept; what comes with a rank gains up to `rank` by it. */
const strengths = {
  name: 0.9,
  nameOfSpot: 0.6,
  kin: 0.6,
  topic: 0.7,
  topicOfKnownWord: 0.25,
  textOfSpot: 0.5,
  audience: 0.7,
  field: 0.6,
  prose: 0.25,
  rareProse: 0.3,
  rank: 0.4,
  elsewhere: 0.3,
} as const;

/** Asks for all that the evidence for a concept will wait for; what fails here fails there again. */
export function askAhead(concept: Concept, data: SearchData): void {
  for (const word of concept.words) searchText(word, data).catch(() => undefined);
  if (isPlace(concept)) data.positions().catch(() => undefined);
}

/** Looks for one concept in names, filters and full text, and for a place also around it. Rejects when the network fails. */
export async function gatherEvidence(concept: Concept, data: SearchData): Promise<Weighed> {
  const names = strongest([...new Set([concept.text, ...concept.words])].map((word) => inNames(word, concept.isSpot, data)));
  const found = await Promise.all(concept.words.map((word) => searchText(word, data)));
  const texts = strongest(found.map(fromText));
  const literal = concept.isSpot ? strongest([weakened(texts, strengths.textOfSpot), names]) : strongest([texts, names]);
  const evidence = await withPlaces(concept, literal, data);
  return {
    evidence,
    weight: concept.weight * worthOf(concept, literal.size > 0 ? literal.size : evidence.size, data.index.entries.length),
  };
}

/** What lies around a place is looked for too. */
const isPlace = ({ isSpot, mayBeNear }: Concept): boolean => isSpot && mayBeNear;

async function withPlaces(concept: Concept, literal: Evidence, data: SearchData): Promise<Evidence> {
  // A word that texts have stands on its own: its topic is wider and says less.
  const meant = byFilters(concept, literal.size > 0 ? strengths.topicOfKnownWord : strengths.topic, data);
  if (!isPlace(concept)) return joinEvidence([meant, literal]);
  const { near, elsewhere } = await findSurroundings(concept, data);
  // "West Bund" has the word and is far from the Bund.
  const here = new Map([...literal].map(([entry, strength]) => [entry, elsewhere.has(entry) ? strength * strengths.elsewhere : strength]));
  return strongest([joinEvidence([meant, here]), near]);
}

/** Rare words tell more; what filters know is equally sure. */
function worthOf({ meanings }: Concept, found: number, entries: number): number {
  if (meanings.length === 0) return rarity(found, entries);
  return meanings.some(({ field }) => field === 'topic' || field === 'audience') ? rarity(found, entries) : 1;
}

const weakened = (evidence: Evidence, share: number): Evidence =>
  new Map([...evidence].map(([entry, strength]) => [entry, strength * share]));

/** A word that few texts have is worth a mention anywhere; one that a hundred have says little there. */
function fromText({ hits }: TextHits): Evidence {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const mention = strengths.prose + strengths.rareProse * Math.max(0, 1 - Math.log10(Math.max(hits.length, 1)) / 2);
  return new Map(
    hits.map(({ entry, score, inFields }) => [
      entry,
      Math.min(1, (inFields ? Math.max(strengths.field, mention) : mention) + (strengths.rank * score) / best),
    ]),
  );
}

/** Chinese words anywhere in a name; Latin ones as whole words, or as words of the same stem, which tell less. */
function inNames(word: string, isSpot: boolean, { prepared }: SearchData): Evidence {
  const bare = withoutSpaces(word);
  const evidence = new Map<number, number>();
  const isHan = hasHan(bare);
  if (bare.length < 2 && !isHan) return evidence;
  const full = isSpot ? strengths.nameOfSpot : strengths.name;
  for (const index of prepared.holding(bare)) {
    if (isHan || prepared.entries[index]?.names.some(({ text }) => ` ${text} `.includes(` ${word} `))) evidence.set(index, full);
  }
  if (isHan || word.includes(' ')) return evidence;
  for (const [other, entries] of prepared.vocabulary().get(word.charAt(0)) ?? []) {
    if (other !== word && areKin(word, other)) for (const index of entries) if (!evidence.has(index)) evidence.set(index, strengths.kin);
  }
  return evidence;
}

function byFilters({ meanings }: Concept, topic: number, { pages }: SearchData): Evidence {
  const evidence = new Map<number, number>();
  for (const { field, id } of meanings) {
    const filter = searchFilters.find((name) => name === field);
    if (filter === undefined) continue;
    // Where only the filter can tell, it is sure.
    const strength = filter === 'topic' ? topic : filter === 'audience' ? strengths.audience : 1;
    pages.filters[filter].forEach((values, entry) => {
      if (values.includes(id)) evidence.set(entry, Math.max(evidence.get(entry) ?? 0, strength));
    });
  }
  return evidence;
}
