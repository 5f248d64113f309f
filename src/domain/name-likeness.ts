/** Longer names are cut, so that comparing them takes no time to speak of. */
const maxLength = 100;

/** A Chinese name without the city, brackets, punctuation and spaces, for comparing. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^上海市?(?=.{2})/, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .slice(0, maxLength);
}

/** How alike two plain names are, 0 to 1: Dice's coefficient over pairs of neighbouring characters. */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [pairsA, pairsB] = [pairsIn(a), pairsIn(b)];
  if (pairsA.length === 0 || pairsB.length === 0) return 0;
  const left = [...pairsB];
  let shared = 0;
  for (const pair of pairsA) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (pairsA.length + pairsB.length);
}

function pairsIn(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
