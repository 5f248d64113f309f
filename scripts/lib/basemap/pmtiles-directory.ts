/** One row of a PMTiles directory: a run of equal tiles, or with run 0 a leaf directory. Offsets and lengths in bytes. */
export interface DirectoryEntry {
  readonly id: number;
  readonly run: number;
  readonly offset: number;
  readonly length: number;
}

/** A directory as PMTiles version 3 lays it out (section 4.2): columns of varints, ids as differences, adjoining offsets as 0. */
export function writeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  entries.forEach(({ id }, index) => pushVarint(bytes, id - (entries[index - 1]?.id ?? 0)));
  entries.forEach(({ run }) => pushVarint(bytes, run));
  entries.forEach(({ length }) => pushVarint(bytes, length));
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    pushVarint(bytes, before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

// Numbers above 32 bits occur, hence division instead of shifts.
function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}
