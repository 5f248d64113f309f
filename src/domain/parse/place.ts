/** A place in a file, line and column counted from 1, the column in UTF-16 units as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Makes a function from an offset in the text to its line and column. */
export function placesOf(text: string): (offset: number) => Place {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Offset in a quoted string as written that holds the character at `index` of its value, from the opening quote. */
export function offsetInQuoted(written: string, index: number): number {
  let at = 1;
  for (let read = 0; read < index && at < written.length; read += 1) {
    const escape = /^\\(?:u[0-9a-fA-F]{4}|[^u])/.exec(written.slice(at, at + 6));
    at += escape?.[0].length ?? 1;
  }
  return at;
}
