/** A comment on the repository host has at most 65,536 characters; some room is kept. */
export const mostCharacters = 60_000;

/** Joins parts until the limit is reached; the number of parts left out is said by `more`. */
export function joinWithin(parts: readonly string[], more: (left: number) => string, most = mostCharacters): string {
  let size = 0;
  for (const [index, part] of parts.entries()) {
    size += part.length + 2;
    if (size > most) return [...parts.slice(0, index), more(parts.length - index)].join('\n\n');
  }
  return parts.join('\n\n');
}
