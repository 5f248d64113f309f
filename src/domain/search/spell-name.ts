/** Is this piece of a name one Han character? */
export const isHan = (piece: string): boolean => /^\p{Script=Han}$/u.test(piece);

/** The Han characters and the Latin words and numbers of a name, in order; signs are left out. */
export const piecesOf = (name: string): readonly string[] => name.match(/\p{Script=Han}|[\p{Script=Latin}\p{M}\d]+/gu) ?? [];

/** Latin letters without marks, in lower case: "Café" is found by "cafe". */
export const plainLatin = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Pinyin without tone marks, as it is typed: "lǜ sè" becomes "lv se". */
export const plainPinyin = (text: string): string => plainLatin(text.normalize('NFD').replace(/u\u0308/gi, 'v'));

/**
 * Spells a name in toneless pinyin, syllables separated by spaces; Latin words and digits stay, in lower case, and signs are dropped.
 * The function is asked for each Han character with its place among the pieces of the name.
 */
export const spellName = (name: string, syllableOf: (character: string, place: number) => string | undefined): string =>
  piecesOf(name)
    .map((piece, place) => (isHan(piece) ? (syllableOf(piece, place) ?? piece) : plainLatin(piece)))
    .join(' ');
