/** The list with one item at another place; places outside it change nothing. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
