/** Mistakes that a Latin word of this many letters may hold: one from four letters, two from seven. */
export const mistakesAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/**
 * Fewest insertions, deletions, changes and swaps of neighbours that turn one word into the other (optimal string alignment);
 * `limit + 1` when there are more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [twoBack, back] = [back, row];
  }
  return Math.min(back[b.length] ?? 0, limit + 1);
}

/** Where in a longer text something very like the pattern stands. */
export interface Approximate {
  readonly distance: number;
  /** First and past-the-last index in the text. */
  readonly start: number;
  readonly end: number;
}

/** The part of a text that is nearest to the pattern (Sellers), with the number of single-character mistakes. */
export function nearestPart(pattern: string, text: string): Approximate {
  let back = Array.from({ length: text.length + 1 }, (_, index) => ({ cost: 0, start: index }));
  for (let i = 1; i <= pattern.length; i += 1) {
    const row = [{ cost: i, start: 0 }];
    for (let j = 1; j <= text.length; j += 1) {
      const above = back[j] ?? { cost: i, start: j };
      const corner = back[j - 1] ?? { cost: i, start: j };
      const left = row[j - 1] ?? { cost: i, start: j };
      const change = pattern[i - 1] === text[j - 1] ? 0 : 1;
      let best = { cost: corner.cost + change, start: corner.start };
      if (above.cost + 1 < best.cost) best = { cost: above.cost + 1, start: above.start };
      if (left.cost + 1 < best.cost) best = { cost: left.cost + 1, start: left.start };
      row.push(best);
    }
    back = row;
  }
  let best: Approximate = { distance: pattern.length, start: 0, end: 0 };
  back.forEach(({ cost, start }, end) => {
    if (cost < best.distance) best = { distance: cost, start, end };
  });
  return best;
}
