/** The first digit; what comes before it (space, comma, hyphen, controls) parts digits from one another. */
const zero = 0x30;
/** Digits end before the surrogates, and before the marks of word-places.ts. */
const most = 0xd000;

/** One character for a small number, as the search's files write it. Throws a RangeError beyond 53,248 different ones. */
export function digitOf(value: number): string {
  if (!(value >= 0 && value < most)) throw new RangeError(`no digit for ${value}`);
  return String.fromCharCode(zero + value);
}

/** The number that a character stands for. */
export const valueOf = (digit: string): number => digit.charCodeAt(0) - zero;
