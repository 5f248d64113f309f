/** What a gazetteer word stands for. */
export const gazetteerFields = ['district', 'subdistrict', 'metro', 'road', 'topic', 'audience', 'kind'] as const;

export type GazetteerField = (typeof gazetteerFields)[number];

/** The file tables.json as the build writes it. */
export interface SearchTables {
  /** Traditional and Simplified characters in turn: "復复館馆". */
  readonly simplify: string;
  /** Toneless syllable to the characters that are usually read so in the names of this site. */
  readonly syllables: Readonly<Record<string, string>>;
  /** For each field an id and the words for it, in both languages; a station or road has its Chinese name for an id. */
  readonly gazetteer: Readonly<Record<GazetteerField, readonly (readonly string[])[]>>;
}

/** A word of the gazetteer and what it stands for. */
export interface GazetteerWord {
  readonly word: string;
  readonly field: GazetteerField;
  readonly id: string;
}

/** Traditional to Simplified, character by character. */
export function readSimplify({ simplify }: Pick<SearchTables, 'simplify'>): Map<string, string> {
  const characters = [...simplify];
  const pairs = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) pairs.set(characters[index] ?? '', characters[index + 1] ?? '');
  return pairs;
}

/** Character to its usual toneless syllable. */
export function readSyllables({ syllables }: Pick<SearchTables, 'syllables'>): Map<string, string> {
  return new Map(Object.entries(syllables).flatMap(([syllable, characters]) => [...characters].map((character) => [character, syllable])));
}

const rank = /(?:街道|镇|乡| Subdistrict| Town| Township)$/;

/** What people also say: "五里桥" for the subdistrict, "徐家汇站" for the station. */
function withVariants(field: GazetteerField, [id = '', ...words]: readonly string[]): readonly string[] {
  if (field === 'road') return [id];
  if (field === 'metro')
    return [id, `${id}站`, `${id}地铁站`, ...words, ...words.flatMap((word) => (/^[A-Z]/.test(word) ? `${word} station` : []))];
  if (field === 'subdistrict') return [...words, ...words.map((word) => word.replace(rank, '')).filter((word) => word.length > 1)];
  return words;
}

/** The gazetteer as a flat list, each word once for each thing it stands for. */
export const readGazetteer = ({ gazetteer }: Pick<SearchTables, 'gazetteer'>): GazetteerWord[] =>
  gazetteerFields.flatMap((field) =>
    gazetteer[field].flatMap((entry) => [...new Set(withVariants(field, entry))].map((word) => ({ word, field, id: entry[0] ?? '' }))),
  );
