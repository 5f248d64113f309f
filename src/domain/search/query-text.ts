/** No query is longer, in code points; a longer one is cut, for an address of many kilobytes is refused by servers. */
export const longestQuery = 200;

/** A query as it is searched: without space around it, cut to the longest length, never through a character. */
export function trimQuery(text: string): string {
  // Sixteen-bit units first, so that a text of megabytes is not taken apart.
  return [...text.trim().slice(0, longestQuery * 2)].slice(0, longestQuery).join('').trim();
}
